import { formulaAt, valueAt, type WritePlan } from '../../../src/core';
import { applyPlan } from '../../../src/host/file';
import { partsOf, textOf, writeSheetWith } from '../../support/xlsx';
import { failureOf } from '../../support/xlsx/failure';
import { FIRST_RUN, sheetOf } from '../../support/xlsx/firstRun';
import { scrive, unPlan } from '../../support/xlsx/plan';
import { richWorkbook } from '../../support/xlsx/rich';

const SHEET1 = 'xl/worksheets/sheet1.xml';

describe('applyPlan', () => {
  describe('cells', () => {
    const write = (xml: string, ...edits: WritePlan['edits']): string => {
      const written = applyPlan(writeSheetWith(xml), unPlan({ edits }));
      return /<sheetData>.*<\/sheetData>|<sheetData\/>/s.exec(textOf(written, SHEET1))?.[0] ?? '';
    };

    it.each([
      ['a number', 0.1, '<v>0.1</v>'],
      ['a small number', 1e-7, '<v>1e-7</v>'],
      ['true', true, ' t="b"><v>1</v>'],
      ['an error', { error: '#N/A' }, ' t="e"><v>#N/A</v>'],
      ['a text', 'Raggiunto', ' t="inlineStr"><is><t xml:space="preserve">Raggiunto</t></is>'],
      ['a text like a formula', '=1+1', '<t xml:space="preserve">=1+1</t>'],
      ['a text like a date', '12/15', '<t xml:space="preserve">12/15</t>'],
      ['blanks at the ends', ' a ', '<t xml:space="preserve"> a </t>'],
      ['mark-up', '<b>&"', '<t xml:space="preserve">&lt;b&gt;&amp;&quot;</t>'],
      ['a control character', 'a\u0001b\rc', '<t xml:space="preserve">a_x0001_b_x000D_c</t>'],
      ['what looks escaped', '_x0041_', '<t xml:space="preserve">_x005F_x0041_</t>'],
      ['half a character', '\ud83d', '<t xml:space="preserve">_xD83D_</t>'],
    ])('writes %s', (_, after, expected) => {
      const data = write('<sheetData/>', scrive('Foglio', 'B2', after));
      expect(data).toContain(`<row r="2"><c r="B2"`);
      expect(data).toContain(expected);
      const back = applyPlan(
        writeSheetWith('<sheetData/>'),
        unPlan({ edits: [scrive('Foglio', 'B2', after)] }),
      );
      expect(valueAt(sheetOf(back, 'Foglio'), 1, 1)).toEqual(after);
    });

    it.each([
      [
        'before, between and after the rows that are there',
        '<sheetData><row r="2"><c r="A2"><v>2</v></c></row><row r="4"/></sheetData>',
        '<sheetData><row r="1"><c r="A1"><v>0</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>0</v></c></row><row r="4"><c r="A4"><v>0</v></c></row><row r="5"><c r="A5"><v>0</v></c></row></sheetData>',
        ['A1', 'A3', 'A4', 'A5'],
      ],
      [
        'before, between and after the cells that are there',
        '<sheetData><row r="1"><c r="B1"><v>2</v></c><c r="D1"/></row></sheetData>',
        '<sheetData><row r="1"><c r="A1"><v>0</v></c><c r="B1"><v>2</v></c><c r="C1"><v>0</v></c><c r="D1"><v>0</v></c><c r="E1"><v>0</v></c></row></sheetData>',
        ['E1', 'A1', 'D1', 'C1'],
      ],
      [
        'in a sheet that names no cell by address',
        '<sheetData><row><c><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row></sheetData>',
        '<sheetData><row><c><v>1</v></c></row><row><c r="A2"><v>0</v></c><c><v>3</v></c><c r="C2"><v>0</v></c></row></sheetData>',
        ['A2', 'C2'],
      ],
      [
        'under the prefix of the sheet',
        '<x:sheetData><x:row r="1"><x:c r="A1" s="1"><x:v>1</x:v></x:c></x:row></x:sheetData>',
        '<x:row r="1"><x:c r="A1" s="1"><x:v>0</x:v></x:c></x:row>',
        ['A1'],
      ],
    ])('puts cells %s', (_, xml, expected, cells) => {
      const bytes = writeSheetWith(xml, { prefix: xml.startsWith('<x:') ? 'x' : '' });
      const plan = unPlan({ edits: cells.map((a1) => scrive('Foglio', a1, 0)) });
      expect(textOf(applyPlan(bytes, plan), SHEET1)).toContain(expected);
    });

    it('addresses a cell that counted on the one before it', () => {
      const xml =
        '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row><row><c><v>9</v></c></row></sheetData>';
      const before = sheetOf(writeSheetWith(xml), 'Foglio');
      const plan = unPlan({ edits: [scrive('Foglio', 'B1', 2), scrive('Foglio', 'B2', 8)] });
      const after = sheetOf(applyPlan(writeSheetWith(xml), plan), 'Foglio');
      expect(before.values).toEqual([[1, null, null, 4, 5], [9]]);
      expect(after.values).toEqual([
        [1, 2, null, 4, 5],
        [9, 8],
      ]);
    });

    it('empties a cell and keeps its look', () => {
      const xml = '<sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row></sheetData>';
      expect(write(xml, scrive('Foglio', 'A1', null, { before: 'x' }))).toBe(
        '<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>',
      );
    });

    it('makes no row and no cell for nothing', () => {
      expect(write('<sheetData/>', scrive('Foglio', 'A9', null))).toBe('<sheetData></sheetData>');
    });

    it('gives a new cell the look of its row, else of its column', () => {
      const xml =
        '<cols><col min="1" max="3" width="9" style="1"/></cols><sheetData><row r="1" s="2" customFormat="1"/><row r="2" s="2"/></sheetData>';
      const data = write(
        xml,
        scrive('Foglio', 'B1', 1),
        scrive('Foglio', 'B2', 1),
        scrive('Foglio', 'D2', 1),
      );
      expect(data).toContain('<c r="B1" s="2">');
      expect(data).toContain('<c r="B2" s="1">');
      expect(data).toContain('<c r="D2">');
    });

    it('widens the spans of the row and the dimension of the sheet', () => {
      const written = textOf(applyPlan(richWorkbook(), FIRST_RUN), SHEET1);
      const wide = applyPlan(
        richWorkbook(),
        unPlan({ edits: [scrive('Cruscotto', 'L20', 1), scrive('Cruscotto', 'L5', 1)] }),
      );
      expect(written).toContain('<dimension ref="A1:I11"/>');
      expect(textOf(wide, SHEET1)).toContain('<dimension ref="A1:L20"/>');
      expect(textOf(wide, SHEET1)).toContain('<row r="5" spans="1:12" x14ac:dyDescent="0.25">');
    });
  });

  describe('formulas', () => {
    const over = (...cells: readonly string[]): WritePlan =>
      unPlan({ edits: cells.map((a1) => scrive('Cruscotto', a1, 7)) });

    it('leaves out the calculation chain, which Excel makes again, when a formula gives way', () => {
      const written = applyPlan(richWorkbook(), over('E9'));
      expect(partsOf(written).has('xl/calcChain.xml')).toBe(false);
      expect(textOf(written, '[Content_Types].xml')).not.toContain('calcChain');
      expect(textOf(written, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    });

    it('spells out a shared formula whose first cell gives way', () => {
      const sheet = sheetOf(applyPlan(richWorkbook(), over('F5')), 'Cruscotto');
      expect(valueAt(sheet, 4, 5)).toBe(7);
      expect(formulaAt(sheet, 4, 5)).toBeNull();
      expect([5, 6].map((row) => formulaAt(sheet, row, 5))).toEqual(['=D6/C6', '=D7/C7']);
    });

    it('gives up a formula over several cells whole', () => {
      const sheet = sheetOf(applyPlan(richWorkbook(), over('C10', 'C11')), 'Cruscotto');
      expect([9, 10].map((row) => valueAt(sheet, row, 2))).toEqual([7, 7]);
    });

    it.each(['C10', 'C11'])('refuses to change a part of it (%s)', (a1) => {
      const failure = failureOf(() => applyPlan(richWorkbook(), over(a1)));
      expect([failure.code, failure.detail.dove]).toEqual(['array-formula', `'Cruscotto'!${a1}`]);
    });
  });
});
