import { HostFailure } from '../../../src/app/hostFailure';
import { FOGLI_PROPRI, type CellEdit, type CellValue, type WritePlan } from '../../../src/core';
import { ExcelConnection } from '../../../workbench/host/connection';
import { NO_FAULTS, type FaultPlan } from '../../../workbench/host/faults';
import { EmulatedWorkbook } from '../../../workbench/host/model/workbook';
import { richApiError } from '../../../workbench/host/richapi/error';
import { unFoglio, unLibro } from '../../support/book';
import { withClient } from '../../support/office/client';
import { hostOf } from '../../support/office/host';

const scritto = (sheet: string, row: number, col: number, after: CellValue): CellEdit => ({
  cell: { sheet, row, col },
  before: null,
  after,
});

const REGISTRO = FOGLI_PROPRI.registro.nome;

/** Two sheets with a new column each, a new sheet, and *Registro* with its line. */
const PIANO: WritePlan = {
  newColumns: ['ENTE', 'Studi'].map((sheet) => ({
    sheet,
    col: 3,
    width: 14,
    headings: [{ row: 0, lookFromCol: 2 }],
    unhide: true,
  })),
  newSheets: [
    { name: 'Riepilogo', widths: [20, 30], headingRows: [0] },
    { name: REGISTRO, widths: [20], headingRows: [0] },
  ],
  edits: [
    scritto('ENTE', 0, 3, '% Raggiungimento 2019'),
    { ...scritto('ENTE', 1, 3, 0.5), numberFormat: '0.00%' },
    scritto('Studi', 0, 3, '% Raggiungimento 2019'),
    { ...scritto('Studi', 1, 3, 1), numberFormat: '0.00%' },
    scritto('Riepilogo', 0, 0, 'Livello'),
    { ...scritto('Riepilogo', 1, 0, 'C2'), link: { sheet: 'ENTE', row: 1, col: 2 } },
    scritto(REGISTRO, 0, 0, 'Quando'),
    scritto(REGISTRO, 1, 0, '=1+1'),
  ],
  blocks: [],
};

function unaCartella(): EmulatedWorkbook {
  const righe = [
    ['Indicatore', 'Risultato Atteso 2019', 'Consuntivo 2019'],
    ['N. iniziative', 8, 4],
  ];
  return EmulatedWorkbook.fromSnapshot(
    unLibro([unFoglio('ENTE', righe), unFoglio('Studi', righe)]),
  );
}

function contenuto(workbook: EmulatedWorkbook): string {
  return JSON.stringify(workbook.snapshot().sheets.map(({ name, values }) => [name, values]));
}

async function applica(
  connection: ExcelConnection,
  faults: FaultPlan = NO_FAULTS,
  piano: WritePlan = PIANO,
): Promise<unknown> {
  return withClient(connection, async (client) => {
    const host = hostOf(client);
    await host.read();
    connection.resetCounters();
    connection.faults = faults;
    return host.apply(piano).then(
      () => 'fatto',
      (failure: unknown) => failure,
    );
  });
}

describe('officeHost.apply', () => {
  it('writes the whole plan in one round trip', async () => {
    const workbook = unaCartella();
    const connection = new ExcelConnection(workbook);
    expect(await applica(connection)).toBe('fatto');
    expect(connection.counters).toMatchObject({ roundTrips: 1, writes: 1 });
    expect(workbook.value('ENTE', 1, 3)).toBe(0.5);
    expect(workbook.sheet('ENTE')?.cell(1, 3).format).toBe('0.00%');
    expect(workbook.sheet('Riepilogo')?.cell(1, 0).link).toEqual({ sheet: 'ENTE', row: 1, col: 2 });
  });

  it('keeps a text that looks like a formula as text', async () => {
    const workbook = unaCartella();
    await applica(new ExcelConnection(workbook));
    expect(workbook.value(REGISTRO, 1, 0)).toBe('=1+1');
    expect(workbook.sheet(REGISTRO)?.cell(1, 0).formula).toBeNull();
  });

  it('splits the plan when the payload is too large', async () => {
    const workbook = unaCartella();
    const connection = new ExcelConnection(workbook, { payloadLimit: 40_000 });
    const righe = Array.from({ length: 500 }, (_, i) =>
      scritto('Studi', i + 2, 3, 'x'.repeat(100)),
    );
    const piano = { ...PIANO, edits: [...PIANO.edits, ...righe] };
    expect(await applica(connection, NO_FAULTS, piano)).toBe('fatto');
    expect(workbook.value('Studi', 1, 3)).toBe(1);
    expect(workbook.value('Studi', 501, 3)).toBe('x'.repeat(100));
    expect(connection.counters.roundTrips).toBeGreaterThan(1);
  });

  it('writes nothing into a read-only workbook', async () => {
    const workbook = unaCartella();
    const prima = contenuto(workbook);
    const esito = await applica(new ExcelConnection(workbook, { readOnly: true }));
    expect(esito).toMatchObject({ code: 'read-only' });
    expect(contenuto(workbook)).toBe(prima);
  });

  it('sends no request for an empty plan', async () => {
    const connection = new ExcelConnection(unaCartella());
    await withClient(connection, async (client) => {
      const host = hostOf(client);
      await host.read();
      connection.resetCounters();
      await host.apply({ newColumns: [], newSheets: [], edits: [], blocks: [] });
    });
    expect(connection.counters.roundTrips).toBe(0);
  });

  it('compares once more when others have the workbook open, and writes nothing over a change', async () => {
    const workbook = unaCartella();
    const connection = new ExcelConnection(workbook, { collab: true });
    await withClient(connection, async (client) => {
      const host = hostOf(client);
      await host.read();
      workbook.typeCell('Studi', 1, 2, 7);
      connection.resetCounters();
      await expect(host.apply(PIANO)).rejects.toMatchObject({
        code: 'changed-since-read',
        detail: { dove: 'Studi' },
      });
      expect(connection.counters).toMatchObject({ roundTrips: 1, writes: 0 });
      await host.read();
      await host.apply(PIANO);
    });
    expect(workbook.value('Studi', 1, 2)).toBe(7);
    expect(workbook.value('Studi', 1, 3)).toBe(1);
  });

  const CODICI = [
    'GeneralException',
    'AccessDenied',
    'ItemNotFound',
    'FilteredRangeConflict',
  ] as const;
  const PASSI = [0, 3, 8, 12, 20, 30];
  test.each(CODICI.flatMap((codice) => PASSI.map((passo) => [codice, passo] as const)))(
    '%s after %i actions leaves all, nothing, or says sheet by sheet what stands; the next run completes it',
    async (codice, passo) => {
      const workbook = unaCartella();
      const connection = new ExcelConnection(workbook);
      const esito = await applica(connection, (request) =>
        request === 1
          ? { kind: 'body', interruption: { afterActions: passo, error: richApiError(codice) } }
          : null,
      );
      if (esito instanceof HostFailure) {
        const { scrittura } = esito.detail;
        const fogli = [...(scrittura?.scritti ?? []), ...(scrittura?.nonScritti ?? [])].sort();
        expect(fogli).toEqual(['ENTE', REGISTRO, 'Riepilogo', 'Studi'].sort());
        for (const foglio of scrittura?.scritti ?? []) {
          const celle = PIANO.edits.filter(({ cell }) => cell.sheet === foglio);
          for (const { cell, after } of celle) {
            expect(workbook.value(foglio, cell.row, cell.col)).toBe(after);
          }
        }
      } else {
        expect(esito).toBe('fatto');
        expect(workbook.value(REGISTRO, 1, 0)).toBe('=1+1');
      }
      expect(workbook.value('Studi', 1, 2)).toBe(4);
    },
  );
});
