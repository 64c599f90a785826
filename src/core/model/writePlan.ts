import type { CellRef, CellValue } from './cell';

/** One cell to write. Text is always text: hosts write it so that it is never taken for a formula. */
export interface CellEdit {
  readonly cell: CellRef;
  readonly before: CellValue;
  readonly after: CellValue;
  /** Set only where the cell bears no format of its own yet. */
  readonly numberFormat?: string;
  /** Makes the cell a link to a place in the same workbook. */
  readonly link?: CellRef;
}

/** A column of ours about to be made. Only then are its looks set, and never again (contract 6). */
export interface NewColumn {
  readonly sheet: string;
  readonly col: number;
  /** In characters of the default font, as Excel counts widths. */
  readonly width: number;
  /** The heading cells to write and the neighbour whose look each one takes. */
  readonly headings: readonly { readonly row: number; readonly lookFromCol: number }[];
  /** The column was hidden while empty: show it. */
  readonly unhide: boolean;
}

/** A sheet of ours about to be made, after the last tab. */
export interface NewSheet {
  readonly name: string;
  /** Column widths from A on. */
  readonly widths: readonly number[];
  /** Rows that look like headings, zero-based. */
  readonly headingRows: readonly number[];
}

/** The complete content of a sheet that only the add-in writes, for hosts that write whole blocks. */
export interface SheetBlock {
  readonly sheet: string;
  readonly values: readonly (readonly CellValue[])[];
}

/**
 * All that a host has to do, in this order: new columns, edits on cruscotti, new sheets, edits on own sheets, *Registro* last.
 * Empty lists mean that nothing is to be written at all.
 */
export interface WritePlan {
  readonly newColumns: readonly NewColumn[];
  readonly newSheets: readonly NewSheet[];
  /** Every cell whose content changes, those of new sheets and headings of new columns included; *Registro* last. */
  readonly edits: readonly CellEdit[];
  readonly blocks: readonly SheetBlock[];
}

export const EMPTY_PLAN: WritePlan = { newColumns: [], newSheets: [], edits: [], blocks: [] };

export function isEmptyPlan(plan: WritePlan): boolean {
  return plan.newColumns.length === 0 && plan.newSheets.length === 0 && plan.edits.length === 0;
}
