import type { WorkbookSnapshot } from '../../../src/core';
import { applyPlan, readWorkbook } from '../../../src/host/file';
import { contractSuite, type HostUnderTest } from '../../contract/hostContract';
import { textOf, writeXlsx, type WriteOptions } from '../../support/xlsx';

/** The bytes of one file, and what its XML says where a snapshot says nothing. */
function fileHost(book: WorkbookSnapshot, options: WriteOptions): HostUnderTest {
  let bytes = writeXlsx(book, options);
  const xmlOf = (name: string): string => {
    const index = readWorkbook(bytes).sheets.findIndex((sheet) => sheet.name === name);
    return textOf(bytes, `xl/worksheets/sheet${String(index + 1)}.xml`);
  };
  return {
    host: {
      read: async () => readWorkbook(bytes),
      apply: async (plan) => {
        bytes = applyPlan(bytes, plan);
      },
    },
    again: async () => readWorkbook(bytes),
    linkOf: async ({ sheet, row, col }) => {
      const ref = `${String.fromCharCode(65 + col)}${String(row + 1)}`;
      return (
        new RegExp(`hyperlink ref="${ref}" location="([^"]*)"`).exec(xmlOf(sheet))?.[1] ?? null
      );
    },
    printOf: async (name) => {
      const xml = xmlOf(name);
      const index = String(readWorkbook(bytes).sheets.findIndex((sheet) => sheet.name === name));
      const sheet = `'${name.replace(/'/g, "''")}'`;
      const names = textOf(bytes, 'xl/workbook.xml').split('definedName ');
      const title = names.find((text) => text.includes(`localSheetId="${index}">${sheet}!`));
      const rows = /name="_xlnm.Print_Titles".*!\$(\d+):\$(\d+)</.exec(title ?? '');
      return {
        landscape: xml.includes('orientation="landscape"'),
        pagesWide: /fitToPage="1".*fitToHeight="0"/s.test(xml) ? 1 : null,
        titleRows: rows === null ? null : [Number(rows[1]) - 1, Number(rows[2]) - 1],
      };
    },
    widthOf: async (sheet, col) => {
      const n = String(col + 1);
      const width = new RegExp(`col min="${n}" max="${n}" width="([\\d.]+)"`).exec(
        xmlOf(sheet),
      )?.[1];
      return Number(width) - 0.71;
    },
  };
}

contractSuite('a file', async (book) => fileHost(book, {}));
contractSuite('a file of another program', async (book) =>
  fileHost(book, { strings: 'inline', strict: true, prefix: 'x' }),
);
