import { columnLetters, type CellValue } from './cell';

/** A block of cells, zero-based, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Row-major cells from A1 on. Rows may be shorter than the sheet, and missing rows are empty. */
export type Grid<T> = readonly (readonly T[])[];

/** One sheet as plain data: all that the calculation may know of it. */
export interface SheetSnapshot {
  readonly name: string;
  readonly hidden: boolean;
  /** A protected sheet is read and calculated, never written. */
  readonly protected: boolean;
  readonly values: Grid<CellValue>;
  /** Number format codes in en-US spelling; a missing entry is `General`. */
  readonly formats: Grid<string>;
  /**
   * The formula of a cell, with or without `=`; null or missing where there is none. Its result stands in `values`: an empty
   * text is `''` there, and null beside a formula says that the file does not hold the result.
   */
  readonly formulas: Grid<string | null>;
  /** Direct background fill as `#RRGGBB`; null or missing = none. At least the column *Indicatore* is filled in. */
  readonly fills: Grid<string | null>;
  /** Empty where a host cannot read merges without harm (Office.js: it would wipe the undo stack). */
  readonly merges: readonly CellRange[];
  readonly hiddenColumns: readonly number[];
  /** Print areas, if the sheet has any. */
  readonly printAreas: readonly CellRange[];
  /** A filter hides rows of the sheet at this moment. */
  readonly filtered: boolean;
}

/** A workbook as plain data, in the order of its tabs. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly date1904: boolean;
  /** With a protected structure no sheet can be added. */
  readonly structureProtected: boolean;
}

export function valueAt(sheet: SheetSnapshot, row: number, col: number): CellValue {
  return sheet.values[row]?.[col] ?? null;
}

export function formatAt(sheet: SheetSnapshot, row: number, col: number): string {
  return sheet.formats[row]?.[col] ?? 'General';
}

export function formulaAt(sheet: SheetSnapshot, row: number, col: number): string | null {
  return sheet.formulas[row]?.[col] ?? null;
}

/** The fill that marks a cell, or null. White and none are no fill (contract 1). */
export function markingFillAt(sheet: SheetSnapshot, row: number, col: number): string | null {
  const fill = sheet.fills[row]?.[col] ?? null;
  return fill === null || fill.toUpperCase() === '#FFFFFF' ? null : fill;
}

/** `'Foglio'!$A$1:$B$9`, an area that stays where it is. */
export function printArea(sheet: string, area: CellRange): string {
  const corner = (row: number, col: number): string => `$${columnLetters(col)}$${String(row + 1)}`;
  const name = sheet.replace(/'/g, "''");
  return `'${name}'!${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`;
}

/** A sheet that is not there yet: every cell of it is empty. */
export function emptySheet(name: string): SheetSnapshot {
  return {
    name,
    hidden: false,
    protected: false,
    values: [],
    formats: [],
    formulas: [],
    fills: [],
    merges: [],
    hiddenColumns: [],
    printAreas: [],
    filtered: false,
  };
}
