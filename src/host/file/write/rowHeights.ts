import type { CellRange, CellValue } from '../../../core';
import { parseRange } from '../xml/cellRef';
import { isTrue } from '../xml/walk';

const LINE = 15;
/** Of a letter of an upright text, and of the room around it. */
const UPRIGHT_LETTER = 6.5;
const UPRIGHT_ROOM = 12;
/** Excel's longest row, in points. */
const MAX_HEIGHT = 409;

/** How the text of a cell lies in it. */
export interface TextLie {
  readonly wraps: boolean;
  readonly upright: boolean;
}

export interface SheetMetrics {
  /** Of a style. */
  readonly lieOf: (style: number) => TextLie;
  /** In characters; null where the column is as wide as all. */
  readonly widthOf: (col: number) => number | null;
  readonly merges: readonly CellRange[];
}

/**
 * Heights of rows of ours whose texts break into lines, in points. Excel would find them while a person types; in a file it takes what
 * is said, and other programs too. Rows only get higher: cells that stay as they are may need what there is. Nothing says that
 * the height is a person's choice, so Excel goes on fitting it; one that is a person's stays.
 */
export class RowHeights {
  private needed = 0;

  /** Without metrics nothing is fitted: the sheet is not ours. */
  constructor(private readonly metrics: SheetMetrics | null) {}

  enterRow(): void {
    this.needed = 0;
  }

  see(row: number, col: number, style: number, value: CellValue): void {
    if (this.metrics === null || typeof value !== 'string') return;
    const width = this.metrics.widthOf(col);
    if (width === null || isMerged(this.metrics.merges, row, col)) return;
    const { wraps, upright } = this.metrics.lieOf(style);
    if (upright) this.grow(value.length * UPRIGHT_LETTER + UPRIGHT_ROOM);
    else if (wraps && value.length > width) this.grow(linesOf(value, width) * LINE);
  }

  /** The height that the row is to have; null where it stays as it is. */
  of(row: Readonly<Record<string, string>>): number | null {
    const { ht, customHeight } = row;
    return isTrue(customHeight) || this.needed <= Number(ht ?? LINE) ? null : this.needed;
  }

  private grow(height: number): void {
    this.needed = Math.max(this.needed, Math.min(height, MAX_HEIGHT));
  }
}

function isMerged(merges: readonly CellRange[], row: number, col: number): boolean {
  return merges.some(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= col && col <= right,
  );
}

/** They stand behind the cells that they are about. */
export function mergesIn(xml: string): readonly CellRange[] {
  const found = xml.matchAll(/<(?:[\w.-]+:)?mergeCell\s[^>]*?ref="([^"]+)"/g);
  return [...found].flatMap(([, ref = '']) => parseRange(ref) ?? []);
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
