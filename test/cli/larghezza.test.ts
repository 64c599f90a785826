import fc from 'fast-check';
import { padEnd, padStart, shorten, wrap } from '../../src/cli/larghezza';

describe('shorten', () => {
  test.each([
    ['Servizio Studi', 20, 'Servizio Studi'],
    ['Servizio Studi', 14, 'Servizio Studi'],
    ['Servizio Studi', 13, 'Servizio Stu…'],
    ['Servizio Studi', 10, 'Servizio…'],
    ['  Camera\narbitrale ', 30, 'Camera arbitrale'],
  ])('makes «%s» fit into %i as «%s»', (testo, width, atteso) => {
    expect(shorten(testo, width)).toBe(atteso);
  });
});

describe('padEnd and padStart', () => {
  it('fill up with blanks and leave longer texts alone', () => {
    expect([padEnd('à', 3), padStart('à', 3), padEnd('abcd', 3)]).toEqual(['à  ', '  à', 'abcd']);
  });
});

describe('wrap', () => {
  it('breaks between words', () => {
    expect(wrap('il risultato atteso non si legge', 12)).toEqual([
      'il risultato',
      'atteso non',
      'si legge',
    ]);
  });

  it('cuts a word that no line holds', () => {
    expect(wrap('abcdefgh ij', 3)).toEqual(['abc', 'def', 'gh', 'ij']);
  });

  it('keeps every word and no line too long', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 1, max: 40 }), (testo, width) => {
        const lines = wrap(testo, width);
        expect(lines.join('').replace(/ /g, '')).toBe(testo.replace(/ /g, ''));
        expect(lines.every((line) => line.length <= width)).toBe(true);
      }),
    );
  });
});
