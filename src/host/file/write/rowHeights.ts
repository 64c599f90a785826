import type { CellEdit, NewSheet } from '../../../core';

const LINE = 15;
/** Excel's longest row, in points. */
const MAX_HEIGHT = 409;

/**
 * Heights of the rows of a new sheet whose texts break into lines, in points. Excel would find them by itself; other programs take
 * what the file says. Nothing says that they are a person's choice, so Excel goes on fitting them.
 */
export function rowHeights(
  { widths, looks }: NewSheet,
  edits: readonly CellEdit[],
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const merged = (row: number, col: number): boolean =>
    (looks?.merges ?? []).some(
      ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= col && col <= right,
    );
  const wraps = (row: number, col: number): boolean =>
    (looks?.areas ?? []).some(
      ({ range: { top, left, bottom, right }, look }) =>
        look.wrap === true && top <= row && row <= bottom && left <= col && col <= right,
    );
  for (const { cell, after } of edits) {
    const { row, col } = cell;
    const width = widths[col];
    if (typeof after !== 'string' || width === undefined || after.length <= width) continue;
    if (!wraps(row, col) || merged(row, col)) continue;
    const height = Math.min(linesOf(after, width) * LINE, MAX_HEIGHT);
    heights.set(row, Math.max(height, heights.get(row) ?? 0));
  }
  return heights;
}

/** Lines that a text takes when it breaks between words. */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    if (used > 0 && used + 1 + word.length > width) {
      lines += 1;
      used = 0;
    }
    used += (used === 0 ? 0 : 1) + word.length;
  }
  return lines;
}
