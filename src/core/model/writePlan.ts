import type { CellRef, CellValue } from './cell';
import type { ChartMove, SheetLooks } from './sheetLooks';

/**
 * One cell to write. A text in `after` is always text, whatever it looks like (`=1+1`, `-`, `12/15`): hosts write it so that
 * it is never taken for a formula, a number or a date. A number is always a number; null empties the cell.
 */
export interface CellEdit {
  readonly cell: CellRef;
  /** What the cell held when it was read; of a formula its result. */
  readonly before: CellValue;
  readonly after: CellValue;
  /** Set only where the cell needs one: it bears none of its own yet, or its column has just been made. */
  readonly numberFormat?: string;
  /** The format that `numberFormat` takes the place of, where it is to come back when the edit is undone. */
  readonly formatBefore?: string;
  /** Makes the cell a link to a place in the same workbook. Content may be the same as before: then only the link moves. */
  readonly link?: CellRef;
}

/** A column of ours about to be made. Only then are its looks set, and never again (contract 6). */
export interface NewColumn {
  readonly sheet: string;
  readonly col: number;
  /** In characters of the default font, as Excel counts widths. */
  readonly width: number;
  /** The heading cells to write and the neighbour whose look each one takes; their texts are in `edits`. */
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
  /** For sheets that are drawn: without the grid's own lines, with colours, and with charts. */
  readonly looks?: SheetLooks;
}

/** The complete content, from A1 on, of a sheet that only the add-in writes, for hosts that write whole blocks. */
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
  /** Says again, as whole blocks, what `edits` says cell by cell; only for sheets of which some cell changes. */
  readonly blocks: readonly SheetBlock[];
  /** Charts that stand and follow their cells to another range; only beside edits of their sheet. */
  readonly charts?: readonly ChartMove[];
}

export const EMPTY_PLAN: WritePlan = { newColumns: [], newSheets: [], edits: [], blocks: [] };

export function isEmptyPlan(plan: WritePlan): boolean {
  return plan.newColumns.length === 0 && plan.newSheets.length === 0 && plan.edits.length === 0;
}

/** Whether the plan makes columns or sheets, so that Excel asks once before (*Prepara la cartella*, contract 6). */
export function needsPreparation(plan: WritePlan): boolean {
  return plan.newColumns.length > 0 || plan.newSheets.length > 0;
}

export interface ColonnaDescritta {
  readonly foglio: string;
  readonly col: number;
  readonly intestazione: string;
}

/** What a plan would make and change, for *Prepara la cartella* and *Anteprima*. */
export interface DescrizionePlan {
  readonly colonneNuove: readonly ColonnaDescritta[];
  readonly fogliNuovi: readonly string[];
  /** Cells that change, sheet by sheet, in the order they are written. */
  readonly celle: readonly { readonly foglio: string; readonly quante: number }[];
  readonly totaleCelle: number;
}

export function describePlan(plan: WritePlan): DescrizionePlan {
  const perFoglio = new Map<string, number>();
  const testi = new Map<string, string>();
  for (const { cell, after } of plan.edits) {
    perFoglio.set(cell.sheet, (perFoglio.get(cell.sheet) ?? 0) + 1);
    if (plan.newColumns.length > 0 && typeof after === 'string') {
      testi.set(keyOf(cell.sheet, cell.row, cell.col), after);
    }
  }
  return {
    colonneNuove: plan.newColumns.map(({ sheet, col, headings }) => ({
      foglio: sheet,
      col,
      intestazione: testi.get(keyOf(sheet, headings[0]?.row ?? 0, col)) ?? '',
    })),
    fogliNuovi: plan.newSheets.map(({ name }) => name),
    celle: [...perFoglio].map(([foglio, quante]) => ({ foglio, quante })),
    totaleCelle: plan.edits.length,
  };
}

function keyOf(sheet: string, row: number, col: number): string {
  return `${String(row)}:${String(col)}:${sheet}`;
}
