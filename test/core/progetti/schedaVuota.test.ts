import { calcola } from '../../../src/app/ricalcola';
import { planSchedaProgetto, type Risultato, type WorkbookSnapshot } from '../../../src/core';
import { applyPlan } from '../../support/applyPlan';
import { percento, unFoglio, unLibro } from '../../support/book';
import { digita, foglioCruscotto, righeCruscotto } from '../../support/scenario';

const TESTATA = ['Indicatore', 'Risultato Atteso 2019', 'Consuntivo 2019'];
const libro = (altri: readonly string[] = [], structureProtected = false): WorkbookSnapshot => ({
  ...unLibro([
    foglioCruscotto('ENTE', righeCruscotto([100])),
    unFoglio('Studi', [
      ['SERVIZIO STUDI'],
      ['SVILUPPO'],
      TESTATA,
      ['Progetto: Sito web', percento(1), percento(0.5)],
    ]),
    ...altri.map((name) => unFoglio(name, [['Appunti']])),
  ]),
  structureProtected,
});

const risultatoDi = (book: WorkbookSnapshot): Risultato =>
  calcola(book, {
    anno: 2019,
    al: null,
    oggi: null,
    regole: {},
    testo: () => ({ testo: '', rimedio: '', breve: '' }),
    chi: '',
    quando: '2020-01-31 09:00',
  }).esito.risultato;

const pianoDi = (book: WorkbookSnapshot, progetto: string) =>
  planSchedaProgetto(book, risultatoDi(book), progetto);

describe('planSchedaProgetto', () => {
  it('makes a sheet that is read back as the scheda of the project, whose figure then counts', () => {
    const book = libro();
    const { value, findings } = pianoDi(book, 'Progetto: Sito web');
    expect(findings).toEqual([]);
    const poi = applyPlan(book, value);
    const vuota = risultatoDi(poi).schede.map(({ scheda, attivita }) => [
      scheda.progetto,
      scheda.cell.sheet,
      attivita.length,
    ]);
    expect(vuota).toEqual([['Sito web', 'Scheda progetto Sito web', 0]]);

    const riempita = digita(poi, 'Scheda progetto Sito web', { A4: 'Analisi', C4: 10, D4: 8 });
    const studi = risultatoDi(riempita).cruscotti.find(
      ({ cruscotto }) => cruscotto.foglio === 'Studi',
    );
    expect(studi?.totale.percento).toBeCloseTo(80, 9);
  });

  it('makes no second one', () => {
    const poi = applyPlan(libro(), pianoDi(libro(), 'Sito web').value);
    const { value, findings } = pianoDi(poi, 'SITO  WEB');
    expect(value.edits).toEqual([]);
    expect(findings).toMatchObject([
      { code: 'SP-108', params: { progetto: 'Sito web' }, cell: { row: 0, col: 0 } },
    ]);
  });

  test.each([
    ['Sito web', [], 'Scheda progetto Sito web'],
    ['Sito web', ['scheda progetto sito WEB'], 'Scheda progetto Sito web 2'],
    ['Bandi 2019/2020: avvio?', [], 'Scheda progetto Bandi 2019 2020'],
    ["Ammodernamento dell'archivio", [], 'Scheda progetto Ammodernamento'],
    ['__proto__', [], 'Scheda progetto __proto__'],
  ])('names the sheet after «%s», with %j there', (progetto, altri, nome) => {
    const { newSheets, edits } = pianoDi(libro(altri), progetto).value;
    expect(newSheets.map(({ name }) => name)).toEqual([nome]);
    expect(edits[0]?.after).toBe(`Progetto: ${progetto}`);
  });

  it('says so where the structure of the workbook is protected', () => {
    const { value, findings } = pianoDi(libro([], true), 'Sito web');
    expect(value.newSheets).toEqual([]);
    expect(findings).toMatchObject([{ code: 'FO-206' }]);
  });
});
