import { toSerial, type IsoDate } from '../../model/data';
import { LIVELLO_IN_PAROLE, type FOGLI_PROPRI } from '../../model/foglioProprio';
import type { Consuntivo } from '../../model/consuntivo';
import type { Misura, Unita } from '../../model/misura';
import type { CruscottoCalcolato, RigaCalcolata, Risultato } from '../../model/risultato';
import type { RisultatoAtteso } from '../../model/risultatoAtteso';
import { esitoScritto } from '../../regole/esito';
import { cifra, FORMATO_GIORNO, FORMATO_PERCENTO, frazione } from '../edits';
import { printVoce } from './riepilogoRighe';
import type { Cella } from './table';

type Intestazione = (typeof FOGLI_PROPRI.dati.intestazioni)[number];
export type RigaDati = Readonly<Record<Exclude<Intestazione, 'Elaborazione'>, Cella>>;

const VUOTA: Cella = { value: null };

/** Every indicator of the run as one line of the table, in the order of the workbook: numbers and dates as such. */
export function datiRighe(risultato: Risultato, date1904: boolean): readonly RigaDati[] {
  return risultato.cruscotti.flatMap((calcolato) =>
    calcolato.righe.map((riga) => rigaOf(risultato, calcolato, riga, date1904)),
  );
}

function rigaOf(
  { al, anno }: Risultato,
  { cruscotto }: CruscottoCalcolato,
  calcolata: RigaCalcolata,
  date1904: boolean,
): RigaDati {
  const { indicatore, consuntivo, raggiungimento } = calcolata;
  const { atteso, peso, prospettiva, obiettivo } = indicatore;
  const suo = cruscotto.obiettivi[obiettivo];
  const misura = misuraAttesa(atteso.value);
  const rilevato = consuntivo.consuntivo;
  const giorno = (day: IsoDate | null): Cella =>
    day === null ? VUOTA : { value: toSerial(day, date1904), formato: FORMATO_GIORNO };
  const punti = (valore: number | null): Cella => ({
    value: frazione(valore),
    formato: FORMATO_PERCENTO,
  });
  return {
    Al: giorno(al),
    Anno: { value: anno },
    Livello: { value: LIVELLO_IN_PAROLE[cruscotto.livello] },
    Foglio: { value: cruscotto.foglio },
    [UNITA]: { value: cruscotto.unita },
    Prospettiva: {
      value: prospettiva === null ? null : (cruscotto.prospettive[prospettiva]?.nome ?? null),
    },
    Obiettivo: { value: suo === undefined ? null : printVoce(suo.codice, suo.testo) },
    Azione: { value: indicatore.azione },
    Indicatore: { value: indicatore.testo },
    Tipo: { value: indicatore.tipo },
    Verso: { value: indicatore.verso.verso },
    Peso: punti(peso.kind === 'valore' ? peso.punti : null),
    'Tipo di atteso': { value: atteso.value.kind },
    [UNITA_DI_MISURA]: { value: misura?.unita ?? null },
    Atteso: numero(misura),
    Scadenza: giorno(atteso.value.kind === 'scadenza' ? atteso.value.entro : null),
    'Atteso come scritto': { value: atteso.raw },
    Consuntivo: numero(misuraRilevata(rilevato.value)),
    'Data del consuntivo': giorno(rilevato.value.kind === 'data' ? rilevato.value.il : null),
    'Consuntivo come scritto': { value: rilevato.raw },
    Origine: { value: consuntivo.origine },
    Raggiungimento: punti(raggiungimento.kind === 'calcolato' ? raggiungimento.percento : null),
    Esito: { value: esitoScritto(calcolata) },
    Riga: { value: indicatore.riga + 1 },
  };
}

/** Headings as names of their own: identifiers are ASCII. */
const UNITA = 'Unità';
const UNITA_DI_MISURA = 'Unità di misura';

function misuraAttesa(atteso: RisultatoAtteso): Misura | null {
  if (atteso.kind === 'soglia' || atteso.kind === 'progetto') return atteso.misura;
  return null;
}

function misuraRilevata(consuntivo: Consuntivo): Misura | null {
  return consuntivo.kind === 'misura' ? consuntivo.misura : null;
}

/** Percentages as fractions with their format, as Excel counts; every other unit as it is. */
function numero(misura: Misura | null): Cella {
  if (misura === null) return VUOTA;
  const { valore, unita } = misura;
  const percento: Unita = 'percento';
  return unita === percento
    ? { value: frazione(valore), formato: FORMATO_PERCENTO }
    : { value: cifra(valore) };
}
