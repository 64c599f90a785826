import { annulla } from '../../src/app/annulla';
import { corri } from '../../src/app/corsa';
import { giornaleOf } from '../../src/app/giornale';
import type { WorkbookHost } from '../../src/app/ports';
import { findSheet, valueAt, type WorkbookSnapshot } from '../../src/core';
import { applyPlan } from '../support/applyPlan';
import { unFoglio, unLibro } from '../support/book';
import {
  digita,
  eliminaRiga,
  inserisciRiga,
  posto,
  rinomina,
  riordinaColonne,
} from '../support/scenario';
import { RICHIESTA, unaMemoria } from '../support/office/prova';

/** Five indicators that count the same, so that their rows differ in words alone; in columns A to D, ours in E to G. */
const LIBRO = unLibro([
  unFoglio('ENTE', [
    ['CRUSCOTTO STRATEGICO 2019'],
    ['SVILUPPO ECONOMICO'],
    ['Azione', 'Indicatore', 'Risultato Atteso 2019', 'Consuntivo 2019'],
    ['1.1 Accrescere la competitività'],
    ...['iniziative', 'fiere', 'corsi', 'bandi', 'sportelli'].map((cosa) => [
      'Promuovere',
      `N. di ${cosa} nel territorio`,
      10,
      10,
    ]),
  ]),
  unFoglio('Studi', [
    ['SERVIZIO STUDI'],
    ['SVILUPPO ECONOMICO'],
    ['Azione', 'Indicatore', 'Risultato Atteso 2019', 'Consuntivo 2019'],
    ['1.1 Accrescere la competitività'],
    ['Studiare', 'N. di studi sul territorio', 4, 4],
  ]),
]);

function unaCartella(inizio = LIBRO) {
  let book = inizio;
  const host: WorkbookHost = {
    read: async () => book,
    apply: async (plan) => {
      book = applyPlan(book, plan);
    },
  };
  const memoria = unaMemoria();
  const giornale = giornaleOf(memoria, '');
  return {
    ricalcola: () => corri(host, RICHIESTA, giornale, { preparazione: true }),
    annulla: () => annulla(host, giornaleOf(memoria, '')),
    modifica: (change: (book: WorkbookSnapshot) => WorkbookSnapshot) => {
      book = change(book);
    },
    cella: (foglio: string, a1: string) => {
      const sheet = findSheet(book, foglio);
      const { row, col } = posto(a1);
      return sheet === null ? 'no sheet' : valueAt(sheet, row, col);
    },
  };
}

type Cartella = ReturnType<typeof unaCartella>;

/** A first run, a worse figure for the fifth row, and a second run, which is the one to be undone. */
async function dueCorse(): Promise<Cartella> {
  const cartella = unaCartella();
  await cartella.ricalcola();
  cartella.modifica((book) => digita(book, 'ENTE', { D6: 5 }));
  await cartella.ricalcola();
  expect(cartella.cella('ENTE', 'E6')).toBe(0.5);
  return cartella;
}

describe('annulla, where people moved rows, columns or sheets since the run', () => {
  it('follows the row under one that was inserted, and touches no other', async () => {
    const cartella = await dueCorse();
    cartella.modifica((book) => inserisciRiga(book, 'ENTE', 5, ['Promuovere', 'N. di visite']));
    expect(await cartella.annulla()).toMatchObject({ kind: 'annullato', lasciate: 0 });
    expect(cartella.cella('ENTE', 'E7')).toBe(1);
    expect(cartella.cella('ENTE', 'F7')).toBe('Raggiunto');
    expect(cartella.cella('ENTE', 'E5')).toBeNull();
  });

  it('gives another indicator nothing, where its row moved into the place of one that was deleted', async () => {
    const cartella = unaCartella(digita(LIBRO, 'ENTE', { D6: 5 }));
    await cartella.ricalcola();
    cartella.modifica((book) => digita(book, 'ENTE', { D6: 10 }));
    await cartella.ricalcola();
    cartella.modifica((book) => eliminaRiga(book, 'ENTE', 6));
    expect(await cartella.annulla()).toMatchObject({ kind: 'annullato' });
    expect(cartella.cella('ENTE', 'B6')).toBe('N. di corsi nel territorio');
    expect(cartella.cella('ENTE', 'E6')).toBe(1);
    expect(cartella.cella('ENTE', 'F6')).toBe('Raggiunto');
  });

  it('follows our columns to the right of one that was inserted', async () => {
    const cartella = await dueCorse();
    cartella.modifica((book) =>
      riordinaColonne(book, 'ENTE', ['A', 'B', '-', 'C', 'D', 'E', 'F', 'G']),
    );
    expect(await cartella.annulla()).toMatchObject({ kind: 'annullato', lasciate: 0 });
    expect(cartella.cella('ENTE', 'F6')).toBe(1);
    expect(cartella.cella('ENTE', 'G6')).toBe('Raggiunto');
    expect(cartella.cella('ENTE', 'E6')).toBe(5);
  });

  it('takes the columns of a first run back from where they are now', async () => {
    const cartella = unaCartella();
    await cartella.ricalcola();
    cartella.modifica((book) => inserisciRiga(book, 'ENTE', 1, ['Bozza']));
    cartella.modifica((book) =>
      riordinaColonne(book, 'ENTE', ['-', 'A', 'B', 'C', 'D', 'E', 'F', 'G']),
    );
    expect(await cartella.annulla()).toMatchObject({ kind: 'annullato', lasciate: 0 });
    for (const a1 of ['F2', 'F4', 'G4', 'H4', 'F6', 'G6', 'G10']) {
      expect([a1, cartella.cella('ENTE', a1)]).toEqual([a1, null]);
    }
    expect(cartella.cella('ENTE', 'E6')).toBe(10);
  });

  it('follows a sheet that was renamed', async () => {
    const cartella = await dueCorse();
    cartella.modifica((book) => rinomina(book, 'ENTE', 'Camera'));
    expect(await cartella.annulla()).toMatchObject({ kind: 'annullato', lasciate: 0 });
    expect(cartella.cella('Camera', 'E6')).toBe(1);
  });

  it('gives a cell back where people changed the words or the figures of its row', async () => {
    const cartella = await dueCorse();
    cartella.modifica((book) => digita(book, 'ENTE', { B6: 'N. di mercati', C6: 7 }));
    expect(await cartella.annulla()).toMatchObject({ kind: 'annullato', lasciate: 0 });
    expect(cartella.cella('ENTE', 'E6')).toBe(1);
  });

  it('leaves another workbook that was never saved as it is, though some cells hold the same', async () => {
    const cartella = await dueCorse();
    const altra = unLibro([
      unFoglio('ENTE', [
        ['Spese di viaggio'],
        ['Chi', 'Dove', 'Giorni', 'Spesa', 'Quota'],
        ...['Ada', 'Bruno', 'Carla', 'Dora', 'Elio', 'Fara'].map((chi) => [
          `${chi} dell'ufficio acquisti`,
          'Bergamo e provincia',
          2,
          10,
          0.5,
          'Non raggiunto',
        ]),
      ]),
    ]);
    cartella.modifica(() => altra);
    expect(await cartella.annulla()).toMatchObject({ kind: 'annullato', rese: 0 });
    expect(cartella.cella('ENTE', 'E6')).toBe(0.5);
    expect(cartella.cella('ENTE', 'F6')).toBe('Non raggiunto');
  });
});

describe('annulla, where a sheet was protected since the run', () => {
  const protegge = (si: boolean) => (book: WorkbookSnapshot) => ({
    ...book,
    sheets: book.sheets.map((sheet) =>
      sheet.name === 'ENTE' ? { ...sheet, protected: si } : sheet,
    ),
  });

  it('says so, and gives its cells back once the protection is off', async () => {
    const cartella = await dueCorse();
    cartella.modifica(protegge(true));
    expect(await cartella.annulla()).toMatchObject({ lasciate: 0, protette: 5 });
    expect(cartella.cella('ENTE', 'E6')).toBe(0.5);
    cartella.modifica(protegge(false));
    expect(await cartella.annulla()).toMatchObject({ lasciate: 0, protette: 0, rese: 5 });
    expect(cartella.cella('ENTE', 'E6')).toBe(1);
    expect(await cartella.annulla()).toEqual({ kind: 'niente-da-annullare' });
  });
});
