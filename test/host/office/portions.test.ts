import fc from 'fast-check';
import type { CellEdit } from '../../../src/core';
import type { Operation } from '../../../src/host/office/operations';
import { inTwoLists, portions } from '../../../src/host/office/portions';

const edit = (sheet: string, row: number, col: number, after: string): CellEdit => ({
  cell: { sheet, row, col },
  before: null,
  after,
});

/** A block of full rows of two columns. */
function blocco(sheet: string, righe: readonly string[]): Operation {
  const edits = righe.flatMap((testo, row) => [
    edit(sheet, row, 0, testo),
    edit(sheet, row, 1, 'x'),
  ]);
  return {
    kind: 'block',
    sheet,
    range: { top: 0, left: 0, bottom: righe.length - 1, right: 1 },
    edits,
  };
}

const editsOf = (operations: readonly Operation[]): readonly CellEdit[] =>
  operations.flatMap((una) => (una.kind === 'block' ? una.edits : []));
const lunghezza = (operations: readonly Operation[]): number =>
  editsOf(operations).reduce((sum, { after }) => sum + JSON.stringify(after).length, 0);

const BLOCCHI = fc
  .array(fc.array(fc.string({ minLength: 1, maxLength: 300 }), { minLength: 1, maxLength: 30 }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((fogli) => fogli.map((righe, i) => blocco(`Foglio ${String(i)}`, righe)));

describe('portions', () => {
  it('keeps every edit once, in its order, and fills no request beyond the limit', () => {
    fc.assert(
      fc.property(BLOCCHI, fc.integer({ min: 3_000, max: 12_000 }), (operations, limite) => {
        const parti = portions(operations, limite);
        expect(parti.flatMap(editsOf)).toEqual(editsOf(operations));
        for (const parte of parti) {
          expect(parte.length).toBeGreaterThan(0);
          expect(lunghezza(parte)).toBeLessThanOrEqual(limite);
        }
      }),
    );
  });

  it('sends all at once what fits', () => {
    const operations = [blocco('A', ['uno', 'due']), blocco('B', ['tre'])];
    expect(portions(operations)).toEqual([operations]);
  });

  it('cuts a block that is too large by itself, and only that', () => {
    const grande = blocco(
      'A',
      Array.from({ length: 100 }, () => 'x'.repeat(100)),
    );
    const piccolo = blocco('B', ['uno']);
    const parti = portions([piccolo, grande], 6_000);
    expect(parti.length).toBeLessThanOrEqual(4);
    expect(parti[0]?.[0]).toEqual(piccolo);
    expect(editsOf(parti.flat())).toEqual(editsOf([piccolo, grande]));
  });

  it('sends a row alone where not even a row fits: Excel decides', () => {
    const operations = [blocco('A', ['x'.repeat(5_000), 'y'.repeat(5_000)])];
    expect(portions(operations, 1_000).map((parte) => editsOf(parte).length)).toEqual([2, 2]);
  });
});

describe('inTwoLists', () => {
  it('parts operations by their size, not by their number', () => {
    const grande = blocco('A', ['x'.repeat(20_000)]);
    const piccoli = ['B', 'C', 'D'].map((nome) => blocco(nome, ['uno']));
    expect(inTwoLists([grande, ...piccoli])).toEqual([[grande], piccoli]);
    expect(inTwoLists([...piccoli, grande])).toEqual([piccoli, [grande]]);
    expect(inTwoLists([grande])).toBeNull();
  });
});
