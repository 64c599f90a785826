import { HostFailure } from '../../app/hostFailure';
import type { CellRef } from '../../core';
import { runBatch, type OfficeSession } from './session';

/** Shows a cell. Excel goes to no sheet that is hidden, and the add-in unhides none. */
export function selectCell(session: OfficeSession, cell: CellRef): Promise<void> {
  const dove = cell.sheet;
  return runBatch(session, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet);
    sheet.load(['visibility']);
    await context.sync();
    if (sheet.isNullObject) throw new HostFailure('sheet-missing', { dove });
    if (sheet.visibility !== 'Visible') throw new HostFailure('sheet-hidden', { dove });
    sheet.activate();
    sheet.getRangeByIndexes(cell.row, cell.col, 1, 1).select();
    await context.sync();
  });
}
