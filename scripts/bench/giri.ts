import { corri } from '../../src/app/corsa';
import { annulla } from '../../src/app/annulla';
import { giornaleOf, type Memoria } from '../../src/app/giornale';
import type { Richiesta } from '../../src/app/ricalcola';
import { officeHost, SYSTEM_CLOCK } from '../../src/host/office';
import type { WorkbookSnapshot } from '../../src/core';
import { testoIn } from '../../src/locale';
import { EmulatedWorkbook, ExcelConnection, type Counters } from '../../workbench/host';
import { withClient } from '../../workbench/node/client';

/** What one kind of run costs between the add-in and Excel. */
export interface Giro {
  readonly corsa: string;
  readonly conta: Counters;
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
      misurato(connection, corsa, run);
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
  connection: ExcelConnection,
  corsa: string,
  run: () => Promise<string>,
): Promise<Giro> {
  connection.resetCounters();
  const start = performance.now();
  const esito = await run();
  const ms = performance.now() - start;
  return { corsa, conta: { ...connection.counters }, ms, esito };
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
