import fc from 'fast-check';
import { printA1, type FindingCode } from '../../../src/core';
import { GUASTI_DI_CELLA, type CelleGuaste } from './guasti/guastiDiCella';
import { COL, conAlbi, findingsDi, PRIMA, RIGA_TESTATA, scrivi, type Fogli } from './libro';

const FOGLIO = 'Albi';
const COLONNE: ReadonlyMap<string | null, number> = new Map([
  ['Indicatore', COL.indicatore],
  ['Atteso', COL.atteso],
  ['Consuntivo', COL.consuntivo],
  ['Peso', COL.peso],
]);
const PRIMA_LIBERA = COL.fonte + 1;

/** Spoils the row; tells where each heading stands, the new ones included. */
function guasta(fogli: Fogli, row: number, { altre = {}, ...celle }: CelleGuaste) {
  const colonne = new Map(COLONNE);
  Object.keys(altre).forEach((nome, at) => {
    colonne.set(nome, PRIMA_LIBERA + at);
    scrivi(fogli, FOGLIO, RIGA_TESTATA, PRIMA_LIBERA + at, nome);
  });
  for (const [nome, contenuto] of Object.entries({ ...celle, ...altre })) {
    scrivi(fogli, FOGLIO, row, colonne.get(nome) ?? 0, contenuto);
  }
  return colonne;
}

describe('cells spoiled at random rows of a clean workbook', () => {
  it('starts from a workbook of which nothing is said', () => {
    expect(findingsDi(conAlbi())).toEqual([]);
  });

  test.each(GUASTI_DI_CELLA.map((guasto) => [guasto.code, guasto] as const))(
    '%s is found there, and nothing else but what follows from it',
    (code, { celle, dove, anche = [] }) => {
      fc.assert(
        fc.property(fc.nat(3), (at) => {
          const fogli = conAlbi();
          const row = PRIMA + at;
          const colonne = guasta(fogli, row, celle);
          const posto = (uno: FindingCode, nome: string | null): string =>
            nome === null
              ? `${uno} ${FOGLIO}!A1`
              : `${uno} ${FOGLIO}!${printA1(row, colonne.get(nome) ?? 0)}`;
          const attesi = [posto(code, dove), ...anche.map(([uno, nome]) => posto(uno, nome))];
          const trovati = findingsDi(fogli).map(
            ({ code: letto, cell }) => `${letto} ${cell.sheet}!${printA1(cell.row, cell.col)}`,
          );
          expect([...trovati].sort()).toEqual([...attesi].sort());
        }),
        { numRuns: 4 },
      );
    },
  );
});
