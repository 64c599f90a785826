import fc from 'fast-check';
import type { Regole } from '../../../src/core';
import { percentoDi, raggiungimentoDi } from '../../support/calcolo';
import { fatto, soglia } from '../../support/piano';

/** Figures as people type them: up to three decimals. */
const cifra = fc.integer({ min: -50_000, max: 5_000_000 }).map((n) => n / 1000);
const tetto = fc.constantFrom<number | null>(100, 120, 90, null);

/** The contract fixes 100 for A ≤ 0 under `inversa`: with a higher cap that is a step down, so it is left out here. */
const combinazioni: readonly { verso: 'maggiore' | 'minore'; minore: Regole['minore'] }[] = [
  { verso: 'maggiore', minore: 'speculare' },
  { verso: 'minore', minore: 'speculare' },
  { verso: 'minore', minore: 'si-no' },
  { verso: 'minore', minore: 'inversa' },
];

describe('raggiungimento', () => {
  test.each(combinazioni)('grows with the actual along its verso ($verso, $minore)', (caso) => {
    fc.assert(
      fc.property(cifra, cifra, cifra, tetto, (atteso, uno, altro, limite) => {
        const inversa = caso.verso === 'minore' && caso.minore === 'inversa';
        fc.pre(!inversa || (Math.min(uno, altro) > 0 && atteso > 0) || limite === 100);
        const peggio = caso.verso === 'maggiore' ? Math.min(uno, altro) : Math.max(uno, altro);
        const meglio = caso.verso === 'maggiore' ? Math.max(uno, altro) : Math.min(uno, altro);
        const regole = { minore: caso.minore, tetto: limite };
        const di = (consuntivo: number) =>
          percentoDi(raggiungimentoDi(soglia(atteso), fatto(consuntivo), caso.verso, regole)) ??
          NaN;
        expect(di(meglio)).toBeGreaterThanOrEqual(di(peggio));
      }),
      { numRuns: 2000 },
    );
  });

  test.each(combinazioni)('stays between 0 and the cap ($verso, $minore)', ({ verso, minore }) => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        tetto,
        (atteso, consuntivo, limite) => {
          const regole = { minore, tetto: limite };
          const found = raggiungimentoDi(soglia(atteso), fatto(consuntivo), verso, regole);
          const percento = percentoDi(found) ?? NaN;
          expect(percento).toBeGreaterThanOrEqual(0);
          expect(percento).toBeLessThanOrEqual(limite ?? Number.MAX_VALUE);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is 100 or more exactly when the target is met', () => {
    fc.assert(
      fc.property(
        cifra,
        cifra,
        fc.constantFrom('maggiore', 'minore'),
        (atteso, consuntivo, verso) => {
          const found = raggiungimentoDi(soglia(atteso), fatto(consuntivo), verso, { tetto: null });
          const raggiunto = verso === 'maggiore' ? consuntivo >= atteso : consuntivo <= atteso;
          expect((percentoDi(found) ?? NaN) >= 100).toBe(raggiunto);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
