/** An Excel error held by a cell, as Excel spells it: `#N/D`, `#DIV/0!`, `#REF!`. */
export interface CellError {
  readonly error: string;
}

/** What one cell holds. `null` is an empty cell; dates are numbers whose format is a date format. */
export type CellValue = string | number | boolean | CellError | null;

/** A place in the workbook, zero-based; `printCellRef` gives what a person reads. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

/** A parsed value that still knows the text it was read from and where that stood. */
export interface Sourced<T> {
  readonly value: T;
  readonly raw: string;
  readonly cell: CellRef;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** Empty for a reader: nothing, or only blanks (a stray space or NBSP is no content). */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

export function sameCellValue(a: CellValue, b: CellValue): boolean {
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  return a === b;
}

/** Zero-based column to letters: 0 -> `A`, 27 -> `AB`. */
export function columnLetters(col: number): string {
  const rest = Math.floor(col / 26) - 1;
  const letter = String.fromCharCode(65 + (col % 26));
  return rest < 0 ? letter : columnLetters(rest) + letter;
}

/** `C12`, as the report's `cella`. */
export function printA1(row: number, col: number): string {
  return `${columnLetters(col)}${String(row + 1)}`;
}

/** Reads `C12` back into a zero-based place; null for anything else. */
export function parseA1(testo: string): { readonly row: number; readonly col: number } | null {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(testo);
  if (match === null) return null;
  const letters = [...(match[1] ?? '')];
  const col = letters.reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, col };
}

/** `'Foglio'!C12`, with the quotes Excel wants in a link. */
export function printCellRef(ref: CellRef): string {
  return `'${ref.sheet.replace(/'/g, "''")}'!${printA1(ref.row, ref.col)}`;
}
