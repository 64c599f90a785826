import { corri, type EsitoCorsa } from '../../../src/app/corsa';
import { giornaleOf, type Giornale, type Memoria } from '../../../src/app/giornale';
import { HostFailure } from '../../../src/app/hostFailure';
import type { Richiesta } from '../../../src/app/ricalcola';
import type { OfficeHost } from '../../../src/host/office';
import { testoIn } from '../../../src/locale';
import { ExcelConnection, type EmulatedWorkbook } from '../../../workbench/host';
import { unaCameraPiccola } from '../cartella';
import { withClient } from './client';
import { hostOf, testClock, type TestClock } from './host';

export const RICHIESTA: Richiesta = {
  anno: null,
  al: null,
  oggi: null,
  regole: {},
  testo: testoIn('it'),
  chi: 'Controllo di gestione',
  quando: '2020-01-15 10:30',
};

const SI = { preparazione: true };

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

/** One person with the pane open on a workbook. */
export interface Prova {
  readonly workbook: EmulatedWorkbook;
  readonly connection: ExcelConnection;
  readonly host: OfficeHost;
  readonly giornale: Giornale;
  readonly clock: TestClock;
  /** *Ricalcola*; a workbook that could not be read gives the failure alone. */
  readonly ricalcola: (chi?: string) => Promise<EsitoCorsa | HostFailure>;
}

export interface Inizio {
  readonly collab?: boolean;
  /** The workbook was recalculated before, and figures changed since. */
  readonly giaCalcolata?: boolean;
  readonly workbook?: EmulatedWorkbook;
}

export async function conProva<T>(inizio: Inizio, use: (prova: Prova) => Promise<T>): Promise<T> {
  const workbook = inizio.workbook ?? unaCameraPiccola();
  const connection = new ExcelConnection(workbook, { collab: inizio.collab ?? false });
  return withClient(connection, async (client) => {
    const clock = testClock();
    const host = hostOf(client, clock);
    const giornale = giornaleOf(unaMemoria(), 'prova');
    const ricalcola = (chi = RICHIESTA.chi): Promise<EsitoCorsa | HostFailure> =>
      corri(host, { ...RICHIESTA, chi }, giornale, SI).catch((thrown: unknown) => {
        if (thrown instanceof HostFailure) return thrown;
        throw thrown;
      });
    if (inizio.giaCalcolata === true) {
      await ricalcola('Chi venne prima');
      workbook.typeCell('ENTE', 5, 3, 6);
      workbook.typeCell('Studi', 5, 3, 3);
    }
    connection.resetCounters();
    return use({ workbook, connection, host, giornale, clock, ricalcola });
  });
}

export function failureOf(esito: EsitoCorsa | HostFailure): HostFailure | null {
  if (esito instanceof HostFailure) return esito;
  return esito.scrittura.kind === 'non-riuscita' ? esito.scrittura.failure : null;
}

/** The values of every sheet, of *Registro* its headings alone: its lines tell of runs, which differ. */
export function contenuto(workbook: EmulatedWorkbook): ReadonlyMap<string, string> {
  return new Map(
    workbook.snapshot().sheets.map(({ name, values }) => {
      const rows = name === 'Registro' ? values.slice(0, 1) : values;
      const filled = rows.flatMap((row, r) =>
        row.flatMap((value, c) => (value === null ? [] : [[r, c, value]])),
      );
      return [name, JSON.stringify(filled)];
    }),
  );
}

/** Who ran, line by line. */
export function righeRegistro(workbook: EmulatedWorkbook): readonly unknown[] {
  const sheet = workbook.sheet('Registro');
  return (sheet?.snapshot().values ?? []).slice(1).map((row) => row[1]);
}
