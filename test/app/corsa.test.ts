import { annulla } from '../../src/app/annulla';
import { corri } from '../../src/app/corsa';
import { giornaleOf, type Memoria } from '../../src/app/giornale';
import type { Richiesta } from '../../src/app/ricalcola';
import { testoIn } from '../../src/locale';
import { ExcelConnection, type EmulatedWorkbook } from '../../workbench/host';
import { unaCameraPiccola } from '../support/cartella';
import { withClient, type OfficeClient } from '../support/office/client';
import { hostOf } from '../support/office/host';

const RICHIESTA: Richiesta = {
  anno: null,
  al: null,
  oggi: null,
  regole: {},
  testo: testoIn('it'),
  chi: 'Controllo di gestione',
  quando: '2020-01-15 10:30',
};

export function unaMemoria(): Memoria {
  const testi = new Map<string, string>();
  return {
    getItem: (key) => testi.get(key) ?? null,
    setItem: (key, value) => {
      testi.set(key, value);
    },
    removeItem: (key) => {
      testi.delete(key);
    },
  };
}

const SI = { preparazione: true };

function contenuto(workbook: EmulatedWorkbook): unknown {
  return workbook.snapshot().sheets.map(({ name, values }) => [name, values]);
}

async function conCamera(
  run: (camera: {
    workbook: EmulatedWorkbook;
    connection: ExcelConnection;
    client: OfficeClient;
  }) => Promise<void>,
  collab = false,
): Promise<void> {
  const workbook = unaCameraPiccola();
  const connection = new ExcelConnection(workbook, { collab });
  await withClient(connection, (client) => run({ workbook, connection, client }));
}

describe('corri', () => {
  it('asks before it makes columns and sheets, and writes nothing until then', () =>
    conCamera(async ({ workbook, client }) => {
      const prima = contenuto(workbook);
      const giornale = giornaleOf(unaMemoria(), 'prova');
      const { scrittura } = await corri(hostOf(client), RICHIESTA, giornale, {
        preparazione: false,
      });
      expect(scrittura).toMatchObject({ kind: 'da-preparare' });
      expect(contenuto(workbook)).toEqual(prima);
    }));

  it('writes the columns once a person agreed, and nothing at all the second time', () =>
    conCamera(async ({ workbook, connection, client }) => {
      const host = hostOf(client);
      const giornale = giornaleOf(unaMemoria(), 'prova');
      const prima = await corri(host, RICHIESTA, giornale, SI);
      expect(prima.scrittura).toMatchObject({ kind: 'scritto', annullabile: true });
      const intestazioni = workbook.snapshot().sheets[0]?.values[3];
      expect(intestazioni?.slice(5)).toEqual([
        '% Raggiungimento 2019',
        'Esito 2019',
        'Segnalazioni',
      ]);
      expect(workbook.value('ENTE', 5, 5)).toBe(0.5);
      expect(workbook.value('ENTE', 6, 5)).toBe(1);
      connection.resetCounters();
      const seconda = await corri(host, RICHIESTA, giornale, SI);
      expect(seconda.scrittura).toEqual({ kind: 'niente-da-scrivere' });
      expect(connection.counters).toMatchObject({ roundTrips: 2, writes: 0 });
    }));

  it('takes three round trips, four when others have the workbook open', async () => {
    for (const [collab, viaggi] of [
      [false, 3],
      [true, 4],
    ] as const) {
      await conCamera(async ({ workbook, connection, client }) => {
        const host = hostOf(client);
        const giornale = giornaleOf(unaMemoria(), 'prova');
        await corri(host, RICHIESTA, giornale, SI);
        workbook.typeCell('ENTE', 5, 3, 6);
        connection.resetCounters();
        const { scrittura } = await corri(host, RICHIESTA, giornale, SI);
        expect(scrittura.kind).toBe('scritto');
        expect(connection.counters.roundTrips).toBe(viaggi);
      }, collab);
    }
  });

  it('starts again from fresh input, once, when a colleague changed a figure meanwhile', () =>
    conCamera(async ({ workbook, connection, client }) => {
      const host = hostOf(client);
      const giornale = giornaleOf(unaMemoria(), 'prova');
      connection.beforeRequest = (request) => {
        if (request === 3) workbook.typeCell('ENTE', 5, 3, 8);
      };
      const { scrittura } = await corri(host, RICHIESTA, giornale, SI);
      expect(scrittura.kind).toBe('scritto');
      expect(workbook.value('ENTE', 5, 5)).toBe(1);
      expect(workbook.value('ENTE', 5, 3)).toBe(8);
    }, true));

  it('calculates and shows what it cannot write', () =>
    conCamera(async ({ workbook, client }) => {
      workbook.sheet('Studi');
      const readOnly = new ExcelConnection(workbook, { readOnly: true });
      await withClient(readOnly, async (altro) => {
        const corsa = await corri(hostOf(altro), RICHIESTA, giornaleOf(unaMemoria(), 'p'), SI);
        expect(corsa.scrittura).toMatchObject({
          kind: 'non-riuscita',
          failure: { code: 'read-only' },
        });
        expect(corsa.calcolato.esito.risultato.cruscotti).toHaveLength(3);
      });
      expect(client.outside).toEqual([]);
    }));

  it('two people recalculating end with the same figures', async () => {
    const workbook = unaCameraPiccola();
    const [a, b] = [0, 1].map(() => new ExcelConnection(workbook, { collab: true }));
    if (a === undefined || b === undefined) throw new Error('two clients');
    await withClient(a, (uno) =>
      withClient(b, async (due) => {
        const corse = await Promise.all(
          [uno, due].map((client) =>
            corri(hostOf(client), RICHIESTA, giornaleOf(unaMemoria(), 'prova'), SI),
          ),
        );
        expect(corse.some(({ scrittura }) => scrittura.kind === 'scritto')).toBe(true);
        const dopo = await corri(hostOf(uno), RICHIESTA, giornaleOf(unaMemoria(), 'p'), SI);
        expect(['scritto', 'niente-da-scrivere']).toContain(dopo.scrittura.kind);
        expect(workbook.value('ENTE', 5, 5)).toBe(0.5);
        expect(workbook.value('ENTE', 5, 3)).toBe(4);
        const nomi = workbook.sheets.map(({ name }) => name);
        expect(new Set(nomi).size).toBe(nomi.length);
      }),
    );
  });
});

describe('annulla', () => {
  it('gives back the cells of the last run, also from a newly opened pane', () =>
    conCamera(async ({ workbook, client }) => {
      const memoria = unaMemoria();
      const prima = workbook.snapshot().sheets[0]?.values;
      await corri(hostOf(client), RICHIESTA, giornaleOf(memoria, 'prova'), SI);
      const esito = await annulla(hostOf(client), giornaleOf(memoria, 'prova'));
      expect(esito).toMatchObject({ kind: 'annullato', lasciate: 0 });
      const dopo = workbook.snapshot().sheets[0]?.values;
      expect(dopo?.map((riga) => riga.slice(0, 5))).toEqual(prima);
      expect(dopo?.flatMap((riga) => riga.slice(5)).every((value) => value === null)).toBe(true);
      expect(await annulla(hostOf(client), giornaleOf(memoria, 'prova'))).toEqual({
        kind: 'niente-da-annullare',
      });
    }));

  it('leaves a formula that a person put in the place of a figure, though it gives the same', () =>
    conCamera(async ({ workbook, client }) => {
      const giornale = giornaleOf(unaMemoria(), 'prova');
      await corri(hostOf(client), RICHIESTA, giornale, SI);
      workbook.sheet('ENTE')?.change(5, 5, { formula: '=D6/C6' });
      expect(await annulla(hostOf(client), giornale)).toMatchObject({ lasciate: 1 });
      expect(workbook.sheet('ENTE')?.cell(5, 5)).toMatchObject({ formula: '=D6/C6', value: 0.5 });
      expect(workbook.value('ENTE', 6, 5)).toBeNull();
    }));

  it('leaves a cell that somebody changed after the run', () =>
    conCamera(async ({ workbook, client }) => {
      const giornale = giornaleOf(unaMemoria(), 'prova');
      await corri(hostOf(client), RICHIESTA, giornale, SI);
      workbook.typeCell('ENTE', 5, 6, 'da rivedere');
      expect(await annulla(hostOf(client), giornale)).toMatchObject({ lasciate: 1 });
      expect(workbook.value('ENTE', 5, 6)).toBe('da rivedere');
    }));

  it('takes what stands in the storage of another program for nothing to undo', () =>
    conCamera(async ({ client }) => {
      const memoria = unaMemoria();
      memoria.setItem('cruscotto.annulla.prova', '{"quando":1}');
      expect(await annulla(hostOf(client), giornaleOf(memoria, 'prova'))).toEqual({
        kind: 'niente-da-annullare',
      });
    }));
});
