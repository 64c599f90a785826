import { diffLines } from '../../scripts/golden/diff';

describe('diffLines', () => {
  it('says nothing about equal outcomes', () => {
    expect(diffLines(['a = 1', 'b = 2'], ['a = 1', 'b = 2'])).toEqual([]);
  });

  it('names the cell with both values', () => {
    expect(diffLines(["scrive 'ENTE'!I8 = null -> 1"], ["scrive 'ENTE'!I8 = null -> 0.5"])).toEqual(
      ["scrive 'ENTE'!I8: accepted null -> 1; now null -> 0.5"],
    );
  });

  it('tells what came and what went', () => {
    expect(diffLines(['a = 1'], ['b = 2'])).toEqual(['a: gone: 1', 'b: new: 2']);
  });

  it('keeps two remarks of one code on one cell apart', () => {
    expect(diffLines(['RA-102 x = uno', 'RA-102 x = due'], ['RA-102 x = uno'])).toEqual([
      'RA-102 x (2): gone: due',
    ]);
  });
});
