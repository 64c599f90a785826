import { isoDate, lastOfMonth, type IsoDate } from '../../model/data';
import type { ControlloRiga } from '../controllo';
import { NESSUNO, sullAtteso } from '../rilievo';

const GIORNO = /^\D{0,20}?(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*((?:19|20)\d\d)\D{0,3}$/;

/** `31.2.2019`: says beside *illeggibile* that it is a date, and which day there is. */
export const dataImpossibile: ControlloRiga = (indicatore) => {
  const { value, raw } = indicatore.atteso;
  if (value.kind !== 'illeggibile') return NESSUNO;
  const parti = GIORNO.exec(raw);
  if (parti === null) return NESSUNO;
  const [giorno, mese, anno] = [Number(parti[1]), Number(parti[2]), Number(parti[3])];
  if (isoDate(anno, mese, giorno) !== null) return NESSUNO;
  const testo = raw.trim();
  return sullAtteso('RA-201', { testo, proposta: nearest(anno, mese, giorno) }, indicatore);
};

/** The last day of that month, or the same figures with the month first; null where neither is a day. */
function nearest(anno: number, mese: number, giorno: number): IsoDate | null {
  const primo = isoDate(anno, mese, 1);
  if (primo !== null && giorno > 28 && giorno <= 31) return lastOfMonth(primo);
  return isoDate(anno, giorno, mese);
}
