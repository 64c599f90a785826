import { aggiungiFoglio } from '../../src/app/suRichiesta';
import type { WorkbookHost } from '../../src/app/ports';
import { ricalcola } from '../../src/app/ricalcola';
import type { CellValue, WorkbookSnapshot } from '../../src/core';
import { applyPlan } from '../support/applyPlan';
import { grigio, percento, unFoglio, unLibro, type Contenuto } from '../support/book';
import { RICHIESTA } from '../support/office/prova';

const TESTATA = [
  ...['Azione', 'Indicatore', 'Risultato Atteso 2019', 'Risultato Atteso 2020'],
  ...['Risultato Atteso 2021', 'Consuntivo 2019', 'Consuntivo 2020'],
];
const ENTE = (altre: readonly (readonly Contenuto[])[] = []) =>
  unFoglio('ENTE', [
    ['CRUSCOTTO STRATEGICO 2019'],
    ['SVILUPPO DEL TERRITORIO'],
    TESTATA,
    ['1.1 Promuovere il territorio'],
    ...altre,
    ['Eventi', 'N. iniziative', 8, 10, 12, 6, 10],
    ['Fiere', '% imprese presenti', percento(0.8), percento(0.9), '-', percento(0.8), null],
  ]);
const STUDI = unFoglio('Studi', [
  ['SERVIZIO STUDI'],
  ['SVILUPPO DEL TERRITORIO'],
  TESTATA,
  ['1.1 Promuovere il territorio'],
  ['Pubblicare', grigio('N. rapporti'), 4, 4, 4, 2, null],
  ['Pubblicare', grigio('N. note'), 2, 2, 2, 2, null],
  ['Pubblicare', 'N. lettori', 2, 2, 2, 2, null],
]);
const LIBRO = unLibro([ENTE(), STUDI]);
const ANNO = { ...RICHIESTA, anno: 2019 };

function inMemoria(iniziale: WorkbookSnapshot) {
  let book = iniziale;
  const host: WorkbookHost = {
    read: async () => book,
    apply: async (plan) => {
      book = applyPlan(book, plan);
    },
  };
  return { host, libro: () => book };
}

async function relazione(book: WorkbookSnapshot, anno = 2019): Promise<WorkbookSnapshot> {
  const { host, libro } = inMemoria(book);
  await aggiungiFoglio(host, { ...ANNO, anno }, 'relazione');
  return libro();
}

const righe = (book: WorkbookSnapshot): readonly (readonly CellValue[])[] =>
  (book.sheets.find(({ name }) => name === 'Relazione')?.values ?? [])
    .slice(1)
    .map((riga) => Array.from({ length: 13 }, (_, col) => riga[col] ?? null));

/** Writes a cause beside the line of an indicator. */
function conCausa(book: WorkbookSnapshot, indicatore: string, causa: string): WorkbookSnapshot {
  const sheets = book.sheets.map((sheet) =>
    sheet.name === 'Relazione'
      ? {
          ...sheet,
          values: sheet.values.map((riga) =>
            riga[4] === indicatore
              ? [...Array.from({ length: 12 }, (_, i) => riga[i] ?? null), causa]
              : riga,
          ),
        }
      : sheet,
  );
  return { ...book, sheets };
}

const cause = (book: WorkbookSnapshot): readonly CellValue[][] =>
  righe(book)
    .filter((riga) => riga[12] !== null)
    .map((riga) => [riga[4] ?? null, riga[11] ?? null, riga[12] ?? null]);

describe('the sheet Relazione', () => {
  it('shows the obiettivi of the ente over three years, with what is due and reached', async () => {
    const [titolo, obiettivo, iniziative, fiere] = righe(await relazione(LIBRO));
    expect(titolo?.slice(0, 10)).toEqual([
      ...['3.1', 2019, null, 'Obiettivi strategici nel triennio', null, null, null],
      ...['2019', '2020', '2021'],
    ]);
    expect(obiettivo).toEqual([
      ...['3.1', 2019, 'ENTE', '1.1 Promuovere il territorio', null, null, null],
      ...[0.875, 0.5, null, 0.875, 'Parzialmente raggiunto', null],
    ]);
    expect(iniziative?.slice(4)).toEqual([
      ...['N. iniziative', '8', '6', '8', '10', '12', 0.75, 'Parzialmente raggiunto', null],
    ]);
    expect(fiere?.slice(4, 10)).toEqual(['% imprese presenti', '80%', '80%', '80%', '90%', '-']);
  });

  it('lists the operational indicators of the units, then ente, prospettive and units', async () => {
    const dopo = righe(await relazione(LIBRO)).filter(([tabella]) => tabella !== '3.1');
    expect(dopo.map((riga) => [riga[0], riga[2], riga[3], riga[4], riga[11]])).toEqual([
      ['3.2', null, 'Obiettivi operativi', null, null],
      ['3.2', 'Studi', 'Pubblicare', 'N. rapporti', 'Non raggiunto'],
      ['3.2', 'Studi', null, 'N. note', 'Raggiunto'],
      ['3.3', null, 'Valutazione complessiva', null, null],
      ['3.3', 'ENTE', 'CRUSCOTTO STRATEGICO 2019', null, 'Parzialmente raggiunto'],
      ['3.3', 'ENTE', 'SVILUPPO DEL TERRITORIO', null, 'Parzialmente raggiunto'],
      ['3.3', 'Studi', 'SERVIZIO STUDI', null, 'Parzialmente raggiunto'],
    ]);
  });

  it('writes nothing when nothing changed, and is left alone by Ricalcola', async () => {
    const { host, libro } = inMemoria(await relazione(LIBRO));
    expect((await aggiungiFoglio(host, ANNO, 'relazione')).plan.edits).toEqual([]);
    const prima = libro().sheets.find(({ name }) => name === 'Relazione');
    await ricalcola(host, ANNO);
    expect(libro().sheets.find(({ name }) => name === 'Relazione')).toEqual(prima);
  });

  it('keeps the cause a person wrote beside its indicator when lines move', async () => {
    const scritta = conCausa(await relazione(LIBRO), 'N. iniziative', 'Fiera annullata');
    const sheets = [ENTE([['Rete', 'N. accordi', 2, 2, 2, 2, null]]), ...scritta.sheets.slice(1)];
    const dopo = await relazione({ ...scritta, sheets });
    expect(righe(dopo)[2]?.[4]).toBe('N. accordi');
    expect(cause(dopo)).toEqual([['N. iniziative', 'Parzialmente raggiunto', 'Fiera annullata']]);
  });

  it('keeps the cause of an indicator that went below the tables, and says so', async () => {
    const scritta = conCausa(await relazione(LIBRO), 'N. rapporti', 'Un collega in meno');
    const senza = { ...scritta, sheets: scritta.sheets.filter(({ name }) => name !== 'Studi') };
    const dopo = await relazione(senza);
    expect(cause(dopo)).toEqual([['N. rapporti', 'Non più presente', 'Un collega in meno']]);
    expect(righe(dopo).at(-1)?.[0]).toBeNull();
  });

  it('does not pass off the cause of one year for that of another', async () => {
    const scritta = conCausa(await relazione(LIBRO), 'N. iniziative', 'Fiera annullata');
    const dopo = await relazione(scritta, 2020);
    expect(cause(dopo)).toEqual([['N. iniziative', 'Non più presente', 'Fiera annullata']]);
    expect(cause(await relazione(dopo, 2019))).toEqual([
      ['N. iniziative', 'Parzialmente raggiunto', 'Fiera annullata'],
    ]);
  });
});
