import { printCellRef, type CellEdit, type CellRange } from '../../core';
import { guardedValue } from './textGuard';

/** Edits of one sheet and the rectangle that holds them. */
export interface Block {
  readonly range: CellRange;
  readonly edits: readonly CellEdit[];
}

type Sent = string | number | boolean | null;

/** Queues formats, values and links of a block; cells of the rectangle without an edit are sent as null and stay. */
export function writeBlock(sheet: Excel.Worksheet, { range, edits }: Block): void {
  const rows = range.bottom - range.top + 1;
  const cols = range.right - range.left + 1;
  const grid = <T>(): (T | null)[][] =>
    Array.from({ length: rows }, () => Array.from({ length: cols }, () => null));
  const values = grid<Sent>();
  const formats = grid<string>();
  let anyFormat = false;
  for (const { cell, after, numberFormat } of edits) {
    const [row, col] = [cell.row - range.top, cell.col - range.left];
    put(values, row, col, guardedValue(after));
    if (numberFormat === undefined) continue;
    anyFormat = true;
    put(formats, row, col, numberFormat);
  }
  const block = sheet.getRangeByIndexes(range.top, range.left, rows, cols);
  if (anyFormat) block.numberFormat = formats;
  block.values = values;
  for (const { top, left, bottom } of emptiedRuns(edits)) {
    sheet.getRangeByIndexes(top, left, bottom - top + 1, 1).clear('Hyperlinks');
  }
  for (const { cell, after, link } of edits) {
    if (link === undefined) continue;
    sheet.getRangeByIndexes(cell.row, cell.col, 1, 1).hyperlink = {
      documentReference: printCellRef(link),
      textToDisplay: displayed(after),
    };
  }
}

/** Emptied cells, in each column those that follow each other as one: an empty text alone would leave their links. */
function emptiedRuns(edits: readonly CellEdit[]): readonly CellRange[] {
  const emptied = edits
    .filter(({ after }) => after === null)
    .map(({ cell }) => cell)
    .sort((a, b) => a.col - b.col || a.row - b.row);
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, col } of emptied) {
    const last = runs.at(-1);
    if (last?.left === col && last.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, left: col, bottom: row, right: col });
  }
  return runs;
}

/** A link shows the text of its cell; the cells that bear links hold texts. */
function displayed(value: CellEdit['after']): string {
  return typeof value === 'object' || value === null ? '' : String(value);
}

function put<T>(grid: (T | null)[][], row: number, col: number, value: T): void {
  const cells = grid[row];
  if (cells !== undefined) cells[col] = value;
}
