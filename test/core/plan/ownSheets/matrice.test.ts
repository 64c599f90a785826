import { planMatrice, type Matrice, type WorkbookSnapshot } from '../../../../src/core';
import { applyPlan } from '../../../support/applyPlan';
import { unFoglio, unLibro } from '../../../support/book';
import { digita, foglioCruscotto, risultatoDi } from '../../../support/scenario';

const CELL = { sheet: 'ENTE', row: 7, col: 1 };
const riga = (testo: string, altro: Partial<Matrice['righe'][number]> = {}) => ({
  da: { cruscotto: 0, riga: 0 },
  cell: CELL,
  obiettivo: '1.1',
  testo,
  atteso: '8',
  celle: new Map(),
  buco: true,
  copie: false,
  principale: null,
  ...altro,
});
const cella = (stato: 'certo' | 'confermato' | 'proposto', attesoDiverso = false) => ({
  stato,
  righe: [],
  attesoDiverso,
});
const MATRICE: Matrice = {
  ente: 0,
  titolo: 'Ente',
  colonne: [
    { cruscotto: 1, sigla: 'S1', unita: 'Servizio Studi', foglio: 'Studi', livello: 'servizio' },
    { cruscotto: 2, sigla: 'S2', unita: 'Servizio Promo', foglio: 'Promo', livello: 'servizio' },
  ],
  righe: [
    riga('N. eventi', {
      celle: new Map([
        [0, cella('certo')],
        [1, cella('confermato', true)],
      ]),
      buco: false,
      copie: true,
    }),
    riga('=N. fiere', { celle: new Map([[1, cella('proposto')]]) }),
  ],
  orfani: [{ a: { cruscotto: 1, riga: 3 }, cell: CELL, colonna: 0, testo: 'N. studi' }],
};

const libro = (): WorkbookSnapshot => unLibro([foglioCruscotto()]);
const plan = (book: WorkbookSnapshot, matrice = MATRICE) =>
  planMatrice(book, risultatoDi(libro()), [matrice]);
const righe = (book: WorkbookSnapshot) =>
  book.sheets
    .find(({ name }) => name === 'Matrice')
    ?.values.map((celle) =>
      celle.map((value) => (typeof value === 'string' ? value : '')).join(' | '),
    );

describe('planMatrice', () => {
  it('draws indicators by units, what leads nowhere, and a legend for every sign', () => {
    expect(righe(applyPlan(libro(), plan(libro()).value))).toEqual([
      'Obiettivo | Indicatore | Risultato atteso | Principale | Da guardare',
      'Ente al 31/12/2019 |  |  |  |  | S1 | S2',
      '1.1 | N. eventi | 8 |  | stesso dato su più fogli; atteso diverso; scegliere il principale | X | C ≠',
      '1.1 | =N. fiere | 8 |  | nessuno lo porta |  | ?',
      'Indicatori delle unità che non salgono all’ente',
      ' | N. studi |  | S1 |  | o',
      'Legenda',
      'X | Stesso indicatore: il consuntivo sale.',
      'C | Abbinamento confermato nel foglio Cascata.',
      '? | Abbinamento proposto: da confermare nel foglio Cascata.',
      '≠ | Il risultato atteso dell’unità è diverso da quello dell’ente.',
      'o | Indicatore strategico dell’unità che non sale all’ente.',
      'S1 | Servizio Studi (Studi)',
      'S2 | Servizio Promo (Promo)',
    ]);
  });

  it('changes nothing the second time, and clears what a larger one left', () => {
    const book = applyPlan(libro(), plan(libro()).value);
    expect(plan(book).value.edits).toEqual([]);
    const minore = { ...MATRICE, righe: MATRICE.righe.slice(0, 1), orfani: [] };
    const poi = applyPlan(book, plan(book, minore).value);
    expect(righe(poi)?.filter((testo) => /fiere|N\. studi/.test(testo))).toEqual([]);
    expect(plan(poi, minore).value.edits).toEqual([]);
  });

  it('gives every unit a column of its own width, and no heading to a row of text', () => {
    const [nuovo] = plan(libro()).value.newSheets;
    expect(nuovo?.widths.slice(5)).toEqual([5, 5]);
    expect(nuovo?.headingRows).toEqual([0]);
  });

  it('corrects what somebody typed over it, and leaves a sheet alone that is not ours', () => {
    const book = digita(applyPlan(libro(), plan(libro()).value), 'Matrice', { F3: 'mio' });
    expect(plan(book).value.edits.map(({ after }) => after)).toEqual(['X']);
    const altrui = unLibro([foglioCruscotto(), unFoglio('Matrice', [['Rischi']])]);
    expect(plan(altrui).value.newSheets.map(({ name }) => name)).toEqual(['Matrice (calcolato)']);
  });
});
