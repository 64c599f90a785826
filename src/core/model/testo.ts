/** Signs that carry meaning in an indicator and survive normalisation; everything else but letters and digits is a gap. */
const GAPS = /[^\p{L}\p{N}%€@+<>=≤≥]+/gu;
const COMBINING_MARKS = /\p{M}+/gu;
const ORDINAL_SIGNS = /(\d)\s*[°ºª^]/gu;
/**
 * The same gaps among the characters of plain English, where most texts of a cruscotto stay: much faster. A lone space is
 * what a gap becomes, so it is left alone.
 */
const PLAIN_GAPS = / *[^a-z0-9%@+<>= ][^a-z0-9%@+<>=]*| {2,}/g;
const NOT_PLAIN = /[^ -~]/;

/**
 * Trivial normalisation of contract 5: case, accents, spaces, punctuation, quotes and ordinal signs do not count.
 * Two texts that give the same string are the same indicator, the same heading, the same name.
 */
export function normalizeTesto(testo: string): string {
  if (!NOT_PLAIN.test(testo)) return testo.toLowerCase().replace(PLAIN_GAPS, ' ').trim();
  return testo
    .replace(ORDINAL_SIGNS, '$1 ')
    .normalize('NFKD')
    .replace(COMBINING_MARKS, '')
    .toLowerCase()
    .replace(GAPS, ' ')
    .trim();
}
