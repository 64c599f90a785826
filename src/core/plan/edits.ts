import { sameCellValue, type CellRef, type CellValue } from '../model/cell';
import { formatAt, formulaAt, valueAt, type SheetSnapshot } from '../model/workbook';
import type { CellEdit } from '../model/writePlan';

/** More than this Excel refuses in one cell. */
const MAX_TEXT = 32_767;
/** Digits that every host and file keeps: figures that differ beyond them are the same figure. */
const SIGNIFICANT_DIGITS = 15;

export const FORMATO_PERCENTO = '0.00%';
export const FORMATO_GIORNO = 'dd/mm/yyyy';
export const FORMATO_QUANDO = 'dd/mm/yyyy hh:mm';

/** Formats under which a number would not show as what it is: none at all, and text. */
const SENZA_FORMATO: readonly string[] = ['General', '@'];

export interface Aspetto {
  readonly numberFormat?: string;
  readonly link?: CellRef;
}

/** Only the content changes. */
export const SENZA_ASPETTO: Aspetto = {};

/** The number that is written: the same figure gives the same cell in every run and host. */
export function cifra(valore: number): number {
  if (Number.isSafeInteger(valore) && Math.abs(valore) < 10 ** SIGNIFICANT_DIGITS) return valore;
  return Number(valore.toPrecision(SIGNIFICANT_DIGITS));
}

/** Percentage points to the fraction that a `%` cell holds. */
export function frazione(percento: number | null): number | null {
  return percento === null ? null : cifra(percento / 100);
}

/** Whether the cell already holds this content. A formula never does, whatever its result: the cell would change by itself. */
export function holds(sheet: SheetSnapshot, row: number, col: number, after: CellValue): boolean {
  if (hasFormula(sheet, row, col)) return false;
  const before = contentAt(sheet, row, col);
  if (typeof before === 'number' && typeof after === 'number') {
    return before === after || cifra(before) === after;
  }
  return sameCellValue(before, after);
}

export function hasFormula(sheet: SheetSnapshot, row: number, col: number): boolean {
  const formula = formulaAt(sheet, row, col);
  return formula !== null && formula !== '';
}

/** A host may read an empty cell as an empty text: both hold nothing. */
export function contentAt(sheet: SheetSnapshot, row: number, col: number): CellValue {
  const value = valueAt(sheet, row, col);
  return value === '' ? null : value;
}

/** The format to give to a number here, if the cell bears none of its own. */
export function formatoMancante(
  sheet: SheetSnapshot,
  row: number,
  col: number,
  voluto: string,
): Aspetto {
  return SENZA_FORMATO.includes(formatAt(sheet, row, col))
    ? { numberFormat: voluto }
    : SENZA_ASPETTO;
}

/** Adds the edit that brings a cell to its new content, if it has to change or its link has to move. */
export function pushChange(
  edits: CellEdit[],
  sheet: SheetSnapshot,
  cell: { readonly row: number; readonly col: number },
  after: CellValue,
  aspetto: Aspetto = SENZA_ASPETTO,
): void {
  const { row, col } = cell;
  const voluto = typeof after === 'string' ? textFor(after) : after;
  if (holds(sheet, row, col, voluto) && aspetto.link === undefined) return;
  const place = { sheet: sheet.name, row, col };
  edits.push(withAspetto(place, valueAt(sheet, row, col), voluto, aspetto));
}

/** Edits are by the hundred thousand, and most have no look of their own or a format alone. */
function withAspetto(
  cell: CellRef,
  before: CellValue,
  after: CellValue,
  { numberFormat, link }: Aspetto,
): CellEdit {
  if (link !== undefined) {
    const edit = { cell, before, after, link };
    return numberFormat === undefined ? edit : { ...edit, numberFormat };
  }
  return numberFormat === undefined
    ? { cell, before, after }
    : { cell, before, after, numberFormat };
}

/** An empty text is an empty cell; what Excel would refuse is cut. */
function textFor(testo: string): string | null {
  return testo === '' ? null : testo.slice(0, MAX_TEXT);
}
