import type { Contenuto } from '../../support/book';
import { convalidati, puliti, soli } from './libro';

const VOCI = ['personale', 'funzionamento', 'interventi economici', 'amm. e accantonamenti'];

function tabella(
  titolo: string,
  [proventi, oneri, ...parti]: readonly (number | string)[],
): Contenuto[][] {
  return [
    [titolo],
    [null],
    ['Totale proventi', proventi ?? null],
    ['Totale oneri', oneri ?? null],
    ['di cui oneri per:'],
    ...parti.map((importo, at): Contenuto[] => [VOCI[at] ?? null, importo]),
  ];
}

/** As printed in the plan, lines 571 to 619. */
const SEGRETARIO = tabella('BUDGET DIREZIONALE 2019 DEL SEGRETARIO GENERALE', [
  '€ 12.582.000',
  '€ 17.389.605',
  '€ 2.632.959',
  '€ 3.545.646',
  '€ 8.604.000',
  '€ 2.607.000',
]);
const DIRIGENTE = tabella(
  'BUDGET DIREZIONALE 2019 DEL DIRIGENTE',
  [5_470_000, 2_593_695, 1_517_041, 418_000, 52_800],
);
const PREVENTIVO = tabella(
  'PREVENTIVO 2019',
  [18_052_000, 19_983_500, 4_150_000, 4_151_500, 9_022_000, 2_660_000],
);

function trova(...tabelle: readonly Contenuto[][][]) {
  const fogli = puliti();
  fogli.set(
    'Budget',
    tabelle.flatMap((una) => [...una, [null]]),
  );
  return convalidati(fogli);
}

describe('budget', () => {
  it('puts back the amount that was lost and the labels that slid', () => {
    const [trovato, ...altri] = soli(trova(SEGRETARIO, DIRIGENTE, PREVENTIVO), 'BU-102');
    expect(altri).toEqual([]);
    expect(trovato?.cell).toEqual({ sheet: 'Budget', row: 13, col: 1 });
    expect(trovato?.params).toEqual({
      totale: 2_593_695,
      somma: 1_987_841,
      voci: [
        { voce: 'funzionamento', letto: 418_000, proposto: 605_854 },
        { voce: 'interventi economici', letto: 52_800, proposto: 418_000 },
        { voce: 'amm. e accantonamenti', letto: null, proposto: 52_800 },
      ],
    });
  });

  it('only says what is missing without a preventivo', () => {
    const trovati = trova(SEGRETARIO, DIRIGENTE);
    expect(trovati.map(({ code, params }) => [code, params])).toEqual([
      ['BU-101', { totale: 2_593_695, somma: 1_987_841 }],
    ]);
  });

  it('holds the sum of all against the preventivo', () => {
    expect(soli(trova(SEGRETARIO, DIRIGENTE, PREVENTIVO), 'BU-103').map((b) => b.params)).toEqual([
      { voce: 'Totale oneri', somma: 19_983_300, preventivo: 19_983_500, tabelle: 2 },
    ]);
  });

  it('says nothing of parts that make their total', () => {
    expect(trova(SEGRETARIO)).toEqual([]);
  });
});
