import { isBlank, type CellRef, type CellValue, type Sourced } from '../model/cell';
import { fromSerial, isoDate, parseIsoDate, yearOf, type IsoDate } from '../model/data';
import { valueAt, type SheetSnapshot } from '../model/workbook';
import { printed } from './grid';

const MESI = ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'];
const NUMERIC =
  /(?<!\d|\d[./-])(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4}|\d{2})(?!\d|[./-]\d)/;
const IN_WORDS = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s*[°º]?\\s+(${MESI.join('|')})[a-z]*\\.?\\s+(\\d{4})(?!\\d)`,
  'i',
);
const ISO = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/;
const DATE_FORMS = [ISO, NUMERIC, IN_WORDS].map((form) => new RegExp(form.source, 'gi'));
/** *Consuntivo al 31.12.2019*, *Dati a consuntivo alla data del ...*, *Consuntivo aggiornato al ...* */
const CONSUNTIVO_AL =
  /^[^\d]{0,30}\bconsuntiv[oi]\b[^\d]{0,40}\b(?:al|all'|alla\s+data\s+del)\s*(?:\d|:|$)/i;
/** A printed date is looked for this many cells to the right of its label. */
const NEIGHBOURS = 4;
const PLAUSIBLE_YEARS = { from: 1990, to: 2099 };

export type ConsuntivoAl =
  | { readonly kind: 'data'; readonly data: Sourced<IsoDate> }
  | { readonly kind: 'illeggibile'; readonly testo: string; readonly cell: CellRef };

/** The first date inside a text: `31.12.2019`, `31/12/19`, `31 dicembre 2019`, `2019-12-31`. */
export function dateIn(testo: string): IsoDate | null {
  const iso = ISO.exec(testo);
  if (iso !== null) return parseIsoDate(iso[0]);
  const numeric = NUMERIC.exec(testo);
  if (numeric !== null) return dayOf(numeric[1], Number(numeric[2]), numeric[3]);
  const words = IN_WORDS.exec(testo);
  if (words === null) return null;
  return dayOf(words[1], MESI.indexOf((words[2] ?? '').toLowerCase()) + 1, words[3]);
}

/** Every date of a text replaced by its year: *Consuntivo al 31.12.2019* names the column of 2019. */
export function datesAsYears(testo: string): string {
  return DATE_FORMS.reduce(
    (rest, form) =>
      rest.replace(form, (found) => {
        const day = dateIn(found);
        return day === null ? found : ` ${String(yearOf(day))} `;
      }),
    testo,
  );
}

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

function dayOf(day: string | undefined, month: number, year: string | undefined): IsoDate | null {
  const full = year?.length === 2 ? 2000 + Number(year) : Number(year);
  return isoDate(full, month, Number(day));
}
