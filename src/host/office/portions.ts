import type { CellEdit } from '../../core';
import { columnsOf, rowsOf } from './ask';
import { cutAfter, type BlockOperation, type Operation } from './operations';

/** Excel on the web takes no more in one request; a part of it is left free, because sizes are estimated. */
const LIMIT = 5 * 1024 * 1024 * 0.75;

/** Characters around the content of a cell, and what says that a cell stays as it is. */
const PER_CELL = 6;
/** What a link takes besides its two texts. */
const PER_LINK = 70;
const PER_OPERATION = 600;

/** The operations in their order, in as few requests as their sizes allow; a block too large for one is cut along its rows. */
export function portions(
  operations: readonly Operation[],
  limit = LIMIT,
): readonly (readonly Operation[])[] {
  const parts: Operation[][] = [[]];
  let room = limit;
  let rest = [...operations];
  for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
    const weight = weightOf(next);
    if (weight <= room) {
      parts.at(-1)?.push(next);
      room -= weight;
      continue;
    }
    const alone = parts.at(-1)?.length === 0;
    const [fits, over] = cut(next, weight > limit ? room : 0, alone);
    if (fits !== null) parts.at(-1)?.push(fits);
    if (over !== null) rest = [over, ...rest];
    parts.push([]);
    room = limit;
  }
  return parts.filter((part) => part.length > 0);
}

/** The operations in two lists of about the same size; null where there is one alone. */
export function inTwoLists(
  operations: readonly Operation[],
): readonly [readonly Operation[], readonly Operation[]] | null {
  if (operations.length < 2) return null;
  const weights = operations.map(weightOf);
  const half = weights.reduce((sum, weight) => sum + weight, 0) / 2;
  let sum = 0;
  const at = weights.findIndex((weight) => (sum += weight) >= half);
  const middle = Math.min(Math.max(at, 1), operations.length - 1);
  return [operations.slice(0, middle), operations.slice(middle)];
}

/** What there is room for, as many rows as that, and what is left. Alone in its request at least a row goes, whatever its size. */
function cut(
  operation: Operation,
  room: number,
  alone: boolean,
): readonly [Operation | null, Operation | null] {
  const { kind } = operation;
  if (kind !== 'block' || operation.range.top === operation.range.bottom) {
    return alone ? [operation, null] : [null, operation];
  }
  const { top, bottom } = operation.range;
  const perRow = weightsByRow(operation);
  let left = room - PER_OPERATION;
  let row = top;
  while (row < bottom && ((alone && row === top) || left >= (perRow.get(row) ?? 0))) {
    left -= perRow.get(row) ?? 0;
    row += 1;
  }
  return row === top ? [null, operation] : cutAfter(operation, row - 1);
}

function weightsByRow({ range, edits }: BlockOperation): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (let row = range.top; row <= range.bottom; row += 1) {
    weights.set(row, columnsOf(range) * PER_CELL);
  }
  for (const edit of edits) {
    const { row } = edit.cell;
    weights.set(row, (weights.get(row) ?? 0) + weightOfEdit(edit));
  }
  return weights;
}

function weightOf(operation: Operation): number {
  if (operation.kind !== 'block') return PER_OPERATION + JSON.stringify(operation).length;
  const { range, edits } = operation;
  return edits.reduce(
    (sum, edit) => sum + weightOfEdit(edit),
    PER_OPERATION + rowsOf(range) * columnsOf(range) * PER_CELL,
  );
}

/** About what the cells take in the answer that reads them again. */
export function charactersOf(edits: readonly CellEdit[]): number {
  return edits.reduce((sum, { after }) => sum + contentOf(after), 0);
}

/** A text in a request is quoted twice: its own quotes and line ends take more than one character. */
function weightOfEdit({ after, numberFormat, link }: CellEdit): number {
  const content = contentOf(after);
  const format = numberFormat === undefined ? 0 : numberFormat.length + PER_CELL;
  return content + format + (link === undefined ? 0 : PER_LINK + link.sheet.length + content);
}

function contentOf(after: CellEdit['after']): number {
  return typeof after === 'string' ? JSON.stringify(after).length : PER_CELL;
}
