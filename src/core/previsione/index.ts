import type { ConsuntivoRisolto } from '../model/consuntivo';
import { firstDay, lastDay, toSerial, type IsoDate } from '../model/data';
import type { RigaPrevista } from '../model/previsione';
import type { RigaCalcolata, Risultato } from '../model/risultato';
import { intermedioAl, livelloIntermedio } from '../model/intermedio';
import { arrotondaPerConfronto } from '../model/misura';
import { isCumulata } from '../regole/cumulata';

/** A row carried on to the end of the year: what to score it with, and what to say of it. */
export interface RigaProiettata {
  readonly consuntivo: ConsuntivoRisolto;
  readonly prevista: RigaPrevista;
}

/** The part of the year that is over, the reference date included: 0.5 about 30.06. */
export function quotaDellAnno(al: IsoDate, anno: number): number {
  const primo = toSerial(firstDay(anno), false);
  const giorni = toSerial(lastDay(anno), false) - primo + 1;
  return Math.min(1, Math.max(0, (toSerial(al, false) - primo + 1) / giorni));
}

/**
 * Every row as the year would end, by straight line: counts are divided by the part of the year that is over (domain R12: the
 * latest value, never a sum), percentages, times, dates and words stay what they are.
 */
export function proiettaRighe(
  { cruscotti, al }: Pick<Risultato, 'cruscotti' | 'al'>,
  quota: number,
): readonly (readonly RigaProiettata[])[] {
  return cruscotti.map(({ righe }) => righe.map((riga) => proietta(riga, al, quota)));
}

function proietta(riga: RigaCalcolata, al: IsoDate, quota: number): RigaProiettata {
  const { indicatore, consuntivo } = riga;
  const rilevato = consuntivo.consuntivo.value;
  if (rilevato.kind !== 'misura') {
    const prevista = {
      cumulata: false,
      previsto: null,
      ...dovutoOf(riga, al, null),
      indietro: false,
    };
    return { consuntivo, prevista };
  }
  const { valore, unita } = rilevato.misura;
  const atteso = indicatore.atteso.value;
  const cumulata = atteso.kind === 'soglia' && isCumulata(indicatore, rilevato);
  const inQuota = cumulata ? atteso.misura.valore * quota : null;
  const dovuto = dovutoOf(riga, al, inQuota);
  const indietro = isIndietro(valore, dovuto.intermedio, indicatore);
  if (!cumulata) {
    return { consuntivo, prevista: { cumulata, previsto: valore, ...dovuto, indietro } };
  }
  const previsto = valore / quota;
  const value = { ...rilevato, misura: { valore: previsto, unita } };
  return {
    consuntivo: { ...consuntivo, consuntivo: { ...consuntivo.consuntivo, value } },
    prevista: { cumulata, previsto, ...dovuto, indietro },
  };
}

/** What a person typed for the latest day not after the reference date goes before the part of the year. */
function dovutoOf(
  { indicatore }: RigaCalcolata,
  al: IsoDate,
  inQuota: number | null,
): Pick<RigaPrevista, 'intermedio' | 'scritto'> {
  const scelto = intermedioAl(indicatore.intermedi, al);
  const livello = scelto === null ? null : livelloIntermedio(scelto, indicatore.atteso.value);
  if (scelto === null || livello === null) return { intermedio: inQuota, scritto: null };
  return { intermedio: livello, scritto: { cell: scelto.atteso.cell, al: scelto.al } };
}

function isIndietro(
  valore: number,
  dovuto: number | null,
  { verso }: RigaCalcolata['indicatore'],
): boolean {
  if (dovuto === null) return false;
  const [uno, altro] = [arrotondaPerConfronto(valore), arrotondaPerConfronto(dovuto)];
  return verso.verso === 'maggiore' ? uno < altro : uno > altro;
}
