import { EMPTY_PLAN } from '../../../src/core';
import { ExcelConnection } from '../../../workbench/host/connection';
import { EmulatedWorkbook } from '../../../workbench/host/model/workbook';
import { formula, giorno, grigio, percento, unFoglio, unLibro, versata } from '../../support/book';
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
      // Of cells that hold no figure the format is not asked.
      expect(letto?.formats.slice(2)).toEqual(atteso?.formats.slice(2));
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

  it('keeps no reference, so that no request is needed to let it go', async () => {
    const connection = new ExcelConnection(unaCartella());
    await withClient(connection, async (client) => {
      await hostOf(client).read();
      expect(connection.session.kept.size).toBe(0);
    });
  });

  it('tells a formula from a text that looks like one, and knows the result of the first', async () => {
    const foglio = unFoglio('Foglio', [
      ['=1+1', formula('=1/2', 0.5), formula('=IF(A1="","","x")', '')],
    ]);
    const workbook = EmulatedWorkbook.fromSnapshot(unLibro([foglio]));
    await withClient(new ExcelConnection(workbook), async (client) => {
      const [letto] = (await hostOf(client).read()).sheets;
      expect(letto?.values[0]).toEqual(['=1+1', 0.5, '']);
      expect(letto?.formulas[0]).toEqual([null, '=1/2', '=IF(A1="","","x")']);
    });
  });

  it('reads what a formula fills beside its own cell, formats and fills included', async () => {
    const foglio = unFoglio('Servizio', [
      TESTATA,
      [null, formula('=Piano!B2:B4', 'N. iniziative'), 8, formula('=Dati!A1:A3', 12)],
      [null, grigio(versata('% pratiche')), percento(0.8), versata(0.75)],
      [null, versata('N. convegni'), 5, versata(percento(0.9))],
    ]);
    const connection = new ExcelConnection(EmulatedWorkbook.fromSnapshot(unLibro([foglio])));
    await withClient(connection, async (client) => {
      connection.resetCounters();
      const [letto] = (await hostOf(client).read()).sheets;
      expect(letto?.values.slice(1).map((row) => row[1])).toEqual([
        'N. iniziative',
        '% pratiche',
        'N. convegni',
      ]);
      expect(letto?.values.slice(1).map((row) => row[3])).toEqual([12, 0.75, 0.9]);
      expect(letto?.formats[3]?.[3]).toBe('0%');
      expect(letto?.fills[2]?.[1]).toBe('#EDEDED');
      expect(connection.counters.reads).toBe(2);
    });
  });

  it('reads the fills under a heading that is the result of a formula, in one round trip more', async () => {
    const testata = ['Azione', formula('="Indicatore"', 'Indicatore'), ...TESTATA.slice(2)];
    const foglio = unFoglio('Foglio', [testata, [null, grigio('N. iniziative'), 8, 12]]);
    const connection = new ExcelConnection(EmulatedWorkbook.fromSnapshot(unLibro([foglio])));
    await withClient(connection, async (client) => {
      connection.resetCounters();
      const [letto] = (await hostOf(client).read()).sheets;
      expect(letto?.fills[1]?.[1]).toBe('#EDEDED');
      expect(connection.counters.reads).toBe(3);
    });
  });

  it('knows which columns are hidden, where some are', async () => {
    const fogli = [[], [1], [0, 1, 2]].map((hiddenColumns, i) => ({
      ...unFoglio(`F${String(i)}`, [['a', 'b', 'c']]),
      hiddenColumns,
    }));
    const workbook = EmulatedWorkbook.fromSnapshot(unLibro(fogli));
    await withClient(new ExcelConnection(workbook), async (client) => {
      const letto = await hostOf(client).read();
      expect(letto.sheets.map(({ hiddenColumns }) => hiddenColumns)).toEqual([[], [1], [0, 1, 2]]);
    });
  });

  it('reads an empty sheet as empty', async () => {
    const workbook = EmulatedWorkbook.fromSnapshot(unLibro([unFoglio('Vuoto', [])]));
    await withClient(new ExcelConnection(workbook), async (client) => {
      const [vuoto] = (await hostOf(client).read()).sheets;
      expect(vuoto?.values.flat().every((value) => value === null)).toBe(true);
    });
  });

  it('takes one more, once, for more than 64 sheets', async () => {
    const connection = new ExcelConnection(unaCartella(70));
    await withClient(connection, async (client) => {
      const host = hostOf(client);
      connection.resetCounters();
      expect((await host.read()).sheets).toHaveLength(70);
      expect(connection.counters.reads).toBe(3);
      connection.resetCounters();
      await host.read();
      expect(connection.counters.reads).toBe(2);
    });
  });

  it('splits the sheets beyond the payload limit', async () => {
    const connection = new ExcelConnection(unaCartella(40), { payloadLimit: 40_000 });
    await withClient(connection, async (client) => {
      const letto = await hostOf(client).read();
      expect(letto.sheets).toHaveLength(40);
      expect(letto.sheets[39]?.values[2]?.[3]).toBe(12);
    });
  });

  it('reads a sheet that is too large for one answer in bands, and gives the same', async () => {
    const righe = Array.from({ length: 3_000 }, (_, i) =>
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
    const stretta = new ExcelConnection(libro(), { payloadLimit: 60_000 });
    const aBande = await withClient(stretta, (client) => hostOf(client).read());
    expect(aBande).toEqual(intero);
    // Half of them find how much this Excel gives at once: far less than any real one.
    expect(stretta.counters.reads).toBeGreaterThan(6);
    expect(stretta.counters.reads).toBeLessThan(16);
  });

  it('knows that what it wrote makes the next answer too large, and does not ask for it at once', async () => {
    const lungo = 'x'.repeat(1_000);
    const testi = (righe: number): readonly string[][] =>
      Array.from({ length: righe }, () => [lungo]);
    const workbook = EmulatedWorkbook.fromSnapshot(unLibro([unFoglio('Note', testi(3_500))]));
    const connection = new ExcelConnection(workbook);
    await withClient(connection, async (client) => {
      const host = hostOf(client);
      await host.read();
      const edits = testi(2_000).map(([after = null], row) => ({
        cell: { sheet: 'Note', row, col: 1 },
        before: null,
        after,
      }));
      await host.apply({ ...EMPTY_PLAN, edits });
      connection.resetCounters();
      const letto = await host.read();
      expect(letto.sheets[0]?.values[1_999]).toEqual([lungo, lungo]);
      // How far the sheets go, then their cells in two blocks; an answer that Excel refuses would be one more.
      expect(connection.counters.reads).toBe(3);
    });
  });

  it('gives up a row that is too large by itself', async () => {
    const workbook = EmulatedWorkbook.fromSnapshot(
      unLibro([unFoglio('Foglio', [TESTATA, ['x'.repeat(80_000)]])]),
    );
    await withClient(new ExcelConnection(workbook, { payloadLimit: 60_000 }), async (client) => {
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
