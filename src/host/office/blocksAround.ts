import type { CellRange } from '../../core';

/** A cell of one sheet, zero-based. */
export interface Place {
  readonly row: number;
  readonly col: number;
}

/**
 * Rectangles that hold these cells. Neighbouring columns share one as long as that costs fewer than `spare` cells that are
 * not among them: every rectangle more is a few commands more.
 */
export function blocksAround(cells: readonly Place[], spare: number): readonly CellRange[] {
  const blocks: CellRange[] = [];
  for (const column of columnsOf(cells)) {
    const last = blocks.at(-1);
    const both = last === undefined ? null : around(last, column);
    if (last !== undefined && both !== null && area(both) - area(last) - area(column) <= spare) {
      blocks[blocks.length - 1] = both;
    } else blocks.push(column);
  }
  return blocks;
}

/** From left to right, each from its first to its last cell. */
function columnsOf(cells: readonly Place[]): readonly CellRange[] {
  const columns = new Map<number, CellRange>();
  for (const { row, col } of cells) {
    const cell = { top: row, left: col, bottom: row, right: col };
    const column = columns.get(col);
    columns.set(col, column === undefined ? cell : around(column, cell));
  }
  return [...columns.values()].sort((a, b) => a.left - b.left);
}

function around(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function area({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}
