import { isBlank, isCellError, type CellRef, type CellValue } from '../model/cell';
import { printData } from '../model/data';
import { puntiDaFrazione } from '../model/misura';
import { printNumero } from '../model/stampa';
import { formatAt, formulaAt, valueAt, type SheetSnapshot } from '../model/workbook';
import { GENERALE, type NumberFormat } from './forms/numberFormat';
import { ILLEGGIBILE, VUOTA, type Form } from './forms/form';
import type { Readers } from './readers';

/** One cell as a person sees it, and what it holds. */
export interface ReadCell {
  readonly ref: CellRef;
  /** The text shown: `80%`, `30/11/2019`, `3,5`. */
  readonly raw: string;
  readonly form: Form;
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
  const format = typeof value === 'number' ? readers.format(formatAt(sheet, row, col)) : null;
  return {
    ref,
    raw: shownText(value, format, readers),
    form: readContent(value, format, readers),
    formula: null,
  };
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
  return shownText(value, readers.format(formatAt(sheet, row, col)), readers);
}

function readContent(value: CellValue, format: NumberFormat | null, readers: Readers): Form {
  if (typeof value === 'string') return readers.testo(value);
  if (typeof value === 'boolean') return { tipo: 'esito', valore: value ? 'si' : 'no' };
  if (isCellError(value)) return { tipo: 'errore', errore: value.error };
  if (value === null) return VUOTA;
  return format === null ? ILLEGGIBILE : readNumberCell(value, format, readers);
}

function readNumberCell(value: number, format: NumberFormat, readers: Readers): Form {
  if (format.tipo === 'ora') return ILLEGGIBILE;
  if (format.tipo === 'data') {
    const giorno = readers.giorno(value);
    return giorno === null ? ILLEGGIBILE : { tipo: 'data', giorno, altra: null, operatore: null };
  }
  const percento = format.tipo === 'percento';
  const valore = percento ? puntiDaFrazione(value) : value;
  if (!Number.isFinite(valore)) return ILLEGGIBILE;
  const unita = percento ? 'percento' : format.unita;
  return { tipo: 'numero', valore, altra: null, unita, operatore: null, punto: false };
}

/** The text a person sees in the cell, in Italian. */
function shownText(value: CellValue, format: NumberFormat | null, readers: Readers): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'VERO' : 'FALSO';
  if (isCellError(value)) return value.error;
  if (format?.tipo === 'percento') return `${printNumero(puntiDaFrazione(value), format)}%`;
  const giorno = format?.tipo === 'data' ? readers.giorno(value) : null;
  if (giorno !== null) return printData(giorno);
  const { prima, dopo } = format ?? GENERALE;
  return `${prima}${printNumero(visibleDigits(value), format ?? GENERALE)}${dopo}`;
}

/** Excel shows at most 15 digits: 0.1 + 0.2 is 0,3 to whoever looks at it. */
function visibleDigits(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
