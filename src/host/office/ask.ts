import type { CellRange } from '../../core';
import type { Cells, Extent } from './contents';
import { untracked } from './untracked';

/** What may be asked of the cells of a block, one answer for each. */
type CellMember = 'formulas' | 'values' | 'numberFormat' | 'valueTypes' | 'fills';

/**
 * Beside those, what a sheet tells in one row: whether each column of the block is hidden; its print area, or null; its name and
 * the block of its used cells.
 */
export type Member = CellMember | 'hiddenColumns' | 'printArea' | 'place';

/** A block of one sheet and what is asked of it. */
export interface Ask {
  /** Id of the sheet. */
  readonly sheet: string;
  readonly member: Member;
  readonly range: CellRange;
}

/** Gives the answer, after the sync. Null where Excel gave nothing for so large a block. */
type Answer = () => Cells | null;

/** Queues the question. */
export function loadAsk(sheet: Excel.Worksheet, { member, range }: Ask): Answer {
  if (member === 'printArea') return loadPrintArea(sheet);
  if (member === 'place') return loadPlace(sheet);
  const { top, left } = range;
  const block = untracked(sheet.getRangeByIndexes(top, left, rowsOf(range), columnsOf(range)));
  if (member === 'fills') return loadFills(block);
  if (member === 'hiddenColumns') return loadHiddenColumns(block);
  block.load([member]);
  return () => gridOf(block[member]);
}

/** What is asked of the sheet itself stands for its first cell. */
export const CORNER: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };

export function rowsOf({ top, bottom }: CellRange): number {
  return bottom - top + 1;
}

export function columnsOf({ left, right }: CellRange): number {
  return right - left + 1;
}

function loadPrintArea({ pageLayout }: Excel.Worksheet): Answer {
  const area = untracked(pageLayout.getPrintAreaOrNullObject());
  area.load(['address']);
  return () => [[area.isNullObject ? null : area.address]];
}

function loadPlace(sheet: Excel.Worksheet): Answer {
  sheet.load(['name']);
  const used = untracked(sheet.getUsedRange(true));
  used.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
  return () => {
    const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = used;
    return [placeRow(sheet.name, { top, left, rows, columns })];
  };
}

/** How a place is told. */
export function placeRow(name: string, { top, left, rows, columns }: Extent): readonly unknown[] {
  return [name, top, left, rows, columns];
}

function loadHiddenColumns(block: Excel.Range): Answer {
  const columns = block.getColumnProperties({ columnHidden: true });
  return () => [columns.value.map(({ columnHidden }) => columnHidden === true)];
}

function loadFills(block: Excel.Range): Answer {
  const fills = block.getCellProperties({ format: { fill: { color: true } } });
  return () => coloursOf(fills);
}

/** Excel reports no fill as white; white is no fill (contract 1), so both are null. */
function coloursOf({
  value,
}: OfficeExtension.ClientResult<Excel.CellProperties[][]>): Cells | null {
  if (gridOf(value) === null) return null;
  return value.map((cells) =>
    cells.map(({ format }) => {
      const colour = format?.fill?.color ?? null;
      return colour?.toUpperCase() === '#FFFFFF' ? null : colour;
    }),
  );
}

function gridOf(answer: unknown): Cells | null {
  return Array.isArray(answer) ? (answer as Cells) : null;
}
