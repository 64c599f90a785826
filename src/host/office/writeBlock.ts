import { printCellRef, type CellEdit, type CellRange } from '../../core';
import { blocksAround } from './blocksAround';
import { guardedValue } from './textGuard';
import { untracked } from './untracked';

/** Edits of one sheet and the rectangle that holds them. */
export interface Block {
  readonly range: CellRange;
  readonly edits: readonly CellEdit[];
}

type Sent = string | number | boolean | null;

/** A block more costs as much as so many formats that are sent as null. */
const SPARE_FORMATS = 60;
/** Excel on the web is known to take the properties of 80,000 cells at once, and not of 90,000. */
const MOST_LINKS = 40_000;

/** Queues formats, values and links of a block; cells of the rectangle without an edit are sent as null and stay. */
export function writeBlock(sheet: Excel.Worksheet, { range, edits }: Block): void {
  writeFormats(sheet, edits);
  rangeOf(sheet, range).values = gridOf<Sent>(range, edits, ({ after }) => guardedValue(after));
  for (const run of columnRuns(edits.filter(({ after }) => after === null))) {
    // An empty text alone would leave the links of emptied cells.
    rangeOf(sheet, around(run)).clear('Hyperlinks');
  }
  for (const run of columnRuns(edits.filter(({ link }) => link !== undefined))) {
    rangeOf(sheet, around(run)).setCellProperties(run.map((edit) => [{ hyperlink: linkOf(edit) }]));
  }
}

function writeFormats(sheet: Excel.Worksheet, edits: readonly CellEdit[]): void {
  const formatted = edits.filter(({ numberFormat }) => numberFormat !== undefined);
  const places = formatted.map(({ cell }) => cell);
  for (const block of blocksAround(places, SPARE_FORMATS)) {
    const inside = formatted.filter(({ cell: { col } }) => col >= block.left && col <= block.right);
    rangeOf(sheet, block).numberFormat = gridOf(block, inside, ({ numberFormat }) => numberFormat);
  }
}

/** What is sent for each cell of a rectangle: null where there is no edit. */
function gridOf<T>(
  { top, left, bottom, right }: CellRange,
  edits: readonly CellEdit[],
  pick: (edit: CellEdit) => T | undefined,
): (T | null)[][] {
  const grid = Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, (): T | null => null),
  );
  for (const edit of edits) {
    const cells = grid[edit.cell.row - top];
    if (cells !== undefined) cells[edit.cell.col - left] = pick(edit) ?? null;
  }
  return grid;
}

/** The edits of each column, those that follow each other without a gap together. */
function columnRuns(edits: readonly CellEdit[]): readonly (readonly CellEdit[])[] {
  const sorted = [...edits].sort((a, b) => a.cell.col - b.cell.col || a.cell.row - b.cell.row);
  const runs: CellEdit[][] = [];
  for (const edit of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1)?.cell;
    const follows = last?.col === edit.cell.col && last.row === edit.cell.row - 1;
    if (run !== undefined && follows && run.length < MOST_LINKS) run.push(edit);
    else runs.push([edit]);
  }
  return runs;
}

function around(run: readonly CellEdit[]): CellRange {
  const [first, last] = [run[0]?.cell, run.at(-1)?.cell];
  if (first === undefined || last === undefined) throw new Error('no cell in a run');
  return { top: first.row, left: first.col, bottom: last.row, right: last.col };
}

function linkOf({ link, after }: CellEdit): Excel.RangeHyperlink {
  if (link === undefined) throw new Error('no link');
  return { documentReference: printCellRef(link), textToDisplay: displayed(after) };
}

/** A link shows the text of its cell; the cells that bear links hold texts. */
function displayed(value: CellEdit['after']): string {
  return typeof value === 'object' || value === null ? '' : String(value);
}

export function rangeOf(
  sheet: Excel.Worksheet,
  { top, left, bottom, right }: CellRange,
): Excel.Range {
  return untracked(sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1));
}
