import { freeColumnsOf } from '../../../src/core/plan/freeColumns';
import { formula, unFoglio } from '../../support/book';

const A = 0;
const NIENTE = null;

describe('freeColumnsOf', () => {
  test.each([
    ['nothing to the right', [['x']], 1],
    ['a value further down', [['x'], [NIENTE, NIENTE, 'nota']], 3],
    ['a gap that is too narrow', [['x', NIENTE, NIENTE, 'aiuto', NIENTE, NIENTE, NIENTE]], 4],
    ['a gap that is wide enough', [['x', NIENTE, NIENTE, NIENTE, 'aiuto']], 1],
    ['a stray blank', [['x', ' ']], 2],
    ['an empty text', [['x', '']], 1],
    ['false and zero', [['x', false, 0]], 3],
    ['an error', [['x', { error: '#N/D' }]], 2],
    ['a formula that shows nothing', [['x', formula('=""', '')]], 2],
    ['a format alone', [['x', { value: NIENTE, format: '0%', fill: '#FF0000' }]], 1],
  ])('%s', (_, righe, atteso) => {
    expect(freeColumnsOf(unFoglio('F', righe)).first(A, 3)).toBe(atteso);
  });

  it('counts merges anywhere in the sheet', () => {
    const merges = [{ top: 90, left: 2, bottom: 91, right: 4 }];
    expect(freeColumnsOf(unFoglio('F', [['x']], { merges })).first(A, 3)).toBe(5);
  });

  it('counts a merge across the whole width', () => {
    const merges = [{ top: 0, left: 0, bottom: 0, right: 16_383 }];
    expect(freeColumnsOf(unFoglio('F', [['x']], { merges })).first(A, 3)).toBeNull();
  });

  it('stops at the last column of Excel', () => {
    const free = freeColumnsOf(unFoglio('F', [['x']]));
    expect(free.first(16_380, 3)).toBe(16_381);
    expect(free.first(16_381, 3)).toBeNull();
  });
});
