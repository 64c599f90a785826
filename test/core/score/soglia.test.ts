import { fatto, soglia, progetto } from '../../support/piano';
import { calcolaRiga, codiciDi, percentoDi, raggiungimentoDi } from '../../support/calcolo';

describe('scoreSoglia', () => {
  test.each([
    { atteso: 8, consuntivo: 12, percento: 100, nonLimitato: 150 },
    { atteso: 4, consuntivo: 3, percento: 75, nonLimitato: 75 },
    { atteso: 8, consuntivo: 0, percento: 0, nonLimitato: 0 },
    { atteso: 8, consuntivo: -3, percento: 0, nonLimitato: 0 },
    { atteso: 70, consuntivo: 65, percento: 92.857142857, nonLimitato: 92.857142857 },
  ])(
    'higher is better: $consuntivo on $atteso is $percento',
    ({ atteso, consuntivo, ...esito }) => {
      expect(raggiungimentoDi(soglia(atteso), fatto(consuntivo))).toEqual({
        kind: 'calcolato',
        percento: expect.closeTo(esito.percento, 8) as number,
        nonLimitato: expect.closeTo(esito.nonLimitato, 8) as number,
      });
    },
  );

  test.each([
    // domain R4, speculare
    { minore: 'speculare', atteso: 30, consuntivo: 33, percento: 90, nonLimitato: 90 },
    { minore: 'speculare', atteso: 30, consuntivo: 45, percento: 50, nonLimitato: 50 },
    { minore: 'speculare', atteso: 30, consuntivo: 60, percento: 0, nonLimitato: 0 },
    { minore: 'speculare', atteso: 30, consuntivo: 75, percento: 0, nonLimitato: 0 },
    { minore: 'speculare', atteso: 30, consuntivo: 24, percento: 100, nonLimitato: 120 },
    { minore: 'speculare', atteso: 0.5, consuntivo: 0, percento: 100, nonLimitato: 200 },
    // domain R5, inversa
    {
      minore: 'inversa',
      atteso: 8,
      consuntivo: 9,
      percento: 88.888888889,
      nonLimitato: 88.888888889,
    },
    { minore: 'inversa', atteso: 8, consuntivo: 4, percento: 100, nonLimitato: 200 },
    { minore: 'inversa', atteso: 8, consuntivo: 0, percento: 100, nonLimitato: 100 },
    { minore: 'inversa', atteso: 8, consuntivo: -1, percento: 100, nonLimitato: 100 },
    // si-no
    { minore: 'si-no', atteso: 30, consuntivo: 30, percento: 100, nonLimitato: 100 },
    { minore: 'si-no', atteso: 30, consuntivo: 30.0000000001, percento: 100, nonLimitato: 100 },
    { minore: 'si-no', atteso: 30, consuntivo: 30.1, percento: 0, nonLimitato: 0 },
  ] as const)(
    'lower is better, $minore: $consuntivo on $atteso is $percento',
    ({ minore, atteso, consuntivo, percento, nonLimitato }) => {
      const found = raggiungimentoDi(soglia(atteso), fatto(consuntivo), 'minore', { minore });
      expect(found).toEqual({
        kind: 'calcolato',
        percento: expect.closeTo(percento, 8) as number,
        nonLimitato: expect.closeTo(nonLimitato, 8) as number,
      });
    },
  );

  test.each([
    { atteso: 0, verso: 'maggiore', consuntivo: 0, percento: 100 },
    { atteso: 0, verso: 'maggiore', consuntivo: -1, percento: 0 },
    { atteso: 0, verso: 'minore', consuntivo: 0, percento: 100 },
    { atteso: 0, verso: 'minore', consuntivo: 1, percento: 0 },
    { atteso: -5, verso: 'maggiore', consuntivo: -4, percento: 100 },
    { atteso: -5, verso: 'maggiore', consuntivo: -6, percento: 0 },
    { atteso: -5, verso: 'minore', consuntivo: -6, percento: 100 },
    { atteso: -5, verso: 'minore', consuntivo: -4, percento: 0 },
  ] as const)(
    'a target of $atteso, $verso is better, is met or not: $consuntivo is $percento',
    ({ atteso, verso, consuntivo, percento }) => {
      expect(percentoDi(raggiungimentoDi(soglia(atteso), fatto(consuntivo), verso))).toBe(percento);
    },
  );

  test.each([
    { atteso: -5, codici: ['RA-301'] },
    { atteso: 0, codici: [] },
    { atteso: 5, codici: [] },
  ])('a target of $atteso gives the remarks $codici', ({ atteso, codici }) => {
    expect(codiciDi(calcolaRiga({ atteso: soglia(atteso) }).findings)).toEqual(codici);
  });

  test.each([
    { tetto: 100, consuntivo: 15, percento: 100 },
    { tetto: 120, consuntivo: 11, percento: 110 },
    { tetto: 120, consuntivo: 15, percento: 120 },
    { tetto: null, consuntivo: 15, percento: 150 },
  ])('with tetto $tetto an actual of $consuntivo on 10 is $percento', ({ tetto, ...riga }) => {
    const found = raggiungimentoDi(soglia(10), fatto(riga.consuntivo), 'maggiore', { tetto });
    expect(percentoDi(found)).toBe(riga.percento);
  });

  it('takes what differs from the cap only in the last digits for the cap', () => {
    const quasi = raggiungimentoDi(soglia(0.3), fatto(0.1 + 0.2 - 1e-12));
    expect(percentoDi(quasi)).toBe(100);
  });

  it('scores < as ≤ and > as ≥: the verso alone decides', () => {
    expect(percentoDi(raggiungimentoDi(soglia(5, 'numero', '<'), fatto(5), 'minore'))).toBe(100);
    expect(percentoDi(raggiungimentoDi(soglia(5, 'numero', '>'), fatto(5), 'maggiore'))).toBe(100);
  });

  it('scores a project as higher is better, whatever verso its row bears', () => {
    expect(percentoDi(raggiungimentoDi(progetto(80), fatto(60, 'percento'), 'minore'))).toBe(75);
  });

  it('gives a finite number for absurd ones', () => {
    const found = raggiungimentoDi(soglia(1e-8), fatto(1e300), 'maggiore', { tetto: null });
    expect(Number.isFinite(percentoDi(found))).toBe(true);
  });
});
