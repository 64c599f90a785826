import {
  isNomeProprio,
  printA1,
  type AreaLook,
  type CellEdit,
  type CellRef,
  type Look,
  type NewColumn,
  type NewSheet,
} from '../../../core';

/** What is to happen to one cell. */
export interface CellWrite {
  readonly col: number;
  readonly edit: CellEdit;
  /** A heading of a new column: the neighbour whose look it takes. */
  readonly lookFromCol: number | null;
  /** In a heading row of a new sheet. */
  readonly heading: boolean;
  /** The look of an area of a new sheet. */
  readonly look: Look | null;
}

export interface RowWrites {
  readonly row: number;
  readonly cells: readonly CellWrite[];
}

/** All that changes in one sheet. */
export interface SheetWrites {
  readonly sheet: string;
  /** Rows in ascending order, in each the cells in ascending order, none twice. */
  readonly rows: readonly RowWrites[];
  readonly columns: readonly NewColumn[];
  /** The sheet is ours: its rows are as high as their texts want. */
  readonly fitRows: boolean;
}

export function sheetWrites(
  sheet: string,
  edits: readonly CellEdit[],
  columns: readonly NewColumn[],
  made: NewSheet | null = null,
): SheetWrites {
  const headingRows = made?.headingRows ?? [];
  const areas = made?.looks?.areas ?? [];
  const looks = new Map<number, ReadonlyMap<number, number>>(
    columns.map(({ col, headings }) => [
      col,
      new Map(headings.map(({ row, lookFromCol }) => [row, lookFromCol])),
    ]),
  );
  const byRow = new Map<number, Map<number, CellWrite>>();
  const areaLooks = looksByCell(areas);
  for (const edit of [...blanksOf(sheet, areas), ...edits]) {
    const { row, col } = edit.cell;
    const cells = byRow.get(row) ?? new Map<number, CellWrite>();
    byRow.set(row, cells);
    cells.set(col, {
      col,
      edit,
      lookFromCol: looks.get(col)?.get(row) ?? null,
      heading: headingRows.includes(row),
      look: areaLooks.get(printA1(row, col)) ?? null,
    });
  }
  const rows = [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({
      row,
      cells: [...cells.values()].sort((a, b) => a.col - b.col),
    }));
  return { sheet, rows, columns, fitRows: made !== null || isNomeProprio(sheet) };
}

function cellsOf({ range }: AreaLook): readonly { readonly row: number; readonly col: number }[] {
  const cells: { readonly row: number; readonly col: number }[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let col = range.left; col <= range.right; col += 1) cells.push({ row, col });
  }
  return cells;
}

function looksByCell(areas: readonly AreaLook[]): ReadonlyMap<string, Look> {
  return new Map(
    areas.flatMap((area) =>
      cellsOf(area).map(({ row, col }) => [printA1(row, col), area.look] as const),
    ),
  );
}

/** Empty cells bear the look of their area too; what is written there replaces them. */
function blanksOf(sheet: string, areas: readonly AreaLook[]): readonly CellEdit[] {
  const blank = (cell: CellRef): CellEdit => ({ cell, before: null, after: null });
  return areas.flatMap((area) => cellsOf(area).map((place) => blank({ sheet, ...place })));
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
