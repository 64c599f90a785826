import {
  EMPTY_PLAN,
  parseA1,
  type CellEdit,
  type CellRef,
  type CellValue,
  type NewColumn,
  type NewSheet,
  type WritePlan,
} from '../../../src/core';

/** Plans in short: `unPlan({ edits: [scrive('ENTE', 'I8', 1, { numberFormat: '0.00%' })] })`. */

export function unPlan(parts: Partial<WritePlan>): WritePlan {
  return { ...EMPTY_PLAN, ...parts };
}

export function cella(sheet: string, a1: string): CellRef {
  const at = parseA1(a1);
  if (at === null) throw new Error(`no such cell: ${a1}`);
  return { sheet, ...at };
}

export function scrive(
  sheet: string,
  a1: string,
  after: CellValue,
  altro: Partial<Pick<CellEdit, 'before' | 'numberFormat' | 'link'>> = {},
): CellEdit {
  return { cell: cella(sheet, a1), before: null, after, ...altro };
}

/** A new column with one heading row, which takes the look of the column to its left. */
export function unaColonna(
  sheet: string,
  intestazione: string,
  altro: Partial<Omit<NewColumn, 'sheet'>> = {},
): NewColumn {
  const { row, col } = cella(sheet, intestazione);
  const headings = [{ row, lookFromCol: col - 1 }];
  return { sheet, col, width: 14, headings, unhide: false, ...altro };
}

export function unFoglioNuovo(name: string, altro: Partial<NewSheet> = {}): NewSheet {
  return { name, widths: [], headingRows: [0], ...altro };
}
