import { readFileSync } from 'node:fs';
import { goldenWorkbook, goldenCases } from '../../scripts/golden/goldenCase';
import { renderEsito } from '../../scripts/golden/render';
import { ricalcola, type Richiesta } from '../../src/app/ricalcola';
import type { WorkbookHost } from '../../src/app/ports';
import { valueAt, type WorkbookSnapshot } from '../../src/core';
import { applyPlan, readWorkbook } from '../../src/host/file';
import { testoIn } from '../../src/locale';
import { EmulatedWorkbook, ExcelConnection } from '../../workbench/host';
import { writeXlsx } from '../support/xlsx';
import { startClient, type OfficeClient } from '../support/office/client';
import { hostOf } from '../support/office/host';
import { LIBRI } from './libri';

const RICHIESTA: Richiesta = {
  anno: null,
  al: null,
  oggi: null,
  regole: {},
  testo: testoIn('it'),
  chi: 'Controllo di gestione',
  quando: '2020-01-15 10:30',
};

/** A run on a host: all that it says, and what the workbook holds afterwards. */
async function corsa(host: WorkbookHost): Promise<{ lines: readonly string[]; edits: number }> {
  const calcolato = await ricalcola(host, RICHIESTA);
  return { lines: renderEsito(calcolato), edits: calcolato.esito.plan.edits.length };
}

function fileHost(bytes: Uint8Array): WorkbookHost {
  let held = bytes;
  return {
    read: async () => readWorkbook(held),
    apply: async (plan) => {
      held = applyPlan(held, plan);
    },
  };
}

/** Every cell that holds something, with its format, sheet by sheet in the order of their names. */
function cells(book: WorkbookSnapshot): readonly string[] {
  return [...book.sheets]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((sheet) =>
      sheet.values.flatMap((row, r) =>
        row.flatMap((_, c) => {
          const value = valueAt(sheet, r, c);
          if (value === null || value === '') return [];
          return [`${sheet.name} ${String(r)},${String(c)} ${JSON.stringify(value)}`];
        }),
      ),
    );
}

const CASI: readonly (readonly [string, () => Uint8Array])[] = [
  ...goldenCases().map((name) => [name, () => readFileSync(goldenWorkbook(name))] as const),
  ...LIBRI.map(([name, book]) => [name, () => writeXlsx(book)] as const),
];

describe('the same workbook as a file and in Excel', () => {
  test.each(CASI)(
    '%s: same report, same edits, same cells after, nothing left to do',
    async (_, bytes) => {
      const file = fileHost(bytes());
      const connection = new ExcelConnection(EmulatedWorkbook.fromSnapshot(readWorkbook(bytes())));
      const client: OfficeClient = await startClient(connection);
      try {
        const excel = hostOf(client);
        const inFile = await corsa(file);
        const inExcel = await corsa(excel);
        expect(inExcel.lines).toEqual(inFile.lines);
        expect(inFile.edits).toBeGreaterThan(0);
        expect(cells(await excel.read())).toEqual(cells(await file.read()));
        expect((await corsa(file)).edits).toBe(0);
        expect((await corsa(excel)).edits).toBe(0);
      } finally {
        client.close();
      }
    },
  );
});
