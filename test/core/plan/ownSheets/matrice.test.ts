import { planMatrice, type WorkbookSnapshot } from '../../../../src/core';
import { applyPlan } from '../../../support/applyPlan';
import { unFoglio, unLibro } from '../../../support/book';
import { UNA_MATRICE } from '../../../support/matrice';
import { digita, foglioCruscotto, risultatoDi } from '../../../support/scenario';

const libro = (): WorkbookSnapshot => unLibro([foglioCruscotto()]);
const plan = (book: WorkbookSnapshot, matrice = UNA_MATRICE) =>
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
      'Obiettivo | Indicatore | Risultato atteso | Principale | Da guardare | S1 Studi | S2 Promo',
      'Ente al 31/12/2019 |  |  |  |  | S1 | S2',
      '1.1 | N. eventi | 8 |  | stesso dato su più fogli; atteso diverso; scegliere il principale | X | C ≠',
      '1.1 | =N. fiere | 8 |  | nessuno lo porta; abbinamento da confermare |  | ?',
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
    const minore = { ...UNA_MATRICE, righe: UNA_MATRICE.righe.slice(0, 1), orfani: [] };
    const poi = applyPlan(book, plan(book, minore).value);
    expect(righe(poi)?.filter((testo) => /fiere|N\. studi/.test(testo))).toEqual([]);
    expect(plan(poi, minore).value.edits).toEqual([]);
  });

  it('names the units on every page, upright over their columns, those of later runs too', () => {
    const [nuovo] = plan(libro()).value.newSheets;
    expect(nuovo?.headingRows).toEqual([0]);
    expect(nuovo?.widths.length).toBeGreaterThan(5 + 2);
    expect(new Set(nuovo?.widths.slice(5))).toEqual(new Set([5]));
    const dritti = nuovo?.looks?.areas.filter(({ look }) => look.upright === true);
    expect(dritti?.map(({ range: { top, left, bottom } }) => [top, left, bottom])).toEqual([
      [0, 5, 0],
    ]);
  });

  it('takes the name of a unit that went from its column, and names none where several enti share them', () => {
    const book = applyPlan(libro(), plan(libro()).value);
    const minore = { ...UNA_MATRICE, colonne: UNA_MATRICE.colonne.slice(0, 1) };
    const poi = applyPlan(book, plan(book, minore).value);
    expect(righe(poi)?.[0]).toMatch(/ \| Da guardare \| S1 Studi \| $/);
    const due = planMatrice(libro(), risultatoDi(libro()), [UNA_MATRICE, UNA_MATRICE]).value;
    const testa = righe(applyPlan(libro(), due))?.[0];
    expect(testa).toMatch(/\| Da guardare$/);
  });

  it('corrects what somebody typed over it, and leaves a sheet alone that is not ours', () => {
    const book = digita(applyPlan(libro(), plan(libro()).value), 'Matrice', { F3: 'mio' });
    expect(plan(book).value.edits.map(({ after }) => after)).toEqual(['X']);
    const altrui = unLibro([foglioCruscotto(), unFoglio('Matrice', [['Rischi']])]);
    expect(plan(altrui).value.newSheets.map(({ name }) => name)).toEqual(['Matrice (calcolato)']);
  });
});
