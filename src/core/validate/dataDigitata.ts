import type { CellRef } from '../model/cell';
import { valueAt, type SheetSnapshot } from '../model/workbook';

const GIORNO_MESE_ANNO = /^(\d{1,2})[./-](\d{1,2})[./-](?:19|20)\d{2}$/;
const MESI = 12;

/**
 * The date of a cell as typed, where it is a text that has one reading only (`31.3.2019`); else null. What could also be
 * month first has a remark of its own.
 */
export function dataDigitata(sheet: SheetSnapshot, { row, col }: CellRef): string | null {
  const value = valueAt(sheet, row, col);
  if (typeof value !== 'string') return null;
  const testo = value.trim();
  const [, giorno, mese] = GIORNO_MESE_ANNO.exec(testo) ?? [];
  if (giorno === undefined || mese === undefined) return null;
  return Number(giorno) > MESI || Number(giorno) === Number(mese) ? testo : null;
}
