import { EMPTY_PLAN, formatAt, formulaAt, valueAt, type WritePlan } from '../../../src/core';
import { applyPlan, readWorkbook } from '../../../src/host/file';
import { partsOf, textOf, withParts, writeSheetWith } from '../../support/xlsx';
import { richWorkbook } from '../../support/xlsx/rich';
import { cella, scrive, unaColonna, unFoglioNuovo, unPlan } from '../../support/xlsx/plan';

const SHEET1 = 'xl/worksheets/sheet1.xml';

/** What a run writes into a workbook for the first time: a column, its cells, a sheet with a link. */
const FIRST_RUN: WritePlan = unPlan({
  newColumns: [unaColonna('Cruscotto', 'G4', { width: 20 })],
  newSheets: [unFoglioNuovo('Segnalazioni', { widths: [10, 60] })],
  edits: [
    scrive('Cruscotto', 'G4', '% Raggiungimento 2019'),
    scrive('Cruscotto', 'G5', 1, { numberFormat: '0.00%' }),
    scrive('Cruscotto', 'G6', 0.93, { numberFormat: '0.00%' }),
    scrive('Cruscotto', 'G8', 0.965, { numberFormat: '0.00%' }),
    scrive('Segnalazioni', 'A1', 'Codice'),
    scrive('Segnalazioni', 'B1', 'Cella'),
    scrive('Segnalazioni', 'A2', 'CO-102'),
    scrive('Segnalazioni', 'B2', 'D7', { link: cella('Cruscotto', 'D7') }),
  ],
});

const sheetOf = (bytes: Uint8Array, name: string) => {
  const sheet = readWorkbook(bytes).sheets.find((s) => s.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** The cells of a sheet's XML by address. */
const cellsXml = (xml: string): ReadonlyMap<string, string> =>
  new Map(
    [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs)].map(([cell, ref]) => [
      ref ?? '',
      cell,
    ]),
  );

describe('applyPlan', () => {
  describe.each([
    ['.xlsx', richWorkbook()],
    ['.xlsm', richWorkbook({ macros: true })],
  ])('on a %s that holds everything a workbook may hold', (_, rich) => {
    const written = applyPlan(rich, FIRST_RUN);
    const before = partsOf(rich);
    const after = partsOf(written);

    it('leaves every part it has no business with byte for byte as it was', () => {
      const changed = [...before.keys()].filter((name) => {
        const part = after.get(name);
        return part === undefined || Buffer.compare(part, before.get(name)!) !== 0;
      });
      expect(changed).toEqual([
        '[Content_Types].xml',
        'xl/workbook.xml',
        'xl/_rels/workbook.xml.rels',
        SHEET1,
        'xl/styles.xml',
      ]);
      expect([...after.keys()].filter((name) => !before.has(name))).toEqual([
        'xl/worksheets/sheet6.xml',
      ]);
    });

    it('copies the untouched parts packed as they are', () => {
      const charts = Buffer.from(rich);
      const at = charts.indexOf('xl/charts/chart1.xml') - 30;
      const end = charts.indexOf('PK', at + 4);
      expect(Buffer.from(written).includes(charts.subarray(at, end))).toBe(true);
    });

    it('keeps the cells of people as they are written', () => {
      const theirs = cellsXml(textOf(rich, SHEET1));
      const now = cellsXml(textOf(written, SHEET1));
      expect(theirs.size).toBeGreaterThan(30);
      for (const [ref, cell] of theirs) expect(now.get(ref)).toBe(cell);
    });

    it('keeps all that surrounds the cells of a sheet', () => {
      const around = (xml: string): readonly string[] => [
        xml.slice(0, xml.indexOf('<dimension')),
        xml.slice(xml.indexOf('<sheetViews'), xml.indexOf('<cols')),
        xml.slice(xml.indexOf('</sheetData>')),
      ];
      expect(around(textOf(written, SHEET1))).toEqual(around(textOf(rich, SHEET1)));
    });

    it('reads back what it wrote', () => {
      const sheet = sheetOf(written, 'Cruscotto');
      expect(valueAt(sheet, 3, 6)).toBe('% Raggiungimento 2019');
      expect([4, 5, 7].map((row) => valueAt(sheet, row, 6))).toEqual([1, 0.93, 0.965]);
      expect([4, 5, 7].map((row) => formatAt(sheet, row, 6))).toEqual(['0.00%', '0.00%', '0.00%']);
      expect(sheetOf(written, 'Segnalazioni').values).toEqual([
        ['Codice', 'Cella'],
        ['CO-102', 'D7'],
      ]);
    });

    it('changes nothing when nothing is to be changed', () => {
      expect(applyPlan(written, EMPTY_PLAN)).toBe(written);
    });

    it('gives the same file for the same plan', () => {
      expect(Buffer.compare(applyPlan(rich, FIRST_RUN), written)).toBe(0);
    });
  });

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
      expect(sheetOf(written, 'Segnalazioni').fills[0]).toEqual(['#D9E1F2', '#D9E1F2']);
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
      expect(() => applyPlan(richWorkbook(), over(a1))).toThrow(
        expect.objectContaining({
          code: 'array-formula',
          detail: { dove: `'Cruscotto'!${a1}`, tecnico: SHEET1 },
        }),
      );
    });
  });

  describe('new sheets', () => {
    it('come after the last tab, with numbers and names of parts that are free', () => {
      const plan = unPlan({ newSheets: [unFoglioNuovo('Registro'), unFoglioNuovo('A & "B"')] });
      const written = applyPlan(richWorkbook(), plan);
      expect(
        readWorkbook(written)
          .sheets.map(({ name }) => name)
          .slice(-2),
      ).toEqual(['Registro', 'A & "B"']);
      const workbook = textOf(written, 'xl/workbook.xml');
      expect(workbook).toContain('<sheet name="Registro" sheetId="7" r:id="rId14"');
      expect(workbook).toContain('sheetId="8" r:id="rId15"');
      expect([...partsOf(written).keys()].filter((name) => /sheet[67]\.xml$/.test(name))).toEqual([
        'xl/worksheets/sheet6.xml',
        'xl/worksheets/sheet7.xml',
      ]);
    });

    it.each([
      ['strict', { strict: true }],
      ['prefixed', { prefix: 'x' }],
    ])('speak the dialect of a %s workbook', (_, options) => {
      const bytes = writeSheetWith('', options);
      const plan = unPlan({
        newSheets: [unFoglioNuovo('Registro')],
        edits: [
          scrive('Registro', 'A1', 'Quando'),
          scrive('Registro', 'A2', 43845, { numberFormat: 'dd/mm/yyyy' }),
        ],
      });
      const written = applyPlan(bytes, plan);
      expect(sheetOf(written, 'Registro').values).toEqual([['Quando'], [43845]]);
      expect(sheetOf(written, 'Registro').formats[1]).toEqual(['dd/mm/yyyy']);
    });
  });

  describe('refuses, and writes nothing', () => {
    it.each([
      [
        'a protected sheet',
        unPlan({ edits: [scrive('Protetto', 'B1', 1)] }),
        'sheet-protected',
        'Protetto',
      ],
      [
        'a sheet that is not there',
        unPlan({ edits: [scrive('Altro', 'B1', 1)] }),
        'sheet-missing',
        'Altro',
      ],
      [
        'a chart sheet',
        unPlan({ edits: [scrive('Grafico', 'B1', 1)] }),
        'sheet-missing',
        'Grafico',
      ],
      [
        'a new sheet with the name of a chart',
        unPlan({ newSheets: [unFoglioNuovo('GRAFICO')] }),
        'name-taken',
        'GRAFICO',
      ],
    ])('%s', (_, plan, code, dove) => {
      expect(() => applyPlan(richWorkbook(), plan)).toThrow(
        expect.objectContaining({ code, detail: { dove } }),
      );
    });

    it('new sheets where the structure is protected', () => {
      const locked = withParts(richWorkbook(), {
        'xl/workbook.xml': textOf(richWorkbook(), 'xl/workbook.xml').replace(
          '<bookViews>',
          '<workbookProtection lockStructure="1"/><bookViews>',
        ),
      });
      expect(() => applyPlan(locked, FIRST_RUN)).toThrow(
        expect.objectContaining({ code: 'structure-protected' }),
      );
      expect(
        applyPlan(locked, { ...FIRST_RUN, newSheets: [], edits: FIRST_RUN.edits.slice(0, 4) }),
      ).toBeInstanceOf(Uint8Array);
    });

    it.each([
      ['rows', '<sheetData><row r="2"/><row r="1"/></sheetData>'],
      ['cells', '<sheetData><row r="1"><c r="B1"/><c r="A1"/></row></sheetData>'],
    ])('%s out of order, among which no place is sure', (_, xml) => {
      const plan = unPlan({ edits: [scrive('Foglio', 'A1', 1)] });
      expect(() => applyPlan(writeSheetWith(xml), plan)).toThrow(
        expect.objectContaining({ code: 'damaged' }),
      );
    });
  });
});
