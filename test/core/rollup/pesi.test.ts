import { calcola, codiciDi } from '../../support/calcolo';
import { unCruscotto, type DatiIndicatore } from '../../support/piano';
import { al, nonPrevista, osservata } from './righe';

/** Rows 100, 100, ... with these weights, one list for each obiettivo. */
function righeCon(pesi: readonly (readonly (number | null)[])[]): readonly DatiIndicatore[] {
  return pesi.flatMap((gruppo, obiettivo) => gruppo.map((peso) => al(100, { obiettivo, peso })));
}

function regimeDi(indicatori: readonly DatiIndicatore[], obiettivi: number) {
  const { cruscotti, findings } = calcola([unCruscotto({ obiettivi, indicatori })]);
  return { regime: cruscotti[0]?.regimePesi, codici: codiciDi(findings) };
}

describe('verificaPesi', () => {
  test.each([
    { pesi: [[null, null], [null]], regime: 'senza-pesi', codici: [] },
    { pesi: [[0, 0], [0]], regime: 'senza-pesi', codici: [] },
    { pesi: [[34, 33, 33], [100]], regime: 'per-obiettivo', codici: [] },
    { pesi: [[33, 33, 33], [100]], regime: 'per-obiettivo', codici: [] },
    { pesi: [[50, 51.5], [98.5]], regime: 'per-obiettivo', codici: [] },
    { pesi: [[50, 51.6], [100]], regime: 'normalizzati', codici: ['PE-203'] },
    { pesi: [[30, 30], [40]], regime: 'per-cruscotto', codici: [] },
    { pesi: [[30, 30], [38.5]], regime: 'per-cruscotto', codici: [] },
    { pesi: [[30, 30], [38.4]], regime: 'normalizzati', codici: ['PE-203'] },
    { pesi: [[3, 1], [2]], regime: 'normalizzati', codici: ['PE-203'] },
    { pesi: [[100], [null]], regime: 'per-cruscotto', codici: ['PE-201'] },
    { pesi: [[30.1, 34.2, 37.2]], regime: 'per-obiettivo', codici: [] },
  ])('weights $pesi hold $regime', ({ pesi, regime, codici }) => {
    expect(regimeDi(righeCon(pesi), pesi.length)).toEqual({ regime, codici });
  });

  it('leaves monitoraggio out of the sums, weight or no weight', () => {
    const righe = [
      ...righeCon([[50, 50], [100]]),
      osservata({ obiettivo: 0, peso: 20 }),
      osservata({ obiettivo: 2, peso: null }),
    ];
    expect(regimeDi(righe, 3)).toEqual({ regime: 'per-obiettivo', codici: [] });
  });

  it('counts the weight of a row that is not planned this year', () => {
    const righe = [al(100, { peso: 60 }), nonPrevista({ peso: 40 })];
    expect(regimeDi(righe, 1)).toEqual({ regime: 'per-obiettivo', codici: [] });
  });

  it('checks each cruscotto for itself', () => {
    const { cruscotti } = calcola([
      unCruscotto({ indicatori: [al(100, { peso: 100 })] }),
      unCruscotto({ foglio: 'Studi', indicatori: [al(100)] }),
    ]);
    expect(cruscotti.map(({ regimePesi }) => regimePesi)).toEqual(['per-obiettivo', 'senza-pesi']);
  });

  it('says on the title which obiettivi are off and what the whole adds to', () => {
    const indicatori = righeCon([[50, 45], [100], [60, 60]]);
    const { findings } = calcola([unCruscotto({ obiettivi: 3, indicatori })]);
    expect(findings).toEqual([
      {
        code: 'PE-203',
        params: {
          totale: 315,
          obiettivi: [
            { nome: '1.1', somma: 95 },
            { nome: '1.3', somma: 120 },
          ],
        },
        cell: { sheet: 'ENTE', row: 2, col: 0 },
        rowKey: null,
      },
    ]);
  });
});
