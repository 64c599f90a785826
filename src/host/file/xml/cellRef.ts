import type { CellRange } from '../../../core';
import { SHEET_COLUMNS, SHEET_ROWS } from '../limits';

/** `AB` -> 27. */
export function columnOfLetters(letters: string): number {
  let col = 0;
  for (let at = 0; at < letters.length; at += 1) col = col * 26 + letters.charCodeAt(at) - 64;
  return col - 1;
}

const ZERO = 48;
const NINE = 57;
const A = 65;
const Z = 90;

/**
 * Row and column of `AB12` in one number, `row * SHEET_COLUMNS + col`, or -1 for what is no cell of a sheet. It is asked
 * for every cell of the file, hence no pattern and no object.
 */
export function packRef(ref: string): number {
  let at = 0;
  let col = 0;
  for (; at < ref.length; at += 1) {
    const code = ref.charCodeAt(at);
    if (code < A || code > Z) break;
    col = col * 26 + code - A + 1;
    if (col > SHEET_COLUMNS) return -1;
  }
  if (col === 0 || at === ref.length || ref.charCodeAt(at) === ZERO) return -1;
  let row = 0;
  for (; at < ref.length; at += 1) {
    const code = ref.charCodeAt(at);
    if (code < ZERO || code > NINE) return -1;
    row = row * 10 + code - ZERO;
    if (row > SHEET_ROWS) return -1;
  }
  return (row - 1) * SHEET_COLUMNS + col - 1;
}

export function rowOfPacked(packed: number): number {
  return Math.floor(packed / SHEET_COLUMNS);
}

export function colOfPacked(packed: number): number {
  return packed % SHEET_COLUMNS;
}

/** `A1:C3` or `A1`, with or without `$`; null for anything else. */
export function parseRange(ref: string): CellRange | null {
  const [from = '', to = from] = ref.replace(/\$/g, '').split(':');
  const first = packRef(from);
  const last = packRef(to);
  if (first < 0 || last < 0) return null;
  return {
    top: Math.min(rowOfPacked(first), rowOfPacked(last)),
    left: Math.min(colOfPacked(first), colOfPacked(last)),
    bottom: Math.max(rowOfPacked(first), rowOfPacked(last)),
    right: Math.max(colOfPacked(first), colOfPacked(last)),
  };
}
