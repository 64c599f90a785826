import { FORMATI } from '../../src/locale';
import { data, numero, punti } from '../../src/locale/format';

describe('numero', () => {
  test.each<[number, number | undefined, string]>([
    [12500.5, undefined, '12.500,5'],
    [4000, undefined, '4.000'],
    [0.126, undefined, '0,13'],
    [83.46, 1, '83,5'],
    [-3.5, undefined, '-3,5'],
    [1e15, undefined, '1.000.000.000.000.000'],
  ])('writes %d as an Italian does', (valore, decimals, atteso) => {
    expect(decimals === undefined ? numero(valore) : numero(valore, decimals)).toBe(atteso);
  });
});

describe('punti', () => {
  it('writes percentage points with a blank before the sign', () => {
    expect(punti(83.5)).toBe('83,5 %');
  });
});

describe('data', () => {
  test.each([
    ['2019-11-30', '30/11/2019'],
    ['novembre', 'novembre'],
  ])('writes %s as %s', (iso, atteso) => {
    expect(data(iso)).toBe(atteso);
  });
});

describe('FORMATI', () => {
  it('gives all figures of a column the same decimals', () => {
    expect([83.5, 100, 0].map(FORMATI.it.punti)).toEqual(['83,50 %', '100,00 %', '0,00 %']);
    expect(FORMATI.en.punti(1083.5)).toBe('1,083.50%');
  });

  it('writes counts without decimals', () => {
    expect([FORMATI.it.intero(18000), FORMATI.en.intero(18000)]).toEqual(['18.000', '18,000']);
  });
});
