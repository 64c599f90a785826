import type { ConsuntivoRisolto } from '../model/consuntivo';
import { firstDay, lastDay, toSerial, type IsoDate } from '../model/data';
import type { RigaPrevista } from '../model/previsione';
import type { RigaCalcolata, Risultato } from '../model/risultato';
import { isCumulata } from './cumulata';

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
  { cruscotti }: Pick<Risultato, 'cruscotti'>,
  quota: number,
): readonly (readonly RigaProiettata[])[] {
  return cruscotti.map(({ righe }) => righe.map((riga) => proietta(riga, quota)));
}

function proietta({ indicatore, consuntivo }: RigaCalcolata, quota: number): RigaProiettata {
  const rilevato = consuntivo.consuntivo.value;
  if (rilevato.kind !== 'misura') {
    const prevista = { cumulata: false, intermedio: null, previsto: null };
    return { consuntivo, prevista };
  }
  const { valore, unita } = rilevato.misura;
  const atteso = indicatore.atteso.value;
  if (atteso.kind !== 'soglia' || !isCumulata(indicatore, rilevato)) {
    return { consuntivo, prevista: { cumulata: false, intermedio: null, previsto: valore } };
  }
  const previsto = valore / quota;
  const value = { ...rilevato, misura: { valore: previsto, unita } };
  return {
    consuntivo: { ...consuntivo, consuntivo: { ...consuntivo.consuntivo, value } },
    prevista: { cumulata: true, intermedio: atteso.misura.valore * quota, previsto },
  };
}
