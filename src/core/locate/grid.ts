import { isBlank, isCellError, type CellValue } from '../model/cell';
import type { CellRange, SheetSnapshot } from '../model/workbook';

export type Row = readonly CellValue[];

const NO_CELLS: Row = [];

export function rowAt(sheet: SheetSnapshot, row: number): Row {
  return sheet.values[row] ?? NO_CELLS;
}

export function cellAt(row: Row, col: number | null): CellValue {
  return col === null ? null : (row[col] ?? null);
}

export function isText(value: CellValue): value is string {
  return typeof value === 'string' && !isBlank(value);
}

/** The text of a cell as a person reads it, or '' (an error or a truth value is no text). */
export function textAt(row: Row, col: number | null): string {
  const value = cellAt(row, col);
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' ? String(value) : '';
}

/** What stands in a cell, for a remark about it. */
export function printed(value: CellValue): string {
  if (value === null) return '';
  return isCellError(value) ? value.error : String(value).trim();
}

export function hasContent(row: Row, col: number): boolean {
  return !isBlank(cellAt(row, col));
}

/** Merges that span columns of one row, by row: what titles, prospettive and group headings look like. */
export type MergesByRow = ReadonlyMap<number, readonly CellRange[]>;

export function indexMerges({ merges }: SheetSnapshot): MergesByRow {
  const byRow = new Map<number, CellRange[]>();
  for (const merge of merges) {
    if (merge.top !== merge.bottom || merge.right === merge.left) continue;
    const known = byRow.get(merge.top);
    if (known === undefined) byRow.set(merge.top, [merge]);
    else known.push(merge);
  }
  return byRow;
}
