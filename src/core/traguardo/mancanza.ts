import { lastDay, type IsoDate } from '../model/data';
import type { Misura } from '../model/misura';
import type { RigaCalcolata } from '../model/risultato';
import type { RisultatoAtteso } from '../model/risultatoAtteso';
import type { Mancanza, RisultatoMancante } from '../model/traguardo';

/** The day on which a row is due: its own, else the last of the year. */
export function entroDi(atteso: RisultatoAtteso, anno: number): IsoDate {
  return atteso.kind === 'scadenza' ? atteso.entro : lastDay(anno);
}

/** What a row lacks, in figures; null where its target can be reached by no result. */
export function mancanteDi(
  { indicatore, consuntivo }: RigaCalcolata,
  riga: number,
  { anno, al }: { readonly anno: number; readonly al: IsoDate },
): RisultatoMancante | null {
  const atteso = indicatore.atteso.value;
  const rilevato = consuntivo.consuntivo.value;
  const attuale = rilevato.kind === 'misura' ? rilevato.misura : null;
  const manca = mancanzaOf(atteso, attuale, indicatore.verso.verso === 'minore');
  if (manca === null) return null;
  const entro = entroDi(atteso, anno);
  return { riga, manca, entro, scaduta: atteso.kind === 'scadenza' && al > entro };
}

function mancanzaOf(
  atteso: RisultatoAtteso,
  attuale: Misura | null,
  minore: boolean,
): Mancanza | null {
  switch (atteso.kind) {
    case 'soglia':
      return { kind: minore ? 'scendere' : 'crescere', attuale, atteso: atteso.misura };
    case 'progetto':
      return { kind: 'crescere', attuale, atteso: atteso.misura };
    case 'intervallo':
      return { kind: 'intervallo', da: atteso.da, a: atteso.a };
    case 'scadenza':
      return { kind: 'data' };
    case 'esito':
      return { kind: 'esito', atteso: atteso.atteso };
    case 'monitoraggio':
    case 'assente':
    case 'illeggibile':
      return null;
  }
}
