import fc from 'fast-check';
import { normalizeTesto } from '../../../src/core';

describe('normalizeTesto', () => {
  test.each([
    ['N. di conciliazioni oltre il 1^ incontro', 'N. di conciliazioni oltre il 1° incontro'],
    ['Amministrazione Trasparente / Dati', 'Amministrazione Trasparente/ Dati'],
    ["l'archivio", 'l’ Archivio'],
    ['attrattività', "ATTRATTIVITA'"],
    ['«Bergamo città»', '"Bergamo citta"'],
  ])('makes %s and %s the same', (a, b) => {
    expect(normalizeTesto(a)).toBe(normalizeTesto(b));
  });

  test.each([
    ['SERVIZI ON-LINE', 'SERVIZI ONLINE'],
    ['% pratiche evase', 'pratiche evase'],
    ['Progetto LOGIC@', 'Progetto LOGIC'],
    ['1.6', '16'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(normalizeTesto(a)).not.toBe(normalizeTesto(b));
  });

  it('reads plain texts as it reads them beside an accent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (testo) => {
        expect(normalizeTesto(`${testo} è`)).toBe(`${normalizeTesto(testo)} e`.trim());
      }),
    );
  });
});
