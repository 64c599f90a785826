import { isBlank } from '../model/cell';
import type { SheetSnapshot } from '../model/workbook';
import { cellAt, rowAt, type MergesByRow } from './grid';
import type { Heading, HeadingReader } from './readHeading';

/** A sheet with its merges at hand. */
export interface SheetView {
  readonly sheet: SheetSnapshot;
  readonly merges: MergesByRow;
}

/** How far to the left a group heading (`2019` over `Target | Risultato`) is looked for. */
const MAX_GROUP = 12;

/**
 * The group heading over a column, looked up only when asked: the cell above or, as a merged cell holds its text on the
 * left, the first filled one to its left. Merges, where the host knows them, say where a group ends.
 */
export function groupAbove(
  { sheet, merges }: SheetView,
  up: number,
  col: number,
  read: HeadingReader,
): () => Heading | null {
  return () => {
    if (up < 0) return null;
    const cells = rowAt(sheet, up);
    for (let at = col; at >= Math.max(0, col - MAX_GROUP); at -= 1) {
      const value = cellAt(cells, at);
      if (isBlank(value)) continue;
      return at === col || !endsBefore(merges, up, at, col) ? read(value) : null;
    }
    return null;
  };
}

function endsBefore(merges: MergesByRow, row: number, from: number, col: number): boolean {
  const merge = merges.get(row)?.find(({ left }) => left === from);
  return merge !== undefined && merge.right < col;
}
