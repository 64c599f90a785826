import type { WorkbookSnapshot } from '../../src/core';
import { ricalcola, verifica } from '../../src/taskpane/azioni';
import type { Banco } from '../../src/taskpane/banco';
import type { Conclusione } from '../../src/taskpane/conclusione';
import { EmulatedWorkbook, type ExcelConnection } from '../../workbench/host';
import { grigio, unFoglio, unLibro, type Contenuto } from '../support/book';
import { conProva, contenuto, RICHIESTA, unaMemoria } from '../support/office/prova';

type Altro = Parameters<typeof unFoglio>[2];

function cruscotto(name: string, altro: Altro = {}, righe: readonly Contenuto[][] = []) {
  return unFoglio(
    name,
    [
      ['SERVIZIO'],
      ['SVILUPPO ECONOMICO'],
      ['Azione', 'Indicatore', 'Risultato Atteso 2019', 'Consuntivo 2019'],
      ['1.1 Accrescere la competitività'],
      ['Promuovere', grigio(`N. iniziative di ${name}`), 8, 6],
      ...righe,
    ],
    altro,
  );
}

interface Pannello {
  readonly workbook: EmulatedWorkbook;
  readonly connection: ExcelConnection;
  readonly verifica: () => Promise<Conclusione>;
  readonly ricalcola: (preparazione?: boolean) => Promise<Conclusione>;
}

/** The buttons of the pane on a workbook. */
function conLibro(
  libro: WorkbookSnapshot,
  use: (pannello: Pannello) => Promise<void>,
): Promise<void> {
  const workbook = EmulatedWorkbook.fromSnapshot(libro);
  return conProva({ workbook }, async ({ connection, host }) => {
    const banco: Banco = { host, memoria: unaMemoria(), cartella: '', richiesta: RICHIESTA };
    await use({
      workbook,
      connection,
      verifica: () => verifica(banco),
      ricalcola: (preparazione = true) => ricalcola(banco, preparazione),
    });
  });
}

const raggiungimento = (workbook: EmulatedWorkbook, foglio: string) => workbook.value(foglio, 4, 4);
const tipi = ({ messaggi }: Conclusione) =>
  messaggi.map((uno) => (uno.kind === 'avviso' ? uno.testo : uno.kind));

describe('protected sheets', () => {
  const LIBRO = unLibro([cruscotto('Studi'), cruscotto('Promozione', { protected: true })]);
  const PROTETTI = { kind: 'protetti', fogli: ['Promozione'] };

  it('are named before anything is written, then left out, and never unprotected', () =>
    conLibro(LIBRO, async ({ workbook, verifica, ricalcola }) => {
      expect((await verifica()).messaggi).toContainEqual(PROTETTI);
      const prima = contenuto(workbook);
      const chiesto = await ricalcola(false);
      expect(chiesto.daPreparare?.descrizione.fogliNuovi).toContain('Registro');
      expect(chiesto.messaggi).toEqual([PROTETTI]);
      expect(contenuto(workbook)).toEqual(prima);
      expect((await ricalcola()).messaggi).toMatchObject([{ kind: 'scritto' }, PROTETTI]);
      expect(contenuto(workbook).get('Promozione')).toBe(prima.get('Promozione'));
      expect(raggiungimento(workbook, 'Studi')).toBe(0.75);
      expect(workbook.sheet('Promozione')?.protected).toBe(true);
    }));

  it('are written with the next run once people took the protection off', () =>
    conLibro(LIBRO, async ({ workbook, ricalcola }) => {
      await ricalcola();
      expect(tipi(await ricalcola())).toEqual(['nienteDaScrivere', 'protetti']);
      const promozione = workbook.sheet('Promozione');
      if (promozione !== undefined) promozione.protected = false;
      expect(tipi(await ricalcola())).toEqual(['scritto']);
      expect(raggiungimento(workbook, 'Promozione')).toBe(0.75);
    }));
});

describe('strange workbooks', () => {
  it('with their structure protected get columns, and no sheet', () =>
    conLibro(unLibro([cruscotto('Studi')], { structureProtected: true }), async (pannello) => {
      const { workbook, ricalcola } = pannello;
      expect(tipi(await ricalcola())).toEqual(['scritto']);
      expect(raggiungimento(workbook, 'Studi')).toBe(0.75);
      expect(workbook.sheets.map(({ name }) => name)).toEqual(['Studi']);
    }));

  it.each([
    ['one empty sheet', unLibro([unFoglio('Foglio1', [])])],
    ['one cell as large as Excel allows', unLibro([unFoglio('Testo', [['x'.repeat(32_767)]])])],
  ])('of %s: there is no cruscotto, and nothing is written', (_, libro) =>
    conLibro(libro, async ({ workbook, connection, ricalcola }) => {
      const prima = contenuto(workbook);
      expect(tipi(await ricalcola())).toEqual(['nessunCruscotto']);
      expect(contenuto(workbook)).toEqual(prima);
      expect(connection.counters.writes).toBe(0);
    }),
  );

  it.each([
    "L'ufficio d'igiene",
    'Città 😀 ≥ 1',
    '=Studi',
    '-Studi',
    '2019',
    'A1',
    'R1C1',
    'Registro Imprese',
    'constructor',
  ])('with a sheet called %s: its figures, and links that lead to it', (nome) =>
    conLibro(
      unLibro([cruscotto(nome, {}, [['Studiare', 'N. studi', 5, 'boh']])]),
      async (pannello) => {
        const { workbook, ricalcola } = pannello;
        expect(tipi(await ricalcola())).toEqual(['scritto']);
        expect(raggiungimento(workbook, nome)).toBe(0.75);
        const elenco = workbook.sheet('Segnalazioni');
        const fogli = [1, 2, 3].flatMap((row) =>
          [0, 1, 2, 3, 4, 5].flatMap((col) => elenco?.cell(row, col).link?.sheet ?? []),
        );
        expect(fogli.length).toBeGreaterThan(0);
        expect(new Set(fogli)).toEqual(new Set([nome]));
        expect(tipi(await ricalcola())).toEqual(['nienteDaScrivere']);
      },
    ),
  );

  it('with hidden, very hidden and filtered sheets: all count, and stay as they are', () =>
    conLibro(
      unLibro([
        cruscotto('Studi'),
        cruscotto('Nascosto', { hidden: true }),
        cruscotto('Segreto', { hidden: true }),
        cruscotto('Filtrato', { filtered: true }),
      ]),
      async ({ workbook, ricalcola }) => {
        const segreto = workbook.sheet('Segreto');
        if (segreto !== undefined) segreto.visibility = 'VeryHidden';
        expect(tipi(await ricalcola())).toEqual(['scritto']);
        for (const nome of ['Studi', 'Nascosto', 'Segreto', 'Filtrato']) {
          expect([nome, raggiungimento(workbook, nome)]).toEqual([nome, 0.75]);
        }
        expect(workbook.sheets.slice(0, 4).map(({ visibility }) => visibility)).toEqual([
          'Visible',
          'Hidden',
          'VeryHidden',
          'Visible',
        ]);
        expect(tipi(await ricalcola())).toEqual(['nienteDaScrivere']);
      },
    ));

  it('with 80 sheets: one reading more, once', () =>
    conLibro(
      unLibro(Array.from({ length: 80 }, (_, n) => cruscotto(`Ufficio ${String(n)}`))),
      async ({ workbook, connection, ricalcola }) => {
        expect(tipi(await ricalcola())).toEqual(['scritto']);
        expect(connection.counters.roundTrips).toBe(4);
        expect(raggiungimento(workbook, 'Ufficio 79')).toBe(0.75);
        connection.resetCounters();
        expect(tipi(await ricalcola())).toEqual(['nienteDaScrivere']);
        expect(connection.counters.roundTrips).toBe(2);
      },
    ));
});
