import fc from 'fast-check';
import { annulla } from '../../src/app/annulla';
import { corri } from '../../src/app/corsa';
import { giornaleOf } from '../../src/app/giornale';
import { calcola } from '../../src/app/ricalcola';
import { ExcelConnection, type EmulatedWorkbook } from '../../workbench/host';
import { unaCameraPiccola } from '../support/cartella';
import { startClient } from '../support/office/client';
import { hostOf } from '../support/office/host';
import { celleDi, ModelloAnnulla, type Celle } from '../support/office/modelloAnnulla';
import { RICHIESTA, unaMemoria } from '../support/office/prova';

/** What two people may do to one workbook, in any order. */
type Passo = Atto | { readonly kind: 'ricalcola' | 'annulla'; readonly chi: 0 | 1 };

/** By hand, at the grid. */
type Atto =
  | { readonly kind: 'scrive'; readonly dove: number; readonly valore: number }
  | { readonly kind: 'rinomina'; readonly dove: number; readonly nome: string }
  | { readonly kind: 'sposta'; readonly dove: number };

const PASSI: fc.Arbitrary<Passo> = fc.oneof(
  fc.record({ kind: fc.constant('scrive' as const), dove: fc.nat(3), valore: fc.nat(12) }),
  fc.record({
    kind: fc.constant('ricalcola' as const),
    chi: fc.constantFrom(0 as const, 1 as const),
  }),
  fc.record({
    kind: fc.constant('annulla' as const),
    chi: fc.constantFrom(0 as const, 1 as const),
  }),
  fc.record({
    kind: fc.constant('rinomina' as const),
    dove: fc.constantFrom(1, 2),
    nome: fc.constantFrom('Promozione', 'Studi', 'Ufficio A', "L'ufficio"),
  }),
  fc.record({ kind: fc.constant('sposta' as const), dove: fc.nat(2) }),
);

/** Sheet (as it was opened) and row of the actuals that people type; all in column D. */
const CONSUNTIVI = [
  [0, 5],
  [0, 6],
  [1, 5],
  [2, 5],
] as const;
const COLONNE_DI_PERSONE = 5;

/** Every cell in the columns that people had when the workbook was opened. */
function diPersone(fogli: EmulatedWorkbook['sheets']): readonly string[] {
  return fogli.map((foglio) => {
    const { values, formats } = foglio.snapshot();
    const block = <T>(grid: readonly (readonly T[])[]) =>
      grid.map((row) => row.slice(0, COLONNE_DI_PERSONE));
    return JSON.stringify([foglio.name, block(values), block(formats).slice(0, 8)]);
  });
}

describe('any sequence of edits, runs and undos by two people', () => {
  it('changes no cell of theirs, undoes what a run wrote and no more, and ends with the figures of a fresh run', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(PASSI, { minLength: 3, maxLength: 10 }), async (passi) => {
        const workbook = unaCameraPiccola();
        const fogli = [...workbook.sheets];
        const clients = await Promise.all(
          [0, 1].map(() => startClient(new ExcelConnection(workbook, { collab: true }))),
        );
        try {
          const persone = clients.map((client, n) => ({
            host: hostOf(client),
            giornale: giornaleOf(unaMemoria(), String(n)),
            modello: new ModelloAnnulla(),
          }));
          const ricalcola = async (chi: 0 | 1): Promise<void> => {
            const { host, giornale, modello } = persone[chi]!;
            const prima = celleDi(workbook);
            const { scrittura } = await corri(host, RICHIESTA, giornale, { preparazione: true });
            expect(scrittura.kind).toMatch(/^(scritto|niente-da-scrivere)$/);
            if (scrittura.kind === 'scritto') modello.scrive(prima, celleDi(workbook));
          };
          const annullaDi = async (chi: 0 | 1): Promise<void> => {
            const { host, giornale, modello } = persone[chi]!;
            const attese = modello.annulla(celleDi(workbook));
            await annulla(host, giornale);
            expect(ordinate(celleDi(workbook))).toEqual(ordinate(attese));
          };
          for (const passo of passi) {
            if ('chi' in passo) {
              const prima = diPersone(fogli);
              if (passo.kind === 'annulla') await annullaDi(passo.chi);
              else await ricalcola(passo.chi);
              expect(diPersone(fogli)).toEqual(prima);
            } else agisce(workbook, fogli, passo);
          }
          await ricalcola(0);
          const dopo = calcola(workbook.snapshot(), RICHIESTA);
          const fresco = calcola(soloDiPersone(workbook, fogli), RICHIESTA);
          expect(cifre(dopo)).toEqual(cifre(fresco));
          await ricalcola(1);
          expect(calcola(workbook.snapshot(), RICHIESTA).esito.plan.edits).toEqual([]);
        } finally {
          clients.forEach((client) => {
            client.close();
          });
        }
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});

function ordinate(celle: Celle): readonly unknown[] {
  return [...celle].sort(([a], [b]) => (a < b ? -1 : 1));
}

function agisce(workbook: EmulatedWorkbook, fogli: EmulatedWorkbook['sheets'], passo: Atto): void {
  if (passo.kind === 'scrive') {
    const [foglio, riga] = CONSUNTIVI[passo.dove]!;
    workbook.typeCell(fogli[foglio]!.name, riga, 3, passo.valore);
    return;
  }
  const foglio = fogli[passo.dove]!;
  if (passo.kind === 'sposta') {
    workbook.sheets.splice(workbook.sheets.indexOf(foglio), 1);
    workbook.sheets.push(foglio);
  } else if (workbook.sheet(passo.nome) === undefined) workbook.renameSheet(foglio, passo.nome);
}

/** The workbook as if the add-in had never run. */
function soloDiPersone(workbook: EmulatedWorkbook, fogli: EmulatedWorkbook['sheets']) {
  const { sheets, ...altro } = workbook.snapshot();
  const nomi = new Set(fogli.map(({ name }) => name));
  return {
    ...altro,
    sheets: sheets
      .filter(({ name }) => nomi.has(name))
      .map((sheet) => ({
        ...sheet,
        values: sheet.values.map((row) => row.slice(0, COLONNE_DI_PERSONE)),
      })),
  };
}

function cifre({ esito }: ReturnType<typeof calcola>): unknown {
  const { cruscotti } = esito.risultato;
  return JSON.parse(
    JSON.stringify(
      cruscotti.map(({ cruscotto, righe }) => [
        cruscotto.foglio,
        righe.map(({ raggiungimento, consuntivo }) => [raggiungimento, consuntivo]),
      ]),
    ),
  ) as unknown;
}
