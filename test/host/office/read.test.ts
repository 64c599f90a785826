import { ExcelConnection } from '../../../workbench/host/connection';
import { EmulatedWorkbook } from '../../../workbench/host/model/workbook';
import { formula, giorno, grigio, percento, unFoglio, unLibro } from '../../support/book';
import { withClient } from '../../support/office/client';
import { hostOf } from '../../support/office/host';

const TESTATA = ['Azione', 'Indicatore', 'Risultato Atteso 2019', 'Consuntivo 2019'];

function unaCartella(fogli = 3): EmulatedWorkbook {
  return EmulatedWorkbook.fromSnapshot(
    unLibro(
      Array.from({ length: fogli }, (_, index) =>
        unFoglio(`Servizio ${String(index + 1)}`, [
          ['SERVIZIO PROMOZIONE'],
          TESTATA,
          ['Azione', grigio('N. iniziative'), 8, 12],
          [null, 'Entro giugno', giorno('2019-06-30'), giorno('2019-06-12')],
          [null, '% pratiche', percento(0.8), formula('=1/2', 0.5)],
          ['indicatore operativo'],
        ]),
      ),
    ),
  );
}

describe('officeHost.read', () => {
  it('gives the snapshot of the workbook', async () => {
    const workbook = unaCartella(1);
    await withClient(new ExcelConnection(workbook), async (client) => {
      const [letto] = (await hostOf(client).read()).sheets;
      const [atteso] = workbook.snapshot().sheets;
      expect(letto?.values.map((row) => row.slice(0, 4))).toEqual(atteso?.values);
      expect(letto?.formats).toEqual(atteso?.formats);
      expect(letto?.formulas[4]?.[3]).toBe('=1/2');
      expect(letto?.fills[2]?.[1]).toBe('#EDEDED');
      expect(letto?.fills[3]?.[1] ?? null).toBeNull();
    });
  });

  test.each([1, 17, 60])('takes two round trips for %i sheets', async (fogli) => {
    const connection = new ExcelConnection(unaCartella(fogli));
    await withClient(connection, async (client) => {
      const host = hostOf(client);
      connection.resetCounters();
      await host.read();
      expect(connection.counters).toMatchObject({ roundTrips: 2, reads: 2, writes: 0 });
    });
  });

  it('reads an empty sheet as empty', async () => {
    const workbook = EmulatedWorkbook.fromSnapshot(unLibro([unFoglio('Vuoto', [])]));
    await withClient(new ExcelConnection(workbook), async (client) => {
      const [vuoto] = (await hostOf(client).read()).sheets;
      expect(vuoto?.values.flat().every((value) => value === null)).toBe(true);
    });
  });

  it('splits the sheets in halves beyond the payload limit', async () => {
    const connection = new ExcelConnection(unaCartella(40), { payloadLimit: 30_000 });
    await withClient(connection, async (client) => {
      const letto = await hostOf(client).read();
      expect(letto.sheets).toHaveLength(40);
      expect(letto.sheets[39]?.values[2]?.[3]).toBe(12);
    });
  });

  it('reads a sheet that is too large for one answer in bands, and gives the same', async () => {
    const righe = Array.from({ length: 300 }, (_, i) =>
      i % 7 === 0
        ? [null, grigio(`Indicatore di quest'anno ${String(i)}`), 8, 12]
        : [null, `N. iniziative ${String(i)}`, percento(0.8), formula('=1/2', 0.5)],
    );
    const foglio = unFoglio('Grande', [[], [null, ...TESTATA], ...righe]);
    const libro = (): EmulatedWorkbook =>
      EmulatedWorkbook.fromSnapshot(unLibro([unFoglio('Piccolo', [TESTATA]), foglio]));
    const intero = await withClient(new ExcelConnection(libro()), (client) =>
      hostOf(client).read(),
    );
    const stretta = new ExcelConnection(libro(), { payloadLimit: 9_000 });
    const aBande = await withClient(stretta, (client) => hostOf(client).read());
    expect(stretta.counters.reads).toBeGreaterThan(6);
    expect(aBande).toEqual(intero);
  });

  it('gives up a row that is too large by itself', async () => {
    const workbook = EmulatedWorkbook.fromSnapshot(
      unLibro([unFoglio('Foglio', [TESTATA, ['x'.repeat(20_000)]])]),
    );
    await withClient(new ExcelConnection(workbook, { payloadLimit: 9_000 }), async (client) => {
      await expect(hostOf(client).read()).rejects.toMatchObject({ code: 'payload' });
    });
  });

  it('recognises a workbook that counts days from 1904', async () => {
    const libro = unLibro(
      [
        unFoglio('Servizio', [
          TESTATA,
          [null, 'Entro giugno', giorno('2019-06-30', true), giorno('2019-06-12', true)],
        ]),
      ],
      { date1904: true },
    );
    await withClient(new ExcelConnection(EmulatedWorkbook.fromSnapshot(libro)), async (client) => {
      expect((await hostOf(client).read()).date1904).toBe(true);
    });
  });
});
