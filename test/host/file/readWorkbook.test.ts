import { readFileSync } from 'node:fs';
import {
  formatAt,
  formulaAt,
  markingFillAt,
  parseA1,
  valueAt,
  type CellValue,
} from '../../../src/core';
import type { SheetSnapshot } from '../../../src/core';
import { readWorkbook } from '../../../src/host/file';
import { giorno, unFoglio, unLibro } from '../../support/book';
import { textOf, withParts, writeSheetWith, writeXlsx } from '../../support/xlsx';
import { richWorkbook } from '../../support/xlsx/rich';

const SHEET1 = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';

const at = (a1: string): { readonly row: number; readonly col: number } => {
  const place = parseA1(a1);
  if (place === null) throw new Error(a1);
  return place;
};
const value = (sheet: SheetSnapshot, a1: string): CellValue =>
  valueAt(sheet, at(a1).row, at(a1).col);
const format = (sheet: SheetSnapshot, a1: string): string =>
  formatAt(sheet, at(a1).row, at(a1).col);
const fill = (sheet: SheetSnapshot, a1: string): string | null =>
  markingFillAt(sheet, at(a1).row, at(a1).col);
const formula = (sheet: SheetSnapshot, a1: string): string | null =>
  formulaAt(sheet, at(a1).row, at(a1).col);

/** The only sheet of a workbook whose part holds this XML. */
const sheetWith = (xml: string): SheetSnapshot => readWorkbook(writeSheetWith(xml)).sheets[0]!;
const cellWith = (cell: string): SheetSnapshot =>
  sheetWith(`<sheetData><row r="1">${cell}</row></sheetData>`);

describe('readWorkbook', () => {
  describe('on the samples', () => {
    const consuntivo = readWorkbook(readFileSync('samples/cruscotti-2019-consuntivo.xlsx'));
    const pianificazione = readWorkbook(readFileSync('samples/cruscotti-2019-pianificazione.xlsx'));
    const sheet = (name: string): SheetSnapshot => consuntivo.sheets.find((s) => s.name === name)!;

    it.each([
      ['consuntivo', consuntivo],
      ['pianificazione', pianificazione],
    ])('finds the 16 cruscotti of the %s and the notes, in the order of the tabs', (_, book) => {
      expect(book.sheets).toHaveLength(17);
      expect(book.sheets.map(({ name }) => name).slice(0, 4)).toEqual([
        'ENTE',
        'Segretario Generale',
        'Dirigente',
        'Segreteria Gen. e Gest.Doc.',
      ]);
      expect(book.sheets[16]?.name).toBe('Appunti');
    });

    it('reads values, formats, fills and hidden columns', () => {
      const ente = sheet('ENTE');
      expect(value(ente, 'C8')).toBe(8);
      expect(value(ente, 'F16')).toBe(0.839);
      expect(format(ente, 'F16')).toBe('0.0%');
      expect(ente.hiddenColumns).toEqual([8, 9, 10]);
      expect(fill(sheet('Segreteria Gen. e Gest.Doc.'), 'B12')).toBe('#EDEDED');
      expect(fill(ente, 'B8')).toBeNull();
      expect(value(ente, 'A6')).toBe('Azione');
    });
  });

  describe('on a workbook that holds everything', () => {
    const book = readWorkbook(richWorkbook());
    const sheet = book.sheets[0]!;

    it('passes over chart sheets and says which sheets are hidden or protected', () => {
      expect(book.sheets.map(({ name, hidden, protected: lock }) => [name, hidden, lock])).toEqual([
        ['Cruscotto', false, false],
        ['Dati', false, false],
        ['Pivot', false, false],
        ['Protetto', false, true],
        ['Nascosto', true, false],
      ]);
      expect([book.date1904, book.structureProtected]).toEqual([false, false]);
    });

    it.each<[string, string, CellValue]>([
      ['a text in runs of different looks', 'B4', 'Indicatore'],
      ['blanks that are kept', 'F4', ' Rapporto '],
      ['a line break with a carriage return', 'A5', 'Rete\r\nEEN'],
      ['a text without its phonetic reading', 'B5', 'N. iniziative'],
      ['mark-up', 'B6', '% di imprese "soddisfatte" & <contente>'],
      ['what only looks escaped', 'B7', 'Avvio del servizio _x0041_'],
      ['a truth value', 'I6', true],
      ['an error', 'D7', { error: '#N/A' }],
      ['the result of a formula', 'F6', 1.1625],
      ['the text that a formula gives', 'B9', 'Totale 100%'],
      ['the error that a formula gives', 'F7', { error: '#N/A' }],
      ['a date', 'C7', 43799],
    ])('reads %s (%s)', (_, a1, expected) => {
      expect(value(sheet, a1)).toEqual(expected);
    });

    it('reads formulas, those that share a text spelled out', () => {
      expect(['F5', 'F6', 'F7', 'E9', 'C10'].map((a1) => formula(sheet, a1))).toEqual([
        '=D5/C5',
        '=D6/C6',
        '=D7/C7',
        '=SUM(E5:E7)',
        '=C5:C6*2',
      ]);
      expect(formula(sheet, 'D5')).toBeNull();
    });

    it('reads formats, fills, merges, hidden columns and print areas', () => {
      expect(['E5', 'C7', 'D5'].map((a1) => format(sheet, a1))).toEqual([
        '0.00%',
        'dd/mm/yyyy',
        'General',
      ]);
      expect(['A4', 'B5', 'B6'].map((a1) => fill(sheet, a1))).toEqual(['#2F5597', '#EDEDED', null]);
      expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
      expect(sheet.hiddenColumns).toEqual([7, 8]);
      expect(sheet.printAreas).toEqual([
        { top: 0, left: 0, bottom: 8, right: 5 },
        { top: 9, left: 0, bottom: 10, right: 5 },
      ]);
    });
  });

  describe('cells', () => {
    it.each<[string, string, CellValue]>([
      ['a number', '<c r="A1"><v>1.5</v></c>', 1.5],
      ['a number in scientific notation', '<c r="A1" t="n"><v>1E-3</v></c>', 0.001],
      ['a number between line breaks', '<c r="A1"><v>\n 12\n</v></c>', 12],
      ['an empty number', '<c r="A1"><v/></c>', null],
      ['what should be a number and is none', '<c r="A1"><v>12,5</v></c>', '12,5'],
      ['an infinite number', '<c r="A1"><v>INF</v></c>', 'INF'],
      ['a shared text', '<c r="A1" t="s"><v>0</v></c>', 'stringa'],
      ['a text in the cell', '<c r="A1" t="inlineStr"><is><t>abc</t></is></c>', 'abc'],
      [
        'runs in the cell',
        '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r></is></c>',
        'a b',
      ],
      ['an empty text', '<c r="A1" t="str"><f>""</f><v></v></c>', ''],
      ['a text that looks like a number', '<c r="A1" t="str"><v>0012</v></c>', '0012'],
      ['CDATA', '<c r="A1" t="str"><v><![CDATA[a & b]]></v></c>', 'a & b'],
      ['a text with a comment inside', '<c r="A1" t="str"><v>a<!-- x -->b</v></c>', 'ab'],
      ['characters by number', '<c r="A1" t="str"><v>&#224;&#x1F600;</v></c>', 'à😀'],
      [
        'a no-break space at the end',
        '<c r="A1" t="inlineStr"><is><t>a&#160;</t></is></c>',
        'a\u00a0',
      ],
      ['false', '<c r="A1" t="b"><v>0</v></c>', false],
      ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
      ['a date of a strict workbook', '<c r="A1" t="d"><v>2019-11-30</v></c>', 43799],
      ['a date with its time', '<c r="A1" t="d"><v>2019-11-30T12:00:00</v></c>', 43799.5],
      ['a date that is none', '<c r="A1" t="d"><v>novembre</v></c>', 'novembre'],
      ['a cell without an address', '<c><v>7</v></c>', 7],
    ])('reads %s', (_, cell, expected) => {
      expect(value(cellWith(cell), 'A1')).toEqual(expected);
    });

    it('counts on from the last address where there is none', () => {
      const rows =
        '<row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row><row r="4"/><row><c><v>9</v></c></row>';
      expect(sheetWith(`<sheetData>${rows}</sheetData>`).values).toEqual([
        [1, null, null, 4, 5],
        [],
        [],
        [],
        [9],
      ]);
    });

    it('keeps a cell at the far end of the sheet without making the sheet around it', () => {
      const sheet = cellWith('<c r="A1"/></row><row r="1048576"><c r="XFD1048576"><v>1</v></c>');
      expect(sheet.values).toHaveLength(1_048_576);
      expect(value(sheet, 'XFD1048576')).toBe(1);
      expect(new Set(sheet.values).size).toBe(2);
    });

    it('forgets cells that hold only a look, below and far right of the content', () => {
      const painted =
        '<row r="2"><c r="A2" s="3"/><c r="ZZ2" s="3"/></row><row r="9"><c r="A9" s="3"/></row>';
      const sheet = sheetWith(
        `<sheetData>${painted}<row r="3"><c r="A3"><v>1</v></c></row></sheetData>`,
      );
      expect(sheet.fills).toEqual([[], ['#EDEDED'], []]);
    });

    it.each([
      ['an array formula', '<c r="A1"><f t="array" ref="A1">B1:B2*2</f><v>2</v></c>', '=B1:B2*2'],
      [
        'a formula whose text the file does not tell',
        '<c r="A1"><f t="shared" si="9"/><v>2</v></c>',
        '=',
      ],
      ['a formula without a result', '<c r="A1"><f>1+1</f></c>', '=1+1'],
    ])('says that there is %s', (_, cell, expected) => {
      expect(formula(cellWith(cell), 'A1')).toBe(expected);
    });
  });

  describe('looks', () => {
    const styled = (fillXml: string, numFmtId: number): SheetSnapshot => {
      const bytes = writeSheetWith(
        '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>',
      );
      const styles = textOf(bytes, STYLES)
        .replace(
          /<fills.*<\/fills>/s,
          `<fills><fill><patternFill patternType="none"/></fill><fill>${fillXml}</fill></fills>`,
        )
        .replace(
          /(<cellXfs[^>]*><xf [^>]*>)<xf [^>]*>/,
          `$1<xf numFmtId="${String(numFmtId)}" fillId="1"/>`,
        );
      return readWorkbook(withParts(bytes, { [STYLES]: styles })).sheets[0]!;
    };
    const solid = (colour: string): string =>
      `<patternFill patternType="solid"><fgColor ${colour}/></patternFill>`;

    it.each([
      ['a colour', solid('rgb="FFEDEDED"'), '#EDEDED'],
      ['a colour without transparency', solid('rgb="EDEDED"'), '#EDEDED'],
      ['a theme colour', solid('theme="4"'), '#4472C4'],
      [
        'the light background of the theme',
        solid('theme="0" tint="-0.149967955565050"'),
        '#D9D9D9',
      ],
      ['a darker theme colour', solid('theme="4" tint="-0.249977111117893"'), '#2F5597'],
      ['a lighter theme colour', solid('theme="4" tint="0.799981688894314"'), '#DAE3F3'],
      ['a darker white', solid('theme="0" tint="-0.5"'), '#808080'],
      ['a colour of the old palette', solid('indexed="13"'), '#FFFF00'],
      ['the automatic colour', solid('auto="1"'), null],
      ['the system colour', solid('indexed="64"'), null],
      ['white', solid('rgb="FFFFFFFF"'), null],
      ['none', '<patternFill patternType="none"/>', null],
      ['the grey hatching of the standard', '<patternFill patternType="gray125"/>', null],
      [
        'hatching on a colour',
        '<patternFill patternType="lightUp"><fgColor rgb="FF000000"/><bgColor rgb="FFFFC000"/></patternFill>',
        '#FFC000',
      ],
      [
        'a gradient',
        '<gradientFill degree="90"><stop position="0"><color rgb="FFFF0000"/></stop><stop position="1"><color rgb="FFFFFFFF"/></stop></gradientFill>',
        '#FF0000',
      ],
    ])('reads %s', (_, xml, expected) => {
      expect(fill(styled(xml, 0), 'A1')).toBe(expected);
    });

    it.each([
      [0, 'General'],
      [9, '0%'],
      [10, '0.00%'],
      [14, 'm/d/yyyy'],
      [22, 'm/d/yyyy h:mm'],
      [30, 'm/d/yyyy'],
      [49, '@'],
      [163, 'General'],
    ])('knows format %d that the file does not spell out', (id, expected) => {
      expect(format(styled('<patternFill/>', id), 'A1')).toBe(expected);
    });

    it('takes the colours of the workbook’s own palette and theme', () => {
      const rich = richWorkbook();
      const theme = textOf(rich, 'xl/theme/theme1.xml').replace('4472C4', '112233');
      const sheet = readWorkbook(withParts(rich, { 'xl/theme/theme1.xml': theme })).sheets[0]!;
      expect(fill(sheet, 'A4')).toBe('#0D1A26');
    });
  });

  describe('the workbook', () => {
    it.each([
      ['one area', "'L''Ente'!$A$1:$H$73", [[0, 0, 72, 7]]],
      [
        'two areas',
        'ENTE!$A$1:$B$2,ENTE!$D$4',
        [
          [0, 0, 1, 1],
          [3, 3, 3, 3],
        ],
      ],
      ['a name with a comma', "'a,b!c'!$B$2:$C$3", [[1, 1, 2, 2]]],
      ['whole columns', 'ENTE!$A:$H', [[0, 0, 1_048_575, 7]]],
      ['whole rows', 'ENTE!$1:$40', [[0, 0, 39, 16_383]]],
      ['an area that is gone', 'ENTE!#REF!', []],
      ['an area that is computed', 'OFFSET(ENTE!$A$1,0,0,5,5)', []],
    ])('reads the print area of %s', (_, area, expected) => {
      const bytes = writeSheetWith('');
      const names = `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">${area}</definedName></definedNames>`;
      const workbook = textOf(bytes, 'xl/workbook.xml').replace('</sheets>', `</sheets>${names}`);
      const { printAreas } = readWorkbook(withParts(bytes, { 'xl/workbook.xml': workbook }))
        .sheets[0]!;
      expect(printAreas.map(({ top, left, bottom, right }) => [top, left, bottom, right])).toEqual(
        expected,
      );
    });

    it.each([
      ['transitional', {}],
      ['strict', { strict: true }],
      ['with a prefix', { prefix: 'x' }],
      ['with texts in the cells', { strings: 'inline' }],
      ['without addresses', { withoutAddresses: true }],
    ] as const)('reads the same from a file %s', (_, options) => {
      const sheet = unFoglio(
        'Foglio "1" & <2>',
        [
          ['Indicatore', { value: 0.5, format: '0%' }, giorno('2019-11-30', true)],
          [
            null,
            { value: true, fill: '#EDEDED' },
            { value: 3, formula: '=1+2' },
            { error: '#REF!' },
          ],
        ],
        {
          hidden: true,
          protected: true,
          hiddenColumns: [1, 2],
          merges: [{ top: 0, left: 0, bottom: 1, right: 0 }],
          printAreas: [{ top: 0, left: 0, bottom: 1, right: 3 }],
        },
      );
      const book = unLibro([sheet], { date1904: true, structureProtected: true });
      const read = readWorkbook(writeXlsx(book, options));
      expect({ ...read.sheets[0], formats: [], formulas: [], fills: [] }).toEqual({
        ...sheet,
        formats: [],
        formulas: [],
        fills: [],
      });
      expect([read.date1904, read.structureProtected]).toEqual([true, true]);
      expect([
        format(read.sheets[0]!, 'C1'),
        fill(read.sheets[0]!, 'B2'),
        formula(read.sheets[0]!, 'C2'),
      ]).toEqual(['dd/mm/yyyy', '#EDEDED', '=1+2']);
    });

    it('reads parts in another encoding', () => {
      const bytes = writeSheetWith(
        '<sheetData><row r="1"><c r="A1" t="str"><v>Unità</v></c></row></sheetData>',
      );
      const xml = textOf(bytes, SHEET1).replace('UTF-8', 'UTF-16');
      const utf16 = Buffer.from(`\ufeff${xml}`, 'utf16le');
      expect(value(readWorkbook(withParts(bytes, { [SHEET1]: utf16 })).sheets[0]!, 'A1')).toBe(
        'Unità',
      );
      const marked = Buffer.from(`\ufeff${textOf(bytes, SHEET1)}`, 'utf8');
      expect(value(readWorkbook(withParts(bytes, { [SHEET1]: marked })).sheets[0]!, 'A1')).toBe(
        'Unità',
      );
    });
  });
});
