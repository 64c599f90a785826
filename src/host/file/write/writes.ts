import type { CellEdit, NewColumn } from '../../../core';

/** What is to happen to one cell. */
export interface CellWrite {
  readonly col: number;
  readonly edit: CellEdit;
  /** A heading of a new column: the neighbour whose look it takes. */
  readonly lookFromCol: number | null;
  /** In a heading row of a new sheet. */
  readonly heading: boolean;
}

/** All that changes in one sheet. */
export interface SheetWrites {
  readonly sheet: string;
  /** Rows in ascending order, in each the cells in ascending order, none twice. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly CellWrite[] }[];
  readonly columns: readonly NewColumn[];
}

export function sheetWrites(
  sheet: string,
  edits: readonly CellEdit[],
  columns: readonly NewColumn[],
  headingRows: readonly number[],
): SheetWrites {
  const looks = new Map<number, ReadonlyMap<number, number>>(
    columns.map(({ col, headings }) => [
      col,
      new Map(headings.map(({ row, lookFromCol }) => [row, lookFromCol])),
    ]),
  );
  const byRow = new Map<number, Map<number, CellWrite>>();
  for (const edit of edits) {
    const { row, col } = edit.cell;
    const cells = byRow.get(row) ?? new Map<number, CellWrite>();
    byRow.set(row, cells);
    cells.set(col, {
      col,
      edit,
      lookFromCol: looks.get(col)?.get(row) ?? null,
      heading: headingRows.includes(row),
    });
  }
  const rows = [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, cells: [...cells.values()].sort((a, b) => a.col - b.col) }));
  return { sheet, rows, columns };
}

/** Edits by sheet, in the order of the plan. */
export function groupBySheet(edits: readonly CellEdit[]): ReadonlyMap<string, readonly CellEdit[]> {
  const groups = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    const group = groups.get(edit.cell.sheet);
    if (group === undefined) groups.set(edit.cell.sheet, [edit]);
    else group.push(edit);
  }
  return groups;
}
