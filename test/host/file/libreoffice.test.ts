import { readFileSync } from 'node:fs';
import { calcola } from '../../../src/app/ricalcola';
import {
  formatAt,
  formulaAt,
  valueAt,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../src/core';
import { applyPlan, readWorkbook } from '../../../src/host/file';
import { testoIn } from '../../../src/locale';
import { partsOf } from '../../support/xlsx';
import { FIRST_RUN, sheetOf } from '../../support/xlsx/firstRun';
import { findLibreOffice, resaveInLibreOffice } from '../../support/xlsx/libreOffice';
import { scrive, unPlan } from '../../support/xlsx/plan';
import { richWorkbook } from '../../support/xlsx/rich';

const program = findLibreOffice();

/** The sample as a first run leaves it. */
function recalculated(): Uint8Array {
  const bytes = readFileSync('samples/cruscotti-2019-consuntivo.xlsx');
  const { esito } = calcola(readWorkbook(bytes), {
    anno: null,
    al: null,
    oggi: null,
    regole: {},
    testo: testoIn('it'),
    chi: 'Prova',
    quando: '2020-01-15 10:00',
  });
  return applyPlan(bytes, esito.plan);
}

/** LibreOffice keeps 15 digits and writes line breaks as one character. */
function asKept(value: CellValue): CellValue {
  if (typeof value === 'number') return Number(value.toPrecision(14));
  return typeof value === 'string' ? value.replace(/\r\n/g, '\n') : value;
}

/** One line for each cell that holds something. */
function linesOf({ sheets }: WorkbookSnapshot): readonly string[] {
  return sheets.flatMap((sheet) =>
    sheet.values.flatMap((cells, row) =>
      cells.flatMap((_, col) => {
        const value = asKept(valueAt(sheet, row, col));
        const line = `${sheet.name} ${String(row)},${String(col)} ${JSON.stringify(value)}`;
        return value === null || value === '' ? [] : [line];
      }),
    ),
  );
}

if (program === null) {
  describe('LibreOffice', () => {
    it('left out: LibreOffice is not on this machine', () => {
      expect(program).toBeNull();
    });
  });
} else {
  describe('LibreOffice', () => {
    jest.setTimeout(180_000);

    it('opens the sample with all that a run wrote, and finds every cell as we read it', () => {
      const written = recalculated();
      const ours = readWorkbook(written);
      const theirs = readWorkbook(resaveInLibreOffice(program, written, 'xlsx'));
      expect(theirs.sheets.map(({ name }) => name)).toEqual(ours.sheets.map(({ name }) => name));
      expect(linesOf(theirs)).toEqual(linesOf(ours));
      const riepilogo = (book: WorkbookSnapshot): SheetSnapshot =>
        book.sheets.find(({ name }) => name === 'Riepilogo')!;
      const formats = (book: WorkbookSnapshot): readonly string[] =>
        riepilogo(book).values.map((_, row) => formatAt(riepilogo(book), row, 3));
      expect(new Set(formats(ours))).toContain('0.00%');
      expect(formats(theirs)).toEqual(formats(ours));
    });

    it('finds the chart of Riepilogo over its cells, the rules of its colours and the boxes of its mappa', () => {
      const parts = [...partsOf(resaveInLibreOffice(program, recalculated(), 'xlsx'))].map(
        ([name, part]) => [name, new TextDecoder().decode(part)] as const,
      );
      const charts = parts.filter(([name]) => /^xl\/charts\/chart\d+\.xml$/.test(name));
      expect(charts).toHaveLength(1);
      expect(charts[0]?.[1]).toMatch(/Riepilogo[^<]*\$P\$2:\$P\$19/);
      expect(charts[0]?.[1]).toMatch(/Riepilogo[^<]*\$Q\$2:\$Q\$19/);
      const drawn = parts.filter(
        ([name, xml]) => name.startsWith('xl/worksheets/sheet') && xml.includes('<drawing '),
      );
      expect(drawn).toHaveLength(1);
      const sheet = drawn[0]?.[1] ?? '';
      expect(sheet).toContain('$E2=&quot;Raggiunto&quot;');
      expect(sheet).toContain('<mergeCell ref="S27:T29"/>');
    });

    it('opens the rich workbook with a column and a sheet added, and takes texts as texts', () => {
      const texts = ['=1+1', '0012', '12/15', "'x", 'TRUE', 'a\nb'];
      const plan = unPlan({
        ...FIRST_RUN,
        edits: [
          ...FIRST_RUN.edits,
          ...texts.map((text, index) => scrive('Segnalazioni', `C${String(index + 1)}`, text)),
        ],
      });
      const written = applyPlan(richWorkbook({ macros: true }), plan);
      const resaved = resaveInLibreOffice(program, written, 'xlsm');
      const cruscotto = sheetOf(resaved, 'Cruscotto');
      const segnalazioni = sheetOf(resaved, 'Segnalazioni');
      expect([4, 5, 7].map((row) => valueAt(cruscotto, row, 6))).toEqual([1, 0.93, 0.965]);
      expect([4, 5, 7].map((row) => formatAt(cruscotto, row, 6))).toEqual(
        Array.from({ length: 3 }, () => '0.00%'),
      );
      expect(cruscotto.fills[3]?.[6]).toBe('#2F5597');
      expect(formulaAt(cruscotto, 5, 5)).toBe('=D6/C6');
      expect(texts.map((_, row) => valueAt(segnalazioni, row, 2))).toEqual(texts);
      expect(texts.map((_, row) => formulaAt(segnalazioni, row, 2))).toEqual(texts.map(() => null));
      const sheets = [...partsOf(resaved)].filter(([name]) => name.startsWith('xl/worksheets/s'));
      const links = sheets.flatMap(([, part]) =>
        [...new TextDecoder().decode(part).matchAll(/<hyperlink [^>]*>/g)].map(([link]) => link),
      );
      const ours = links.filter((link) => link.includes('ref="B2"'));
      expect(ours).toEqual([
        expect.stringMatching(/location="(?:&apos;)?Cruscotto(?:&apos;)?!D7"/),
      ]);
    });
  });
}
