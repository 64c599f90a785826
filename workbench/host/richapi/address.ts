import { printA1, type CellRange } from '../../../src/core';
import { richApiError } from './error';

const CELL = /^\$?([A-Z]{1,3})\$?(\d+)$/i;
export const LAST_ROW = 1_048_575;
export const LAST_COL = 16_383;

/** `A1:C3`, `'Foglio'!A1`, `A:C`, `3:4` to a block. */
export function parseAddress(text: string): CellRange {
  const local = text.slice(text.lastIndexOf('!') + 1);
  const [from = '', to = from] = local.split(':');
  const whole = wholeRange(from, to);
  if (whole !== null) return whole;
  const a = parseCell(from);
  const b = parseCell(to);
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.col, b.col),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.col, b.col),
  };
}

export function printRange(range: CellRange): string {
  const first = printA1(range.top, range.left);
  const last = printA1(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

/** As Excel prints it: quotes only where the name needs them. */
export function printAddress(sheet: string, range: CellRange): string {
  const name = /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;
  return `${name}!${printRange(range)}`;
}

export function cellCount(range: CellRange): number {
  return (range.bottom - range.top + 1) * (range.right - range.left + 1);
}

/** A block that spans all rows or all columns of a sheet: reads of it give null, writes are refused. */
export function isUnbounded(range: CellRange): boolean {
  return range.bottom - range.top === LAST_ROW || range.right - range.left === LAST_COL;
}

function wholeRange(from: string, to: string): CellRange | null {
  if (/^\$?[A-Z]{1,3}$/i.test(from) && /^\$?[A-Z]{1,3}$/i.test(to)) {
    return { top: 0, left: columnIndex(from), bottom: LAST_ROW, right: columnIndex(to) };
  }
  if (/^\$?\d+$/.test(from) && /^\$?\d+$/.test(to)) {
    const row = (text: string): number => Number(text.replace('$', '')) - 1;
    return { top: row(from), left: 0, bottom: row(to), right: LAST_COL };
  }
  return null;
}

function parseCell(text: string): { row: number; col: number } {
  const match = CELL.exec(text.trim());
  if (match === null) throw richApiError('InvalidArgument');
  return { row: Number(match[2]) - 1, col: columnIndex(match[1] ?? '') };
}

function columnIndex(letters: string): number {
  return (
    [...letters.replace('$', '').toUpperCase()].reduce(
      (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
      0,
    ) - 1
  );
}
