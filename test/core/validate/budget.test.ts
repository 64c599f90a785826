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

  describe('giaNelBudget', () => {
    const ONERI =
      'Oneri di struttura (Personale + Funzionamento)/ Proventi netti (DA al netto del FSC+DS)';
    const contro = (testo: string, atteso: Contenuto, ...tabelle: readonly Contenuto[][][]) => {
      const fogli = puliti();
      fogli.get('Studi')?.push(['Monitorare', testo, atteso, null, 25, 'Bilancio']);
      fogli.set(
        'Budget',
        tabelle.flatMap((una) => [...una, [null]]),
      );
      return soli(convalidati(fogli), 'RA-212');
    };

    it('says that the preventivo already makes the ratio of the plan (lines 527 and 571-619)', () => {
      const [trovato, ...altri] = contro(ONERI, '≤65%', SEGRETARIO, DIRIGENTE, PREVENTIVO);
      expect(altri).toEqual([]);
      expect(trovato?.cell).toEqual({ sheet: 'Studi', row: 8, col: 2 });
      expect(trovato?.params).toEqual({
        testo: '≤65%',
        sopra: [
          { nome: 'personale', importo: 4_150_000 },
          { nome: 'funzionamento', importo: 4_151_500 },
        ],
        sotto: [{ nome: 'Totale proventi', importo: 18_052_000 }],
        punti: expect.closeTo((100 * 8_301_500) / 18_052_000),
      });
    });

    it('adds the budgets where there is no preventivo and all are sound', () => {
      const altro = tabella('BUDGET DEL DIRIGENTE', [1_000, 800, 300, 200, 200, 100]);
      const [trovato] = contro('Personale / Totale oneri', '≤ 0,5', SEGRETARIO, altro);
      expect(trovato?.params.sopra).toEqual([{ nome: 'personale', importo: 2_633_259 }]);
      expect(contro('Personale / Totale oneri', '≤ 0,5', SEGRETARIO, DIRIGENTE)).toEqual([]);
    });

    test.each<[string, string, Contenuto]>([
      ['a target that asks for more', ONERI, '≤45%'],
      ['a target of the other verso', ONERI, '≥65%'],
      ['a name that the budget lacks', 'Oneri finanziari (Mutui + Leasing) / Proventi', '≤65%'],
      ['a count', 'N. pratiche di personale / N. pratiche', '≤65%'],
      ['no ratio', 'Personale e funzionamento', '≤65%'],
    ])('says nothing of %s', (_, testo, atteso) => {
      expect(contro(testo, atteso, SEGRETARIO, DIRIGENTE, PREVENTIVO)).toEqual([]);
    });
  });

  it('says nothing of parts that make their total', () => {
    expect(trova(SEGRETARIO)).toEqual([]);
  });
});
