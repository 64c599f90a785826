const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const APOSTROPHES = /[\u2018\u2019\u0060\u00B4]/g;
const BLANKS = /\s+/g;
/** Spaces beside a separator or a sign say nothing: `30. 11. 2019`, `12 / 15`, `> = 1`, `80 %`. */
const IDLE_SPACE_AFTER = /([<>=≥≤€/]|\d\.(?= \d)) /g;
const IDLE_SPACE_BEFORE = / (?=[./%=])/g;

/** Nothing to clean: printable ASCII without blanks or accents. */
const PLAIN = /^[!-_a-~]{1,40}$/;

/** Longer texts are never a value; readers give up on them at once, whatever their content. */
export const LUNGHEZZA_MASSIMA = 200;

/**
 * The one spelling that all forms are read in: lower case, plain spaces (NBSP and narrow NBSP are spaces), plain dashes and
 * apostrophes, no blanks that say nothing. Two texts with the same canonical spelling have the same reading.
 */
export function canonical(testo: string): string {
  if (PLAIN.test(testo)) return testo.toLowerCase();
  const pulito = testo.replace(INVISIBLE, '').replace(BLANKS, ' ').trim();
  if (pulito.length > LUNGHEZZA_MASSIMA) return pulito;
  return pulito
    .normalize('NFC')
    .toLowerCase()
    .replace(DASHES, '-')
    .replace(APOSTROPHES, "'")
    .replace(IDLE_SPACE_BEFORE, '')
    .replace(IDLE_SPACE_AFTER, '$1');
}
