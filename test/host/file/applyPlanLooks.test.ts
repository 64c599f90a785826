import { formatAt, type WritePlan } from '../../../src/core';
import { applyPlan } from '../../../src/host/file';
import { unFoglio, unLibro } from '../../support/book';
import { textOf, withParts, writeSheetWith, writeXlsx } from '../../support/xlsx';
import { FIRST_RUN, sheetOf } from '../../support/xlsx/firstRun';
import { scrive, unaColonna, unFoglioNuovo, unPlan } from '../../support/xlsx/plan';
import { richWorkbook } from '../../support/xlsx/rich';

const SHEET1 = 'xl/worksheets/sheet1.xml';

describe('applyPlan', () => {
  describe('looks', () => {
    it('adds number formats to the styles and changes none that is there', () => {
      const rich = richWorkbook();
      const plan = unPlan({
        edits: [
          scrive('Cruscotto', 'B5', 0.5, { numberFormat: '0.00%' }),
          scrive('Cruscotto', 'G5', 43845.5, { numberFormat: 'dd/mm/yyyy hh:mm' }),
          scrive('Cruscotto', 'G7', 43845, { numberFormat: 'dd/mm/yyyy' }),
        ],
      });
      const written = applyPlan(rich, plan);
      const sheet = sheetOf(written, 'Cruscotto');
      expect(formatAt(sheet, 4, 1)).toBe('0.00%');
      expect(sheet.fills[4]?.[1]).toBe('#EDEDED');
      expect(formatAt(sheet, 4, 6)).toBe('dd/mm/yyyy hh:mm');
      const was = textOf(rich, 'xl/styles.xml');
      const now = textOf(written, 'xl/styles.xml');
      const xfs = (xml: string) => /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(xml)?.[1] ?? '';
      expect(xfs(now).startsWith(xfs(was))).toBe(true);
      expect(now).toContain(
        '<numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy hh:mm"/></numFmts>',
      );
      expect(/<cellXfs count="(\d+)"/.exec(now)?.[1]).toBe('9');
    });

    it('gives the heading of a new column the look of its neighbour', () => {
      const sheet = sheetOf(applyPlan(richWorkbook(), FIRST_RUN), 'Cruscotto');
      expect(sheet.fills[3]?.[6]).toBe('#2F5597');
      expect(sheet.fills[3]?.[6]).toBe(sheet.fills[3]?.[5]);
    });

    it('carries the look on through several new columns', () => {
      const plan = unPlan({
        newColumns: ['J4', 'K4', 'L4'].map((a1) => unaColonna('Cruscotto', a1)),
        edits: ['J4', 'K4', 'L4'].map((a1) => scrive('Cruscotto', a1, a1)),
      });
      const first = unPlan({
        newColumns: [
          { ...unaColonna('Cruscotto', 'J4'), headings: [{ row: 3, lookFromCol: 5 }] },
          ...plan.newColumns.slice(1),
        ],
        edits: plan.edits,
      });
      const sheet = sheetOf(applyPlan(richWorkbook(), first), 'Cruscotto');
      expect([9, 10, 11].map((col) => sheet.fills[3]?.[col])).toEqual([
        '#2F5597',
        '#2F5597',
        '#2F5597',
      ]);
    });

    it('makes headings of new sheets bold on a ground, and links blue and underlined', () => {
      const written = applyPlan(richWorkbook(), FIRST_RUN);
      const styles = textOf(written, 'xl/styles.xml');
      const fonts = [
        ...(/<fonts.*<\/fonts>/s.exec(styles)?.[0] ?? '').matchAll(/<font>.*?<\/font>/gs),
      ].map(([font]) => font);
      expect(fonts[3]).toBe(
        '<font><b/><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>',
      );
      expect(fonts[4]).toBe(
        '<font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>',
      );
      expect(sheetOf(written, 'Segnalazioni').fills[0]).toEqual(['#D9D9D9', '#D9D9D9']);
    });

    it('adds number formats, fonts and fills where the styles have no number format of their own', () => {
      const plain = writeXlsx(unLibro([unFoglio('ENTE', [['Indicatore']])]));
      expect(textOf(plain, 'xl/styles.xml')).not.toContain('numFmts');
      const plan = unPlan({
        newSheets: [unFoglioNuovo('Registro')],
        edits: [
          scrive('Registro', 'A1', 'Quando'),
          scrive('Registro', 'A2', 43845.5, { numberFormat: 'dd/mm/yyyy hh:mm' }),
        ],
      });
      const written = applyPlan(plain, plan);
      expect(textOf(written, 'xl/styles.xml').match(/<fonts /g)).toHaveLength(1);
      expect(formatAt(sheetOf(written, 'Registro'), 1, 0)).toBe('dd/mm/yyyy hh:mm');
    });

    it('works where the workbook has no styles at all', () => {
      const bare = withParts(writeSheetWith('<sheetData/>'), {
        'xl/styles.xml': null,
        'xl/_rels/workbook.xml.rels': textOf(
          writeSheetWith('<sheetData/>'),
          'xl/_rels/workbook.xml.rels',
        ).replace(/<Relationship [^>]*styles[^>]*>/, ''),
      });
      const written = applyPlan(
        bare,
        unPlan({ edits: [scrive('Foglio', 'A1', 0.5, { numberFormat: '0.00%' })] }),
      );
      expect(formatAt(sheetOf(written, 'Foglio'), 0, 0)).toBe('0.00%');
    });
  });

  describe('new columns', () => {
    const cols = (xml: string, ...columns: WritePlan['newColumns']): string => {
      const bytes = writeSheetWith(`${xml}<sheetData/>`);
      const written = applyPlan(bytes, unPlan({ newColumns: columns }));
      return /<cols>.*<\/cols>/s.exec(textOf(written, SHEET1))?.[0] ?? '';
    };
    const G = unaColonna('Foglio', 'G1', { width: 14 });
    const H = unaColonna('Foglio', 'H1', { width: 12 });

    it.each([
      [
        'no widths at all',
        '',
        '<cols><col min="7" max="7" width="14.7109375" customWidth="1"/></cols>',
      ],
      [
        'a block it lies in',
        '<cols><col min="5" max="9" width="9" style="3"/></cols>',
        '<cols><col min="5" max="6" width="9" style="3"/><col min="7" max="7" width="14.7109375" style="3" customWidth="1"/><col min="8" max="9" width="9" style="3"/></cols>',
      ],
      [
        'blocks around it',
        '<cols><col min="1" max="6" width="9"/><col min="8" max="8" width="3"></col></cols>',
        '<cols><col min="1" max="6" width="9"/><col min="7" max="7" width="14.7109375" customWidth="1"/><col min="8" max="8" width="3"></col></cols>',
      ],
      [
        'a hidden block, which stays hidden',
        '<cols><col min="7" max="16384" width="0" hidden="1"></col></cols>',
        '<cols><col min="7" max="7" width="14.7109375" hidden="1" customWidth="1"/><col min="8" max="16384" width="0" hidden="1"/></cols>',
      ],
    ])('sets the width beside %s', (_, before, after) => {
      expect(cols(before, G)).toBe(after);
    });

    it('shows an empty column that was hidden, if the plan says so', () => {
      const hidden = '<cols><col min="7" max="8" width="9" hidden="1" customWidth="1"/></cols>';
      expect(cols(hidden, { ...G, unhide: true }, { ...H, unhide: true })).toBe(
        '<cols><col min="7" max="7" width="14.7109375" customWidth="1"/><col min="8" max="8" width="12.7109375" customWidth="1"/></cols>',
      );
    });
  });

  describe('links', () => {
    const SHEET = "location=\"'L''Ente'!C12\"";
    const link = { sheet: "L'Ente", row: 11, col: 2 };
    const write = (xml: string): string => {
      const plan = unPlan({ edits: [scrive('Foglio', 'A1', 'C12', { link })] });
      return textOf(applyPlan(writeSheetWith(xml), plan), SHEET1);
    };

    it.each([
      [
        'before the margins',
        '<sheetData/><pageMargins/>',
        `</sheetData><hyperlinks><hyperlink ref="A1" ${SHEET}/></hyperlinks><pageMargins/>`,
      ],
      [
        'at the end',
        '<sheetData/>',
        `</sheetData><hyperlinks><hyperlink ref="A1" ${SHEET}/></hyperlinks></worksheet>`,
      ],
      [
        'after those of people',
        '<sheetData/><hyperlinks><hyperlink ref="B1" location="X!A1"/></hyperlinks><pageMargins/>',
        `<hyperlink ref="B1" location="X!A1"/><hyperlink ref="A1" ${SHEET}/></hyperlinks><pageMargins/>`,
      ],
      [
        'in place of the one the cell had',
        '<sheetData/><hyperlinks><hyperlink ref="A1" location="X!A1"></hyperlink></hyperlinks>',
        `<hyperlinks><hyperlink ref="A1" ${SHEET}/></hyperlinks>`,
      ],
      [
        'into an empty list',
        '<sheetData/><hyperlinks/>',
        `<hyperlinks><hyperlink ref="A1" ${SHEET}/></hyperlinks>`,
      ],
    ])('puts a link %s', (_, xml, expected) => {
      expect(write(xml)).toContain(expected);
    });

    it('moves a link and leaves the cell as it is, where only the link changes', () => {
      const xml = '<sheetData><row r="1"><c r="A1" s="1" t="str"><v>C12</v></c></row></sheetData>';
      const plan = unPlan({ edits: [scrive('Foglio', 'A1', 'C12', { before: 'C12', link })] });
      const written = textOf(applyPlan(writeSheetWith(xml), plan), SHEET1);
      expect(written).toContain(xml);
      expect(written).toContain(SHEET);
    });
  });
});
