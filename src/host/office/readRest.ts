import type { SheetSnapshot } from '../../core';
import { fillGrid, mergeFills } from './fills';
import { withTexts } from './grids';
import type { SheetInfo, SheetRead } from './readWorkbook';
import { readBatch, type OfficeSession } from './session';

/**
 * A further read, only where a sheet has *Indicatore* in more columns than the one found first, or a constant that is spelt
 * like an error.
 */
export function readRest(
  session: OfficeSession,
  sheets: readonly { readonly info: SheetInfo; readonly read: SheetRead }[],
): Promise<readonly SheetSnapshot[]> {
  return readBatch(session, async (context) => {
    const asked = sheets.map(({ info, read: { snapshot, missingFills, doubtful } }) => ({
      snapshot,
      types: doubtful ? loadTypes(context.workbook.worksheets.getItem(info.id), snapshot) : null,
      columns: missingFills.map((col) => ({
        col,
        cells: context.workbook.worksheets
          .getItem(info.id)
          .getRangeByIndexes(0, col, snapshot.values.length, 1)
          .getCellProperties({ format: { fill: { color: true } } }),
      })),
    }));
    await context.sync();
    return asked.map(({ snapshot, columns, types }) => ({
      ...snapshot,
      values: types === null ? snapshot.values : withTexts(snapshot.values, types.valueTypes),
      fills: mergeFills(
        snapshot.fills,
        fillGrid(
          0,
          columns.map(({ col, cells }) => ({ col, fills: cells.value })),
        ),
      ),
    }));
  });
}

function loadTypes(sheet: Excel.Worksheet, { values }: SheetSnapshot): Excel.Range {
  const width = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const block = sheet.getRangeByIndexes(0, 0, values.length, width);
  block.load(['valueTypes']);
  return block;
}
