import { isBlank, type CellRef, type CellValue } from '../model/cell';
import { formatAt, formulaAt, valueAt, type SheetSnapshot } from '../model/workbook';
import { VUOTA } from './forms/form';
import type { Contenuto } from './forms/numeroInCella';
import type { Readers } from './readers';

/** One cell as a person sees it, and what it holds. */
export interface ReadCell extends Contenuto {
  readonly ref: CellRef;
  /** The formula of an empty cell: its result is not in the file. Null for every other cell. */
  readonly formula: string | null;
}

export function readCell(
  sheet: SheetSnapshot,
  row: number,
  col: number,
  readers: Readers,
): ReadCell {
  const ref = { sheet: sheet.name, row, col };
  const value = valueAt(sheet, row, col);
  if (isBlank(value)) {
    const formula = value === null ? formulaAt(sheet, row, col) : null;
    return { ref, raw: '', form: VUOTA, formula };
  }
  const { raw, form } = readContent(value, formatAt(sheet, row, col), readers);
  return { ref, raw, form, formula: null };
}

/** The text of a cell that is words and no figure: it is not read any further. */
export function readWords(
  sheet: SheetSnapshot,
  row: number,
  col: number | null,
  readers: Readers,
): string {
  const value = col === null ? null : valueAt(sheet, row, col);
  if (typeof value === 'string') return value.trim();
  if (col === null || value === null) return '';
  return readContent(value, formatAt(sheet, row, col), readers).raw;
}

function readContent(value: CellValue, formato: string, readers: Readers): Contenuto {
  if (typeof value === 'string') return { raw: value, form: readers.testo(value) };
  if (typeof value === 'number') return readers.numero(value, formato);
  if (typeof value === 'boolean') {
    return { raw: value ? 'VERO' : 'FALSO', form: { tipo: 'esito', valore: value ? 'si' : 'no' } };
  }
  if (value === null) return { raw: '', form: VUOTA };
  return { raw: value.error, form: { tipo: 'errore', errore: value.error } };
}
