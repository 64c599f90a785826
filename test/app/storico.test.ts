import type { WorkbookHost } from '../../src/app/ports';
import { calcola, ricalcola } from '../../src/app/ricalcola';
import { aggiungiFoglio } from '../../src/app/suRichiesta';
import {
  confrontaDate,
  dateDelloStorico,
  leggiStorico,
  serieDi,
  parseIsoDate,
  planStorico,
  type WorkbookSnapshot,
} from '../../src/core';
import { TESTI_STORICO } from '../../src/locale/storico';
import { applyPlan } from '../support/applyPlan';
import { unFoglio, unLibro } from '../support/book';
import { RICHIESTA } from '../support/office/prova';
import { isoDi } from '../support/piano';

const TESTATA = ['Azione', 'Indicatore', 'Risultato Atteso 2019', 'Consuntivo 2019'];
const foglio = (nome: string, titolo: string, consuntivo: number) =>
  unFoglio(nome, [
    [titolo],
    ['SVILUPPO'],
    TESTATA,
    ['1.1 Promuovere'],
    ['Eventi', `N. iniziative ${nome}`, 10, consuntivo],
  ]);
const libroCon = (ente: number, studi: number): WorkbookSnapshot =>
  unLibro([
    foglio('ENTE', 'CRUSCOTTO STRATEGICO 2019', ente),
    foglio('Studi', 'SERVIZIO STUDI', studi),
  ]);

function inMemoria(iniziale: WorkbookSnapshot) {
  let book = iniziale;
  const host: WorkbookHost = {
    read: async () => book,
    apply: async (plan) => {
      book = applyPlan(book, plan);
    },
  };
  const richiesta = (al: string, quando: string) => ({
    ...RICHIESTA,
    al: parseIsoDate(al),
    quando,
  });
  return {
    storico: (al: string, quando = '2019-07-01 10:00') =>
      aggiungiFoglio(host, richiesta(al, quando), 'storico'),
    ricalcola: (al: string, quando = '2019-07-02 10:00') => ricalcola(host, richiesta(al, quando)),
    /** Types the actual of a sheet. */
    digita: (nome: string, consuntivo: number) => {
      const sheets = book.sheets.map((sheet) =>
        sheet.name !== nome
          ? sheet
          : {
              ...sheet,
              values: sheet.values.map((riga, row) =>
                row === 4 ? riga.map((cella, col) => (col === 3 ? consuntivo : cella)) : riga,
              ),
            },
      );
      book = { ...book, sheets };
    },
    righe: () =>
      leggiStorico(book).map(({ al, foglio: dove, percento }) => [al, dove, percento] as const),
    lette: () => leggiStorico(book),
    /** The figures of the lines, as far as there are any. */
    andamento: () =>
      (book.sheets.find(({ name }) => name === 'Storico')?.values ?? [])
        .map((riga) => riga.slice(16).map((cella) => cella ?? null))
        .filter((riga) => riga.some((cella) => cella !== null)),
    /** Takes a column and all right of it away. */
    togli: (nome: string, da: number) => {
      const sheets = book.sheets.map((sheet) =>
        sheet.name === nome
          ? { ...sheet, values: sheet.values.map((riga) => riga.slice(0, da)) }
          : sheet,
      );
      book = { ...book, sheets };
    },
    foglio: () => book.sheets.find(({ name }) => name === 'Storico'),
  };
}

describe('the sheet Storico', () => {
  it('is not made by a run that nobody asked it of', async () => {
    const libro = inMemoria(libroCon(5, 9));
    await libro.ricalcola('2019-06-30');
    expect(libro.foglio()).toBeUndefined();
  });

  it('is made with a row for each unit', async () => {
    const libro = inMemoria(libroCon(5, 9));
    await libro.storico('2019-06-30');
    expect(libro.righe()).toEqual([
      ['2019-06-30', 'ENTE', 50],
      ['2019-06-30', 'Studi', 90],
    ]);
    expect(libro.lette()[0]).toMatchObject({
      anno: 2019,
      livello: 'Ente',
      unita: 'CRUSCOTTO STRATEGICO 2019',
      calcolati: 1,
      esito: 'Non raggiunto',
    });
  });

  it('grows with every run by the units whose figures changed, and by nothing when none did', async () => {
    const libro = inMemoria(libroCon(5, 9));
    await libro.ricalcola('2019-06-30');
    await libro.storico('2019-06-30');
    const prima = libro.foglio()?.values ?? [];
    await libro.ricalcola('2019-06-30', '2019-07-03 10:00');
    expect(libro.foglio()?.values).toEqual(prima);
    libro.digita('ENTE', 8);
    await libro.ricalcola('2019-06-30', '2019-07-04 10:00');
    expect(libro.righe().slice(2)).toEqual([['2019-06-30', 'ENTE', 80]]);
    expect(
      libro
        .foglio()
        ?.values.slice(0, 3)
        .map((riga) => riga.slice(0, 15)),
    ).toEqual(prima.map((riga) => riga.slice(0, 15)));
    const { esito } = await libro.ricalcola('2019-06-30', '2019-07-05 10:00');
    expect(esito.plan.edits).toEqual([]);
  });

  it('goes by what was known for the reference date, also when dates are calculated to and fro', async () => {
    const libro = inMemoria(libroCon(5, 9));
    await libro.storico('2019-06-30');
    libro.digita('ENTE', 8);
    await libro.storico('2019-12-31');
    const due = await libro.storico('2019-12-31');
    expect(due.plan.edits).toEqual([]);
    expect(libro.righe()).toHaveLength(3);
    const dopo = await libro.storico('2019-09-30');
    expect(libro.righe().at(-1)).toEqual(['2019-09-30', 'ENTE', 80]);
    expect(dopo.findings).toEqual([]);
  });

  it('keeps the figures of the trend of the ente and of each unit beside the table', async () => {
    const libro = inMemoria(libroCon(5, 9));
    const { plan } = await libro.storico('2019-06-30');
    expect(plan.newSheets[0]?.looks?.charts).toMatchObject([
      { kind: 'linea', title: "Andamento dell'ente", source: { left: 16, right: 17 }, minimo: 0 },
      { kind: 'linea', title: 'Andamento dei servizi', source: { left: 19, right: 20 } },
    ]);
    libro.digita('ENTE', 8);
    libro.digita('Studi', 10);
    await libro.storico('2019-09-30');
    expect(libro.andamento()).toEqual([
      ['Andamento', 'Ente', null, 'Andamento', 'Studi'],
      ['30/06/2019', 0.5, null, '30/06/2019', 0.9],
      ['30/09/2019', 0.8, null, '30/09/2019', 1],
    ]);
  });

  it('draws each date once, in order, with what was known by then of the units that did not change', async () => {
    const libro = inMemoria(libroCon(5, 9));
    await libro.storico('2019-06-30');
    libro.digita('ENTE', 8);
    await libro.ricalcola('2019-12-31');
    libro.digita('ENTE', 7);
    await libro.ricalcola('2019-09-30');
    libro.digita('ENTE', 6);
    await libro.ricalcola('2019-06-30');
    expect(libro.andamento().slice(1)).toEqual([
      ['30/06/2019', 0.6, null, '30/06/2019', 0.9],
      ['30/09/2019', 0.7, null, '30/09/2019', 0.9],
      ['31/12/2019', 0.8, null, '31/12/2019', 0.9],
    ]);
    const { esito } = await libro.ricalcola('2019-06-30', '2019-07-09 10:00');
    expect(esito.plan.edits).toEqual([]);
  });

  it('goes on with the lines that a sheet has, and makes none beside them', async () => {
    const libro = inMemoria(libroCon(5, 9));
    await libro.storico('2019-06-30');
    libro.togli('Storico', 18);
    libro.digita('Studi', 10);
    await libro.ricalcola('2019-09-30');
    expect(libro.andamento()).toEqual([
      ['Andamento', 'Ente'],
      ['30/06/2019', 0.5],
      ['30/09/2019', 0.5],
    ]);
  });

  it('spreads many units over charts of at most eight lines, and names two of one sheet apart', () => {
    const servizi = Array.from({ length: 9 }, (_, n) =>
      foglio(`S${String(n + 1)}`, `SERVIZIO ${String(n + 1)}`, n),
    );
    const doppio = unFoglio('Doppio', [
      ...['UNO', 'DUE'].flatMap((nome) => [
        [`SERVIZIO ${nome}`],
        ['SVILUPPO'],
        TESTATA,
        ['1.1 Promuovere'],
        ['Eventi', `N. iniziative ${nome}`, 10, 5],
        [],
        [],
      ]),
    ]);
    const libro = unLibro([
      foglio('ENTE', 'CRUSCOTTO STRATEGICO 2019', 5),
      foglio('Dirigente', 'DIRIGENTE AREA 1', 5),
      ...servizi,
      doppio,
    ]);
    const { risultato } = calcola(libro, RICHIESTA).esito;
    const { newSheets } = planStorico(libro, risultato, '2019-07-01 10:00').value;
    expect(
      newSheets[0]?.looks?.charts.map(({ title, colours }) => [title, colours.length]),
    ).toEqual([
      ["Andamento dell'ente", 1],
      ['Andamento di Segretario Generale e dirigenti', 1],
      ['Andamento dei servizi (1 di 2)', 6],
      ['Andamento dei servizi (2 di 2)', 5],
    ]);
    const fatto = applyPlan(libro, planStorico(libro, risultato, '2019-07-01 10:00').value);
    const testate = fatto.sheets.find(({ name }) => name === 'Storico')?.values[0] ?? [];
    expect(testate).toEqual(
      expect.arrayContaining(['Doppio · SERVIZIO UNO', 'Doppio · SERVIZIO DUE']),
    );
  });

  it('writes one of two cruscotti that nothing tells apart, or it would grow with every run', () => {
    const { risultato } = calcola(libroCon(5, 9), RICHIESTA).esito;
    const [ente] = risultato.cruscotti;
    const altro = { ...ente!, totale: { ...ente!.totale, percento: 10 } };
    const doppio = { ...risultato, cruscotti: [ente!, altro] };
    const vuoto = unLibro([unFoglio('ENTE', [])]);
    const fatto = applyPlan(vuoto, planStorico(vuoto, doppio, '2019-07-01 10:00').value);
    expect(leggiStorico(fatto).map(({ percento }) => percento)).toEqual([50]);
    expect(planStorico(fatto, doppio, '2019-07-02 10:00').value.edits).toEqual([]);
  });

  it('compares two dates, in words', async () => {
    const libro = inMemoria(libroCon(5, 9));
    await libro.storico('2019-06-30');
    libro.digita('ENTE', 9.5);
    await libro.storico('2019-12-31');
    const righe = libro.lette();
    const date = [isoDi('2019-06-30'), isoDi('2019-12-31')] as const;
    expect(dateDelloStorico(righe, 2019)).toEqual(date);
    const variazioni = confrontaDate(righe, 2019, date);
    expect(variazioni.map(TESTI_STORICO.it.variazione)).toEqual([
      'CRUSCOTTO STRATEGICO 2019: da 50 % a 95 % (+45 punti), ora Raggiunto (era Non raggiunto)',
      'SERVIZIO STUDI: resta a 90 %',
    ]);
    expect(variazioni.map(TESTI_STORICO.en.variazione)).toEqual([
      'CRUSCOTTO STRATEGICO 2019: from 50% to 95% (+45 points), now Reached (was Not reached)',
      'SERVIZIO STUDI: still 90%',
    ]);
    expect(confrontaDate(righe, 2019, [isoDi('2019-01-01'), date[0]])).toMatchObject([
      { prima: null, differenza: null },
      { prima: null, differenza: null },
    ]);
    expect(TESTI_STORICO.it.titolo(...date)).toBe('Dal 30/06/2019 al 31/12/2019:');
  });

  it('gives each unit as a line over time', async () => {
    const libro = inMemoria(libroCon(5, 9));
    await libro.storico('2019-06-30');
    libro.digita('ENTE', 6);
    await libro.storico('2019-06-30');
    libro.digita('ENTE', 8);
    await libro.storico('2019-09-30');
    expect(serieDi(libro.lette(), 2019)[0]).toEqual({
      foglio: 'ENTE',
      unita: 'CRUSCOTTO STRATEGICO 2019',
      livello: 'Ente',
      punti: [
        { al: '2019-06-30', percento: 60 },
        { al: '2019-09-30', percento: 80 },
      ],
    });
  });
});
