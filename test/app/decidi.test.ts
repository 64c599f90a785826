import { annulla } from '../../src/app/annulla';
import { corri } from '../../src/app/corsa';
import { decidi } from '../../src/app/decidi';
import { giornaleOf } from '../../src/app/giornale';
import type { WorkbookHost } from '../../src/app/ports';
import type { Richiesta } from '../../src/app/ricalcola';
import type { DecisioneCascata, WorkbookSnapshot } from '../../src/core';
import { testoIn } from '../../src/locale';
import { applyPlan } from '../support/applyPlan';
import { unFoglio, unLibro, type Contenuto } from '../support/book';

const RICHIESTA: Richiesta = {
  anno: null,
  al: null,
  oggi: null,
  regole: {},
  testo: testoIn('it'),
  chi: 'Controllo di gestione',
  quando: '2020-01-15 10:30',
};
const QUI = 'Piano della performance pubblicato';
const LA = 'Piano performance pubblicato';
/** Written with the line when it was proposed. */
const PERCHE = 'Proposto: solo qui «della» (in comune 100 %).';
const SI: DecisioneCascata = {
  foglio: 'ENTE',
  indicatore: QUI,
  foglioOrigine: 'Studi',
  indicatoreOrigine: LA,
  stato: 'confermato',
  metodo: null,
};

const cruscotto = (nome: string, titolo: string, righe: readonly (readonly Contenuto[])[]) =>
  unFoglio(nome, [
    [titolo],
    ['SVILUPPO'],
    ['Azione', 'Indicatore', 'Risultato Atteso 2019', 'Consuntivo 2019'],
    ['1.1 Accrescere'],
    ...righe,
  ]);

/** A workbook that remembers what is written, and its undo journal. */
function unaCartella(altrove = LA) {
  let book = unLibro([
    cruscotto('ENTE', 'CRUSCOTTO STRATEGICO 2019', [['Promuovere', QUI, 8, null]]),
    cruscotto('Studi', 'SERVIZIO STUDI', [['Promuovere', altrove, 8, 4]]),
  ]);
  const host: WorkbookHost = {
    read: async () => book,
    apply: async (plan) => {
      book = applyPlan(book, plan);
    },
  };
  const testi = new Map<string, string>();
  const giornale = giornaleOf(
    {
      getItem: (key) => testi.get(key) ?? null,
      setItem: (key, value) => void testi.set(key, value),
      removeItem: (key) => void testi.delete(key),
    },
    'prova',
  );
  const ricalcola = () => corri(host, RICHIESTA, giornale, { preparazione: true });
  const scrivi = (decisione: DecisioneCascata) =>
    decidi(host, RICHIESTA, giornale, decisione, { preparazione: true });
  return { host, giornale, ricalcola, scrivi, ora: () => book };
}

const righe = (book: WorkbookSnapshot, nome: string) =>
  (book.sheets.find(({ name }) => name === nome)?.values ?? []).slice(1);

describe('decidi', () => {
  it('writes the state and the method of that line, and the next run uses them', async () => {
    const { ricalcola, scrivi, ora } = unaCartella();
    await ricalcola();
    expect(await scrivi({ ...SI, metodo: 'massimo' })).toMatchObject({
      kind: 'scritto',
      annullabile: true,
    });
    expect(righe(ora(), 'Cascata')).toEqual([
      ['ENTE', QUI, 'Studi', LA, 'confermato', 'massimo', PERCHE],
    ]);
    expect(righe(ora(), 'Registro').map((riga) => riga[16])).toEqual([
      'Ricalcolo',
      'Cascata: confermato, massimo',
    ]);
    const { calcolato } = await ricalcola();
    expect(calcolato.esito.risultato.cruscotti[0]?.totale.percento).toBe(50);
  });

  it('is undone as one', async () => {
    const { host, giornale, ricalcola, scrivi, ora } = unaCartella();
    await ricalcola();
    const prima = righe(ora(), 'Cascata');
    await scrivi(SI);
    await annulla(host, giornale);
    expect(righe(ora(), 'Cascata')).toEqual(prima);
  });

  it('leaves the run before it to Annulla where it makes the sheet', async () => {
    const { host, giornale, ricalcola, scrivi, ora } = unaCartella(QUI);
    await ricalcola();
    expect(ora().sheets.map(({ name }) => name)).not.toContain('Cascata');
    const calcolato = JSON.stringify(ora().sheets[0]?.values);
    const corsa = giornale.load();
    expect(await scrivi({ ...SI, indicatoreOrigine: QUI })).toMatchObject({ annullabile: true });
    expect(righe(ora(), 'Cascata')).toHaveLength(1);
    expect(giornale.load()).toEqual(corsa);
    expect(await annulla(host, giornale)).toMatchObject({ kind: 'annullato', lasciate: 0 });
    expect(JSON.stringify(ora().sheets[0]?.values)).not.toBe(calcolato);
    expect(righe(ora(), 'Cascata')).toHaveLength(1);
  });

  it('says that it cannot be undone where it makes the sheet and there was no run', async () => {
    const { giornale, scrivi } = unaCartella();
    expect(await scrivi(SI)).toMatchObject({ kind: 'scritto', annullabile: false });
    expect(giornale.load()).toBeNull();
  });

  it('appends the line of a pair that has none, and makes the sheet if need be', async () => {
    const { scrivi, ora } = unaCartella();
    await scrivi({ ...SI, stato: 'rifiutato' });
    expect(righe(ora(), 'Cascata')).toEqual([['ENTE', QUI, 'Studi', LA, 'rifiutato']]);
    await scrivi({ ...SI, indicatoreOrigine: 'Altro' });
    expect(righe(ora(), 'Cascata').map((riga) => riga[4])).toEqual(['rifiutato', 'confermato']);
  });

  it('asks before it makes the sheet', async () => {
    const { host, giornale, ora } = unaCartella();
    const prima = ora();
    const esito = await decidi(host, RICHIESTA, giornale, SI, {
      preparazione: false,
    });
    expect(esito).toMatchObject({ descrizione: { fogliNuovi: ['Cascata'] } });
    expect(ora()).toBe(prima);
  });

  it('writes nothing where the sheet says so already', async () => {
    const { scrivi } = unaCartella();
    await scrivi(SI);
    expect(await scrivi(SI)).toEqual({
      kind: 'nulla-da-cambiare',
      findings: [],
    });
  });

  it('replaces the method of the indicator wherever it stands, so that no two contradict', async () => {
    const { scrivi, ora } = unaCartella();
    await scrivi({ ...SI, metodo: 'media' });
    await scrivi({ ...SI, indicatoreOrigine: 'Altro', metodo: 'somma' });
    expect(righe(ora(), 'Cascata').map((riga) => riga[5] ?? null)).toEqual(['somma', null]);
  });

  it('leaves a protected sheet alone and says why', async () => {
    const { host, giornale, scrivi, ora } = unaCartella();
    await scrivi(SI);
    const sheets = ora().sheets.map((sheet) => ({
      ...sheet,
      protected: sheet.name === 'Cascata',
    }));
    const chiuso: WorkbookHost = {
      ...host,
      read: async () => ({ ...ora(), sheets }),
    };
    const esito = await decidi(
      chiuso,
      RICHIESTA,
      giornale,
      { ...SI, stato: 'rifiutato' },
      { preparazione: true },
    );
    expect(esito).toMatchObject({
      kind: 'nulla-da-cambiare',
      findings: [{ code: 'FO-201' }],
    });
  });
});
