import { EMPTY_PLAN, formatAt, valueAt } from '../../../src/core';
import { applyPlan, readWorkbook } from '../../../src/host/file';
import { partsOf, textOf, withParts, writeSheetWith } from '../../support/xlsx';
import { failureOf } from '../../support/xlsx/failure';
import { FIRST_RUN, sheetOf } from '../../support/xlsx/firstRun';
import { scrive, unFoglioNuovo, unPlan } from '../../support/xlsx/plan';
import { richWorkbook } from '../../support/xlsx/rich';

const SHEET1 = 'xl/worksheets/sheet1.xml';

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

  it('takes a buffer of Node, which may lie in the middle of another', () => {
    const rich = richWorkbook();
    const shared = Buffer.concat([Buffer.alloc(100, 1), rich, Buffer.alloc(100, 1)]);
    const inside = shared.subarray(100, 100 + rich.length);
    expect(Buffer.compare(applyPlan(inside, FIRST_RUN), applyPlan(rich, FIRST_RUN))).toBe(0);
    expect(Buffer.compare(inside, rich)).toBe(0);
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
      const failure = failureOf(() => applyPlan(richWorkbook(), plan));
      expect([failure.code, failure.detail.dove]).toEqual([code, dove]);
    });

    it('new sheets where the structure is protected', () => {
      const locked = withParts(richWorkbook(), {
        'xl/workbook.xml': textOf(richWorkbook(), 'xl/workbook.xml').replace(
          '<bookViews>',
          '<workbookProtection lockStructure="1"/><bookViews>',
        ),
      });
      expect(failureOf(() => applyPlan(locked, FIRST_RUN)).code).toBe('structure-protected');
      expect(
        applyPlan(locked, { ...FIRST_RUN, newSheets: [], edits: FIRST_RUN.edits.slice(0, 4) }),
      ).toBeInstanceOf(Uint8Array);
    });

    it.each([
      ['rows', '<sheetData><row r="2"/><row r="1"/></sheetData>'],
      ['cells', '<sheetData><row r="1"><c r="B1"/><c r="A1"/></row></sheetData>'],
    ])('%s out of order, among which no place is sure', (_, xml) => {
      const plan = unPlan({ edits: [scrive('Foglio', 'A1', 1)] });
      expect(failureOf(() => applyPlan(writeSheetWith(xml), plan)).code).toBe('damaged');
    });
  });
});
