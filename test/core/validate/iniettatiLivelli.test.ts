import fc from 'fast-check';
import { dove, GUASTI_DI_LIBRO, type Posto } from './guasti/guastiDiLibro';
import { conAlbi, convalidati } from './libro';

const CON_CODICE = /^[A-Z]{2}-\d{3} /;

const anyPosto: fc.Arbitrary<Posto> = fc.record({
  servizio: fc.constantFrom('Promozione', 'Studi'),
  sotto: fc.constantFrom('Dirigente', 'Promozione', 'Studi'),
  at: fc.nat(1000),
});

describe('faults put at random places of a clean workbook', () => {
  test.each(GUASTI_DI_LIBRO)('%s is found there, and nothing else anywhere', (code, guasto) => {
    fc.assert(
      fc.property(anyPosto, (posto) => {
        const fogli = conAlbi();
        const attesi = guasto(fogli, posto).map((cella) =>
          CON_CODICE.test(cella) ? cella : `${code} ${cella}`,
        );
        const trovati = convalidati(fogli, code).map(
          ({ code: letto, cell }) => `${letto} ${dove(cell.sheet, cell.row, cell.col)}`,
        );
        expect([...trovati].sort()).toEqual([...attesi].sort());
      }),
      { numRuns: 15 },
    );
  });
});
