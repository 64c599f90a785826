import type { CellRange, CellValue } from '../../../../src/core';
import type { EmulatedSheet } from '../../model/sheet';
import { cellCount, isUnbounded } from '../address';
import { richApiError } from '../error';
import type { CellPick, Json, Session } from '../types';

interface Block {
  readonly sheet: EmulatedSheet;
  readonly range: CellRange;
}

export function eachCell(range: CellRange, visit: (row: number, col: number) => void): void {
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let col = range.left; col <= range.right; col += 1) visit(row, col);
  }
}

/** A 2-D array of something about each cell. Too large a block gives null instead of throwing, as Excel may. */
export function readGrid(block: Block, session: Session, pick: CellPick<Json>): Json {
  if (isUnbounded(block.range) || cellCount(block.range) > session.cellLimit) return null;
  const { top, left, bottom, right } = block.range;
  const grid: Json[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cells: Json[] = [];
    for (let col = left; col <= right; col += 1) cells.push(pick(block.sheet.cell(row, col)));
    grid.push(cells);
  }
  return grid;
}

/** Refuses what Excel refuses: read-only workbooks, protected sheets, sheets that are gone, unbounded blocks. */
export function assertWritable(block: Block, session: Session): void {
  if (block.sheet.deleted) throw richApiError('ItemNotFound');
  if (session.readOnly || block.sheet.protected) throw richApiError('AccessDenied');
  if (isUnbounded(block.range)) throw richApiError('InvalidArgument');
}

/** A text argument, as it is; anything else is no text. */
export function textIn(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A value as `values` gives it: empty is `''`, an error is its text. */
export function valueOut(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

/** The array written to a block, checked for its shape; a single value fills the block. */
export function gridIn(value: Json, range: CellRange): (string | number | boolean | null)[][] {
  const rows = range.bottom - range.top + 1;
  const cols = range.right - range.left + 1;
  if (value === null) throw richApiError('InvalidArgument');
  if (!Array.isArray(value)) {
    const one = scalar(value);
    return Array.from({ length: rows }, () => Array.from({ length: cols }, () => one));
  }
  const grid = value as readonly Json[];
  if (grid.length !== rows) throw richApiError('InvalidArgument');
  return grid.map((cells) => {
    if (!Array.isArray(cells) || cells.length !== cols) throw richApiError('InvalidArgument');
    return (cells as readonly Json[]).map(scalar);
  });
}

function scalar(value: Json): string | number | boolean | null {
  if (typeof value === 'object' && value !== null) throw richApiError('InvalidArgument');
  return value;
}
