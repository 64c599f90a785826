import { readFileSync } from 'node:fs';
import { calcola } from '../../../src/app/ricalcola';
import {
  formatAt,
  formulaAt,
  planMatrice,
  valueAt,
  type CellValue,
  type Matrice,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../src/core';
import { applyPlan, readWorkbook } from '../../../src/host/file';
import { testoIn } from '../../../src/locale';
import { unLibro } from '../../support/book';
import { cellaMatrice, rigaMatrice, UNA_MATRICE } from '../../support/matrice';
import { foglioCruscotto, risultatoDi } from '../../support/scenario';
import { partsOf, writeXlsx } from '../../support/xlsx';
import { FIRST_RUN, sheetOf } from '../../support/xlsx/firstRun';
import {
  coloursInLibreOffice,
  findLibreOffice,
  resaveInLibreOffice,
} from '../../support/xlsx/libreOffice';
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
      expect(charts[0]?.[1]).toMatch(/Riepilogo[^<]*\$S\$2:\$S\$19/);
      expect(charts[0]?.[1]).toMatch(/Riepilogo[^<]*\$T\$2:\$T\$19/);
      const drawn = parts.filter(
        ([name, xml]) => name.startsWith('xl/worksheets/sheet') && xml.includes('<drawing '),
      );
      expect(drawn).toHaveLength(1);
      const sheet = drawn[0]?.[1] ?? '';
      expect(sheet).toContain('$E2=&quot;Raggiunto&quot;');
      expect(sheet).toContain('<mergeCell ref="V27:W29"/>');
    });

    it('colours the matrix by what its cells say, and anew after a later run', () => {
      const [nessuno, testa, sezione, titolo] = ['', '#D9D9D9', '#1F4E79', '#DDEBF7'];
      const [verde, giallo, chiaro, azzurro, rosso] = [
        '#A9D08E',
        '#FFD966',
        '#FFF2CC',
        '#BDD7EE',
        '#C00000',
      ];
      const prima = writeXlsx(unLibro([foglioCruscotto()]), {});
      const con = (bytes: Uint8Array, matrice: Matrice): Uint8Array => {
        const book = readWorkbook(bytes);
        return applyPlan(bytes, planMatrice(book, risultatoDi(book), [matrice]).value);
      };
      const colori = (bytes: Uint8Array, righe: number): readonly (readonly string[])[] =>
        coloursInLibreOffice(program, bytes, 'Matrice')
          .slice(0, righe)
          .map((riga) => [...riga.slice(0, 2), ...riga.slice(4, 7)]);

      const fatta = con(prima, UNA_MATRICE);
      expect(colori(fatta, 12)).toEqual([
        [testa, testa, testa, testa, testa],
        [sezione, sezione, sezione, sezione, sezione],
        [nessuno, nessuno, nessuno, verde, giallo],
        [nessuno, nessuno, rosso, nessuno, chiaro],
        [titolo, titolo, titolo, titolo, titolo],
        [nessuno, nessuno, nessuno, azzurro, nessuno],
        [titolo, titolo, titolo, titolo, titolo],
        [verde, nessuno, nessuno, nessuno, nessuno],
        [verde, nessuno, nessuno, nessuno, nessuno],
        [chiaro, nessuno, nessuno, nessuno, nessuno],
        [giallo, nessuno, nessuno, nessuno, nessuno],
        [azzurro, nessuno, nessuno, nessuno, nessuno],
      ]);
      const [, daConfermare] = UNA_MATRICE.righe;
      const confermata = {
        ...rigaMatrice(daConfermare?.testo ?? ''),
        celle: new Map([[1, cellaMatrice('confermato')]]),
        buco: false,
      };
      const poi = con(fatta, { ...UNA_MATRICE, righe: [confermata], orfani: [] });
      expect(colori(poi, 5)).toEqual([
        [testa, testa, testa, testa, testa],
        [sezione, sezione, sezione, sezione, sezione],
        [nessuno, nessuno, nessuno, nessuno, verde],
        [titolo, titolo, titolo, titolo, titolo],
        [verde, nessuno, nessuno, nessuno, nessuno],
      ]);
      expect(con(poi, { ...UNA_MATRICE, righe: [confermata], orfani: [] })).toBe(poi);
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
