import { sameCellValue, type CellEdit, type CellValue } from '../../core';
import { cellValueOf } from './grids';
import type { BlockOperation, Operation } from './operations';
import type { SheetOf } from './queue';
import { rangeOf } from './writeBlock';

/** So many colleagues' lines below ours are looked at; more runs than that do not end in the same moment. */
const ROWS_LOOKED_AT = 8;

/** A line of *Registro* about to be written, and what stood in its place just before. */
export interface GuardedLine {
  readonly line: BlockOperation;
  readonly before: Excel.Range;
}

/** What puts it right: their line back where it was, ours on the first free row below. */
export interface Amends {
  readonly theirs: BlockOperation;
  readonly ours: BlockOperation;
}

export function isRegistroLine(operation: Operation): operation is BlockOperation {
  return (
    operation.kind === 'block' &&
    operation.registro === true &&
    operation.range.top === operation.range.bottom
  );
}

/** Asks, in the same batch and before the write, for what stands in the place of the line. */
export function guard(sheetOf: SheetOf, line: BlockOperation): GuardedLine {
  const { top, left, right } = line.range;
  const bottom = top + ROWS_LOOKED_AT - 1;
  const before = rangeOf(sheetOf(line.sheet), { top, left, bottom, right });
  before.load(['values']);
  return { line, before };
}

/**
 * After the write: nothing where the place still held what was read, as it has to. Else a colleague's run took it between our read
 * and our write.
 */
export function amends({ line, before }: GuardedLine): readonly Amends[] {
  const rows = rowsOf(before);
  if (rows === null) return [];
  const isFree = (cells: readonly unknown[]): boolean => cells.every((value) => value === null);
  const [taken = []] = rows;
  if (isAsRead(line, taken) || isOurs(line, taken)) return [];
  const free = rows.findIndex(isFree);
  const down = free === -1 ? rows.length : free;
  const { range, sheet } = line;
  const theirs = taken.map((after, index): CellEdit => {
    const col = range.left + index;
    const ours = line.edits.find(({ cell }) => cell.col === col)?.after ?? null;
    return { cell: { sheet, row: range.top, col }, before: ours, after };
  });
  const lower = { ...range, top: range.top + down, bottom: range.top + down };
  const edits = line.edits.map((edit) => ({ ...edit, cell: { ...edit.cell, row: lower.top } }));
  return [{ theirs: { ...line, edits: theirs }, ours: { ...line, edits, range: lower } }];
}

/** Null where the batch never got as far, and the line was not written either; or where no answer came at all. */
function rowsOf(before: Excel.Range): readonly (readonly CellValue[])[] | null {
  try {
    return before.values.map((cells) => cells.map(cellValueOf));
  } catch {
    // Office.js throws.
    return null;
  }
}

function isAsRead({ edits, range }: BlockOperation, cells: readonly CellValue[]): boolean {
  return edits.every(({ cell, before }) =>
    sameCellValue(cells[cell.col - range.left] ?? null, before === '' ? null : before),
  );
}

/** The same line sent a second time, after an answer that got lost. */
function isOurs({ edits, range }: BlockOperation, cells: readonly CellValue[]): boolean {
  return edits.every(({ cell, after }) =>
    sameCellValue(cells[cell.col - range.left] ?? null, after),
  );
}
