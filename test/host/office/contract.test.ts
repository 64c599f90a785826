import { printCellRef, type WorkbookSnapshot } from '../../../src/core';
import { ExcelConnection, EmulatedWorkbook } from '../../../workbench/host';
import { contractSuite, type HostUnderTest } from '../../contract/hostContract';
import { startClient } from '../../support/office/client';
import { hostOf } from '../../support/office/host';

/** Microsoft's client over an emulated Excel; what a snapshot does not say is asked of the emulated sheet. */
async function excelHost(book: WorkbookSnapshot): Promise<HostUnderTest> {
  const workbook = EmulatedWorkbook.fromSnapshot(book);
  const connection = new ExcelConnection(workbook);
  const client = await startClient(connection);
  const sheetOf = (name: string) => {
    const sheet = workbook.sheet(name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  return {
    host: hostOf(client),
    again: () => hostOf(client).read(),
    linkOf: async ({ sheet, row, col }) => {
      const { link } = sheetOf(sheet).cell(row, col);
      return link === null ? null : printCellRef(link);
    },
    widthOf: async (sheet, col) => sheetOf(sheet).widths.get(col) ?? Number.NaN,
    isBold: async ({ sheet, row, col }) => sheetOf(sheet).cell(row, col).bold,
    printOf: async (name) => {
      const { orientation, pagesWide, titleRows } = sheetOf(name).print;
      return { landscape: orientation === 'Landscape', pagesWide, titleRows };
    },
    close: async () => {
      client.close();
    },
  };
}

contractSuite('Excel, emulated, under its real client', excelHost);
