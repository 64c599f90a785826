import { festaDi, lavorativoPrima, pasqua } from '../../../src/core/validate/attesi/calendario';
import { isoDi } from '../../support/piano';

describe('pasqua', () => {
  /** As printed in Italian calendars, the latest possible day among them. */
  test.each([
    '1943-04-25',
    '1961-04-02',
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2018-04-01',
    '2019-04-21',
    '2020-04-12',
    '2021-04-04',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2030-04-21',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
  ])('is %s', (giorno) => {
    expect(pasqua(Number(giorno.slice(0, 4)))).toBe(giorno);
  });
});

describe('festaDi', () => {
  test.each([
    ['2019-03-31', 'domenica'],
    ['2019-08-31', 'sabato'],
    ['2019-04-21', 'pasqua'],
    ['2019-04-22', 'pasquetta'],
    ['2019-04-25', 'liberazione'],
    ['2019-06-02', 'repubblica'],
    ['2019-12-26', 'santo-stefano'],
    ['2021-05-01', 'lavoro'],
    ['2026-10-04', 'san-francesco'],
    ['2027-10-04', 'san-francesco'],
    ['2023-10-04', null],
    ['2019-12-31', null],
    ['2019-04-30', null],
    ['2019-04-23', null],
  ])('%s: %s', (giorno, festa) => {
    expect(festaDi(isoDi(giorno))).toBe(festa);
  });
});

describe('lavorativoPrima', () => {
  test.each([
    ['2019-03-31', '2019-03-29'],
    ['2019-04-22', '2019-04-19'],
    ['2019-12-26', '2019-12-24'],
    ['2020-01-01', '2019-12-31'],
  ])('before %s it is %s', (giorno, prima) => {
    expect(lavorativoPrima(isoDi(giorno))).toBe(prima);
  });
});
