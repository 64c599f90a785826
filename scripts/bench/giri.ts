import { corri } from '../../src/app/corsa';
import { annulla } from '../../src/app/annulla';
import { giornaleOf, type Memoria } from '../../src/app/giornale';
import type { Richiesta } from '../../src/app/ricalcola';
import { officeHost, SYSTEM_CLOCK } from '../../src/host/office';
import { foglioProprioDi, type WorkbookSnapshot } from '../../src/core';
import { testoIn } from '../../src/locale';
import { EmulatedWorkbook, ExcelConnection, type Counters } from '../../workbench/host';
import { withClient } from '../../workbench/node/client';

/** The workbook's own content as JSON text, in bytes: no reading of it can be shorter. */
export interface Celle {
  /** Sheets of people, our columns there included. */
  readonly persone: number;
  /** Sheets that the add-in made. */
  readonly nostre: number;
  /** Cells of people's sheets that the run changed. */
  readonly cambiate: number;
}

/** What one kind of run costs between the add-in and Excel. */
export interface Giro {
  readonly corsa: string;
  readonly conta: Counters;
  readonly celle: Celle;
  readonly ms: number;
  readonly esito: string;
}

/** A cell whose new figure makes a later run write again. */
export interface Ritocco {
  readonly foglio: string;
  readonly riga: number;
  readonly col: number;
  readonly valore: number;
}

const RICHIESTA: Richiesta = {
  anno: null,
  al: null,
  oggi: null,
  regole: {},
  testo: testoIn('it'),
  chi: '',
  quando: '2020-01-15 10:30',
};

/** The runs of a working day, one after the other on one workbook, under Microsoft's own client. */
export async function giriSu(
  book: WorkbookSnapshot,
  ritocchi: readonly Ritocco[],
): Promise<readonly Giro[]> {
  const workbook = EmulatedWorkbook.fromSnapshot(book);
  const connection = new ExcelConnection(workbook);
  return withClient(connection, async (client) => {
    const host = officeHost({
      excel: client.Excel,
      clock: SYSTEM_CLOCK,
      supports: (version) => client.Office.context.requirements.isSetSupported('ExcelApi', version),
    });
    const giornale = giornaleOf(unaMemoria(), 'bench');
    const ricalcola = async (): Promise<string> => {
      const { scrittura } = await corri(host, RICHIESTA, giornale, { preparazione: true });
      return scrittura.kind === 'non-riuscita' ? scrittura.failure.code : scrittura.kind;
    };
    const giro = (corsa: string, run: () => Promise<string>): Promise<Giro> =>
      misurato(workbook, connection, corsa, run);
    const tocca = (indice: number): void => {
      const ritocco = ritocchi[indice];
      if (ritocco === undefined) throw new Error('bench: no cell to change');
      workbook.typeCell(ritocco.foglio, ritocco.riga, ritocco.col, ritocco.valore);
    };
    const giri = [await giro('prima corsa (fa colonne e fogli)', ricalcola)];
    giri.push(await giro('nulla da cambiare', ricalcola));
    tocca(0);
    giri.push(await giro('un consuntivo cambiato', ricalcola));
    connection.setCollab(true);
    tocca(1);
    giri.push(await giro('lo stesso, con altri nella cartella', ricalcola));
    connection.setCollab(false);
    giri.push(
      await giro('annulla ultimo ricalcolo', async () => (await annulla(host, giornale)).kind),
    );
    return giri;
  });
}

async function misurato(
  workbook: EmulatedWorkbook,
  connection: ExcelConnection,
  corsa: string,
  run: () => Promise<string>,
): Promise<Giro> {
  const prima = workbook.snapshot();
  connection.resetCounters();
  const start = performance.now();
  const esito = await run();
  const ms = performance.now() - start;
  const conta = { ...connection.counters };
  return { corsa, conta, celle: celleDi(prima, workbook.snapshot()), ms, esito };
}

function celleDi(prima: WorkbookSnapshot, dopo: WorkbookSnapshot): Celle {
  const fogli = prima.sheets.map((sheet) => ({
    sheet,
    nostro: foglioProprioDi(sheet) !== null,
    bytes: bytesOf(sheet.values.map((row) => row.map((value) => value ?? ''))),
  }));
  const somma = (nostro: boolean): number =>
    fogli.reduce((sum, foglio) => (foglio.nostro === nostro ? sum + foglio.bytes : sum), 0);
  const cambiate = fogli.flatMap(({ sheet, nostro }, i) =>
    nostro ? [] : diverse(sheet.values, dopo.sheets[i]?.values ?? []),
  );
  return { persone: somma(false), nostre: somma(true), cambiate: bytesOf(cambiate) };
}

type Valori = WorkbookSnapshot['sheets'][number]['values'];

function diverse(prima: Valori, dopo: Valori): readonly unknown[] {
  return dopo.flatMap((row, riga) => row.filter((value, col) => value !== prima[riga]?.[col]));
}

function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

function unaMemoria(): Memoria {
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
