import { HostFailure } from '../../src/app/hostFailure';
import type { WorkbookHost } from '../../src/app/ports';
import {
  EMPTY_PLAN,
  formatAt,
  markingFillAt,
  valueAt,
  type CellRef,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
  type WritePlan,
} from '../../src/core';
import { cella, scrive, unaColonna, unFoglioNuovo, unPlan } from '../support/xlsx/plan';
import { APPUNTI, CONTENUTI, ENTE, LIBRO, PROTETTO, TESTI_SCRITTI } from './libro';

/** A host over one workbook, as the suite needs it. What a host cannot show stays out, and its cases with it. */
export interface HostUnderTest {
  readonly host: WorkbookHost;
  /** The same workbook read anew, past whatever the host may keep. */
  readonly again: () => Promise<WorkbookSnapshot>;
  /** Where the link of a cell leads, as a person reads it: `'ENTE'!C3`. */
  readonly linkOf?: (cell: CellRef) => Promise<string | null>;
  /** The width of a column in characters. */
  readonly widthOf?: (sheet: string, col: number) => Promise<number>;
  readonly isBold?: (cell: CellRef) => Promise<boolean>;
  /** How a sheet prints: across, how many pages wide, which rows on every page. */
  readonly printOf?: (sheet: string) => Promise<PrintLook>;
  readonly close?: () => Promise<void>;
}

export interface PrintLook {
  readonly landscape: boolean;
  readonly pagesWide: number | null;
  /** First and last, zero-based. */
  readonly titleRows: readonly [number, number] | null;
}

export type MakeHost = (book: WorkbookSnapshot) => Promise<HostUnderTest>;

/** What every host owes the use cases, whatever it stands on: the same table of cases for files and for Excel. */
export function contractSuite(name: string, makeHost: MakeHost): void {
  const over = async <T>(use: (made: HostUnderTest) => Promise<T>): Promise<T> => {
    const made = await makeHost(LIBRO);
    try {
      return await use(made);
    } finally {
      await made.close?.();
    }
  };
  const written = (plan: WritePlan): Promise<WorkbookSnapshot> =>
    over(async ({ host, again }) => {
      await host.read();
      await host.apply(plan);
      return again();
    });

  describe(`the host contract, ${name}`, () => {
    describe('read', () => {
      let book: WorkbookSnapshot;
      beforeAll(async () => {
        book = await over(({ host }) => host.read());
      });

      it('gives every sheet in the order of the tabs, hidden and protected ones included', () => {
        expect(book.sheets.map((s) => [s.name, s.hidden, s.protected])).toEqual(
          LIBRO.sheets.map((s) => [s.name, s.hidden, s.protected]),
        );
      });

      it.each([...CONTENUTI])('reads %s', (_, a1, expected, format) => {
        const sheet = sheetOf(book, ENTE);
        const { row, col } = cella(ENTE, a1);
        expect(contentAt(sheet, row, col)).toEqual(expected);
        if (format !== null) expect(formatAt(sheet, row, col)).toBe(format);
      });

      it('tells a formula from a value', () => {
        const { formulas } = sheetOf(book, ENTE);
        expect((formulas[3]?.[4] ?? '').replace(/^=/, '')).toBe('D3/C3');
        expect(formulas[2]?.[3] ?? '').toBe('');
      });

      it('tells a formula whose result is an empty text from an empty cell', () => {
        const sheet = sheetOf(book, ENTE);
        expect((sheet.formulas[7]?.[0] ?? '').replace(/^=/, '')).toBe('IF(FALSE,1,"")');
        expect(valueAt(sheet, 7, 0)).toBe('');
      });

      it('reads the fill that marks an indicator', () => {
        const sheet = sheetOf(book, ENTE);
        expect([2, 3].map((row) => markingFillAt(sheet, row, 1))).toEqual(['#EDEDED', null]);
      });

      it('reads hidden columns and print areas', () => {
        const sheet = sheetOf(book, ENTE);
        expect(sheet.hiddenColumns).toContain(2);
        expect(sheet.printAreas).toEqual([{ top: 0, left: 0, bottom: 9, right: 4 }]);
      });

      it('reads whether a filter hides rows', () => {
        expect(book.sheets.filter(({ filtered }) => filtered).map(({ name }) => name)).toEqual([
          APPUNTI,
        ]);
      });

      it('reads the same twice', async () => {
        await over(async ({ host }) => {
          expect(await host.read()).toEqual(await host.read());
        });
      });
    });

    describe('apply', () => {
      it.each(TESTI_SCRITTI)('writes %s as the text it is', async (_, text) => {
        const book = await written(unPlan({ edits: [scrive(ENTE, 'F3', text)] }));
        expect(valueAt(sheetOf(book, ENTE), 2, 5)).toBe(text);
        expect(sheetOf(book, ENTE).formulas[2]?.[5] ?? '').toBe('');
      });

      it.each<[string, CellValue]>([
        ['a number', 1234.5678],
        ['a fraction without end', 1 / 3],
        ['a very small number', 1e-9],
        ['a negative number', -0.5],
        ['a truth value', true],
      ])('writes %s as it is', async (_, after) => {
        const book = await written(unPlan({ edits: [scrive(ENTE, 'F3', after)] }));
        expect(valueAt(sheetOf(book, ENTE), 2, 5)).toBe(after);
      });

      it('empties a cell', async () => {
        const edit = scrive(ENTE, 'A3', null, { before: 'Rete' });
        const book = await written(unPlan({ edits: [edit] }));
        expect(contentAt(sheetOf(book, ENTE), 2, 0)).toBeNull();
      });

      it.each(['0.00%', 'dd/mm/yyyy', 'dd/mm/yyyy hh:mm'])('gives the format %s', async (code) => {
        const edit = scrive(ENTE, 'F3', 0.5, { numberFormat: code });
        const book = await written(unPlan({ edits: [edit] }));
        expect(formatAt(sheetOf(book, ENTE), 2, 5)).toBe(code);
      });

      it('keeps the format of a cell where the plan names none', async () => {
        const book = await written(unPlan({ edits: [scrive(ENTE, 'C4', 0.75, { before: 0.8 })] }));
        expect(valueAt(sheetOf(book, ENTE), 3, 2)).toBe(0.75);
        expect(formatAt(sheetOf(book, ENTE), 3, 2)).toBe('0%');
      });

      it('changes no other cell, format, fill, formula, column or sheet', async () => {
        await over(async ({ host, again }) => {
          const before = flat(await host.read());
          await host.apply(unPlan({ edits: [scrive(ENTE, 'F3', 1), scrive(APPUNTI, 'B2', 'x')] }));
          const after = flat(await again());
          expect(after.filter((line) => !before.includes(line))).toEqual([
            `${ENTE} 2,5 = 1 General`,
            `${APPUNTI} 1,1 = "x" General`,
          ]);
          expect(before.filter((line) => !after.includes(line))).toEqual([]);
        });
      });

      it('makes a column: heading in the look of its neighbour, shown if it was hidden', async () => {
        const plan = unPlan({
          newColumns: [{ ...unaColonna(ENTE, 'G2', { unhide: true, width: 18 }) }],
          edits: [scrive(ENTE, 'G2', 'Esito 2019'), scrive(ENTE, 'G3', 'Raggiunto')],
        });
        const headings = [{ row: 1, lookFromCol: 1 }];
        const first = plan.newColumns.map((column) => ({ ...column, headings }));
        await over(async ({ host, again, widthOf }) => {
          await host.read();
          await host.apply({ ...plan, newColumns: first });
          const sheet = sheetOf(await again(), ENTE);
          expect([1, 2].map((row) => valueAt(sheet, row, 6))).toEqual(['Esito 2019', 'Raggiunto']);
          expect(sheet.hiddenColumns).toEqual([2]);
          if (widthOf !== undefined) expect(await widthOf(ENTE, 6)).toBeCloseTo(18, 0);
        });
      });

      it('makes sheets after the last tab, headings bold', async () => {
        const plan = unPlan({
          newSheets: [unFoglioNuovo('Riepilogo', { widths: [30] }), unFoglioNuovo('Registro')],
          edits: [
            scrive('Riepilogo', 'A1', 'Livello'),
            scrive('Riepilogo', 'B2', 0.835, { numberFormat: '0.00%' }),
            scrive('Registro', 'A1', 'Quando'),
          ],
        });
        await over(async ({ host, again, isBold, widthOf }) => {
          await host.read();
          await host.apply(plan);
          const book = await again();
          const last = book.sheets.map((s) => s.name).slice(LIBRO.sheets.length);
          expect([...last].sort()).toEqual(['Registro', 'Riepilogo']);
          expect(valueAt(sheetOf(book, 'Riepilogo'), 1, 1)).toBe(0.835);
          expect(formatAt(sheetOf(book, 'Riepilogo'), 1, 1)).toBe('0.00%');
          if (isBold !== undefined) expect(await isBold(cella('Registro', 'A1'))).toBe(true);
          if (widthOf !== undefined) expect(await widthOf('Riepilogo', 0)).toBeCloseTo(30, 0);
        });
      });

      it('makes a cell a link into the workbook', async () => {
        const link = cella("L'altro foglio", 'A1');
        const plan = unPlan({ edits: [scrive(APPUNTI, 'B2', 'A1', { link })] });
        await over(async ({ host, again, linkOf }) => {
          await host.read();
          await host.apply(plan);
          expect(valueAt(sheetOf(await again(), APPUNTI), 1, 1)).toBe('A1');
          if (linkOf === undefined) return;
          expect(await linkOf(cella(APPUNTI, 'B2'))).toBe("'L''altro foglio'!A1");
        });
      });

      it('takes the link from a cell that it empties, and from no other', async () => {
        const link = cella("L'altro foglio", 'A1');
        const links = ['B3', 'B4', 'B5'].map((a1) => scrive(APPUNTI, a1, a1, { link }));
        await over(async ({ host, again, linkOf }) => {
          await host.read();
          await host.apply(unPlan({ edits: links }));
          const emptied = ['B3', 'B4'].map((a1) => scrive(APPUNTI, a1, null, { before: a1 }));
          await host.apply(unPlan({ edits: emptied }));
          expect(contentAt(sheetOf(await again(), APPUNTI), 2, 1)).toBeNull();
          if (linkOf === undefined) return;
          expect(await linkOf(cella(APPUNTI, 'B3'))).toBeNull();
          expect(await linkOf(cella(APPUNTI, 'B5'))).toBe("'L''altro foglio'!A1");
          await host.apply(unPlan({ edits: [scrive(APPUNTI, 'B5', null, { before: 'B5' })] }));
          expect(await linkOf(cella(APPUNTI, 'B5'))).toBeNull();
        });
      });

      it('makes sheets that print across one page, their headings on every page', async () => {
        const plan = unPlan({
          newSheets: [unFoglioNuovo("L'elenco", { headingRows: [0] }), unFoglioNuovo('Registro')],
          edits: [scrive("L'elenco", 'A1', 'Livello'), scrive('Registro', 'A1', 'Quando')],
        });
        await over(async ({ host, printOf }) => {
          await host.read();
          await host.apply(plan);
          if (printOf === undefined) return;
          const expected = { landscape: true, pagesWide: 1, titleRows: [0, 0] };
          expect(await printOf("L'elenco")).toEqual(expected);
          expect(await printOf('Registro')).toEqual(expected);
        });
      });

      it('writes the last of several contents for one cell', async () => {
        const edits = [scrive(ENTE, 'F3', 1), scrive(ENTE, 'F3', 2)];
        expect(valueAt(sheetOf(await written(unPlan({ edits })), ENTE), 2, 5)).toBe(2);
      });

      it('gives the same workbook when the same plan is applied once more', async () => {
        const plan = unPlan({
          edits: [scrive(ENTE, 'F3', 0.5, { numberFormat: '0.00%' }), scrive(ENTE, 'F4', 'Esito')],
        });
        await over(async ({ host, again }) => {
          await host.read();
          await host.apply(plan);
          const once = flat(await again());
          await host.apply(plan);
          expect(flat(await again())).toEqual(once);
        });
      });

      it('does nothing for an empty plan', async () => {
        await over(async ({ host, again }) => {
          const before = flat(await host.read());
          await host.apply(EMPTY_PLAN);
          expect(flat(await again())).toEqual(before);
        });
      });

      it.each([
        ['a protected sheet', unPlan({ edits: [scrive(PROTETTO, 'A1', 1)] })],
        ['a sheet that is not there', unPlan({ edits: [scrive('Scomparso', 'A1', 1)] })],
      ])('fails on %s with a HostFailure, and writes nothing of it', async (_, plan) => {
        await over(async ({ host, again }) => {
          const before = flat(await host.read());
          await expect(host.apply(plan)).rejects.toBeInstanceOf(HostFailure);
          expect(flat(await again())).toEqual(before);
        });
      });
    });
  });
}

function sheetOf(book: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = book.sheets.find((s) => s.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** A host may read an empty cell as an empty text: both hold nothing. */
function contentAt(sheet: SheetSnapshot, row: number, col: number): CellValue {
  const value = valueAt(sheet, row, col);
  return value === '' ? null : value;
}

/** One line for each cell and for each fact about a sheet, so that a difference reads as one. */
function flat(book: WorkbookSnapshot): readonly string[] {
  return book.sheets.flatMap((sheet) => [
    `${sheet.name}: hidden ${String(sheet.hidden)}, protected ${String(sheet.protected)}, columns ${sheet.hiddenColumns.join()}`,
    ...sheet.values.flatMap((cells, row) =>
      cells.flatMap((_, col) => {
        const value = contentAt(sheet, row, col);
        if (value === null) return [];
        const formula = sheet.formulas[row]?.[col] ?? '';
        const fill = col === 1 ? (markingFillAt(sheet, row, col) ?? '') : '';
        const rest = [JSON.stringify(value), formatAt(sheet, row, col), formula, fill];
        return [`${sheet.name} ${String(row)},${String(col)} = ${rest.join(' ').trim()}`];
      }),
    ),
  ]);
}
