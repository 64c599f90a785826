import { isBlank, type CellRef, type CellValue, type Sourced } from '../model/cell';
import { fromSerial, yearOf, type IsoDate } from '../model/data';
import { dateIn } from '../model/dataNelTesto';
import { valueAt, type SheetSnapshot } from '../model/workbook';
import { printed } from './grid';

/** *Consuntivo al 31.12.2019*, *Dati a consuntivo alla data del ...*, *Consuntivo aggiornato al ...* */
const CONSUNTIVO_AL =
  /^[^\d]{0,30}\bconsuntiv[oi]\b[^\d]{0,40}\b(?:al|all'|alla\s+data\s+del)\s*(?:\d|:|$)/i;
/** A printed date is looked for this many cells to the right of its label. */
const NEIGHBOURS = 4;
const PLAUSIBLE_YEARS = { from: 1990, to: 2099 };

export type ConsuntivoAl =
  | { readonly kind: 'data'; readonly data: Sourced<IsoDate> }
  | { readonly kind: 'illeggibile'; readonly testo: string; readonly cell: CellRef };

export function isConsuntivoAl(value: CellValue): value is string {
  return typeof value === 'string' && value.length < 200 && CONSUNTIVO_AL.test(value.trim());
}

/** The reference date printed at this cell or in the next filled cells to its right; null if it prints none. */
export function readConsuntivoAl(
  sheet: SheetSnapshot,
  cell: { readonly row: number; readonly col: number },
  date1904: boolean,
): ConsuntivoAl | null {
  const testo = valueAt(sheet, cell.row, cell.col);
  if (!isConsuntivoAl(testo)) return null;
  const at = (col: number): CellRef => ({ sheet: sheet.name, row: cell.row, col });
  const inside = dateIn(testo);
  if (inside !== null) return dataAt(inside, testo, at(cell.col));
  for (let col = cell.col + 1; col <= cell.col + NEIGHBOURS && !/\d/.test(testo); col += 1) {
    const value = valueAt(sheet, cell.row, col);
    if (isBlank(value)) continue;
    const day = dateOfCell(value, date1904);
    if (day !== null) return dataAt(day, printed(value), at(col));
    break;
  }
  return { kind: 'illeggibile', testo, cell: at(cell.col) };
}

function dataAt(value: IsoDate, raw: string, cell: CellRef): ConsuntivoAl {
  return { kind: 'data', data: { value, raw, cell } };
}

function dateOfCell(value: CellValue, date1904: boolean): IsoDate | null {
  if (typeof value === 'string') return dateIn(value);
  if (typeof value !== 'number') return null;
  const day = fromSerial(value, date1904);
  if (day === null) return null;
  const year = yearOf(day);
  return year >= PLAUSIBLE_YEARS.from && year <= PLAUSIBLE_YEARS.to ? day : null;
}
