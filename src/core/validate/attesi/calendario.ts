import type { Festa } from '../../findings';
import { addDays, isoDate, weekdayOf, yearOf, type IsoDate } from '../../model/data';

/** Public holidays with a fixed day (L. 260/1949, L. 54/1977, DPR 792/1985, L. 336/2000; 4 October again from 2026, L. 151/2025). */
const FISSE: readonly {
  readonly mese: number;
  readonly giorno: number;
  readonly festa: Festa;
  readonly dal?: number;
}[] = [
  { mese: 1, giorno: 1, festa: 'capodanno' },
  { mese: 1, giorno: 6, festa: 'epifania' },
  { mese: 4, giorno: 25, festa: 'liberazione' },
  { mese: 5, giorno: 1, festa: 'lavoro' },
  { mese: 6, giorno: 2, festa: 'repubblica' },
  { mese: 8, giorno: 15, festa: 'ferragosto' },
  { mese: 10, giorno: 4, festa: 'san-francesco', dal: 2026 },
  { mese: 11, giorno: 1, festa: 'ognissanti' },
  { mese: 12, giorno: 8, festa: 'immacolata' },
  { mese: 12, giorno: 25, festa: 'natale' },
  { mese: 12, giorno: 26, festa: 'santo-stefano' },
];
/** Easter Monday is never before 23 March, nor after 26 April. */
const MESI_DI_PASQUA = [3, 4];
const SABATO = 6;
const DOMENICA = 0;

/** Easter Sunday of a Gregorian year (the anonymous computus, as in Meeus, Astronomical Algorithms, chapter 8). */
export function pasqua(anno: number): IsoDate | null {
  const a = anno % 19;
  const b = Math.floor(anno / 100);
  const c = anno % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const mese = Math.floor((h + l - 7 * m + 90) / 25);
  const giorno = (h + l - 7 * m + 33 * mese + 19) % 32;
  return isoDate(anno, mese, giorno);
}

/** Why nobody works on that day, or null on a working day. A holiday is named before the Saturday it falls on. */
export function festaDi(giorno: IsoDate): Festa | null {
  const anno = yearOf(giorno);
  const mese = Number(giorno.slice(5, 7));
  const delMese = Number(giorno.slice(8, 10));
  const fissa = FISSE.find(
    (una) => una.mese === mese && una.giorno === delMese && anno >= (una.dal ?? 0),
  );
  if (fissa !== undefined) return fissa.festa;
  const diPasqua = MESI_DI_PASQUA.includes(mese) ? pasqua(anno) : null;
  if (giorno === diPasqua) return 'pasqua';
  if (diPasqua !== null && giorno === addDays(diPasqua, 1)) return 'pasquetta';
  const settimana = weekdayOf(giorno);
  if (settimana === DOMENICA) return 'domenica';
  return settimana === SABATO ? 'sabato' : null;
}

/** The last working day before a day. */
export function lavorativoPrima(giorno: IsoDate): IsoDate {
  let prima = addDays(giorno, -1);
  while (festaDi(prima) !== null) prima = addDays(prima, -1);
  return prima;
}
