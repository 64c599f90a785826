import type { CellValue } from '../model/cell';
import { normalizeTesto } from '../model/testo';
import { datesAsYears, giornoIn, senzaGiorno } from '../model/dataNelTesto';
import { CON_ANNO, MAX_HEADING, PAROLE_VUOTE, SINONIMI, type Campo } from './headings';

/** What a heading cell says. A bare year or day (`2019`, *Anno 2019*, *al 30/06*) has no `campo` and is `soloAnno`. */
export interface Heading {
  readonly campo: Campo | null;
  readonly anno: number | null;
  /** The day of the year that the column is about (*al 30.06.2019*), as `MM-DD`. */
  readonly giorno: string | null;
  readonly soloAnno: boolean;
}

export type HeadingReader = (value: CellValue) => Heading;

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** What a day follows that the figures of a column are about; any other one says when the heading was written. */
const AL_GIORNO = /\bal\s+(?=\d)/i;
const PARENTHESES = /\([^)]*\)|\[[^\]]*\]/g;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;
const NOTHING: Heading = { campo: null, anno: null, giorno: null, soloAnno: false };

const CAMPI: ReadonlyMap<string, Campo> = new Map(
  (Object.keys(SINONIMI) as Campo[]).flatMap((campo) =>
    SINONIMI[campo]
      .filter((testo) => headingKey(testo) !== '')
      .map((testo): [string, Campo] => [headingKey(testo), campo]),
  ),
);

/** Headings that are nothing but an article (*Il*): they must be written just so. */
const ESATTE: ReadonlyMap<string, Campo> = new Map(
  (Object.keys(SINONIMI) as Campo[]).flatMap((campo) =>
    SINONIMI[campo]
      .filter((testo) => headingKey(testo) === '')
      .map((testo): [string, Campo] => [normalizeTesto(testo), campo]),
  ),
);

/**
 * What two spellings of a heading have in common: words without accents, articles, and their last vowels, so that
 * *Risultati attesi* and *Risultato Atteso* are one. `%` stays: *% pubblicata* is a figure, *Pubblicata* is not.
 */
export function headingKey(testo: string): string {
  return normalizeTesto(testo.replace(/%/g, ' % '))
    .split(' ')
    .filter((word) => word !== '' && !PAROLE_VUOTE.has(word))
    .map((word) => (word.length > 3 ? word.replace(/[aeiou]+$/, '') : word))
    .join(' ');
}

/** A reader that remembers what it has read: headings come again in every section. */
export function createHeadingReader(): HeadingReader {
  const known = new Map<string, Heading>();
  return (value) => {
    if (typeof value === 'number') return numberHeading(value);
    if (typeof value !== 'string' || value.length > MAX_HEADING) return NOTHING;
    const seen = known.get(value);
    if (seen !== undefined) return seen;
    const heading = readText(value);
    known.set(value, heading);
    return heading;
  };
}

function numberHeading(value: number): Heading {
  const isYear = Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
  return isYear ? { ...NOTHING, anno: value, soloAnno: true } : NOTHING;
}

function readText(testo: string): Heading {
  const withYears = datesAsYears(testo);
  const anni = new Set(withYears.match(YEAR) ?? []);
  const words = senzaGiorno(withYears.replace(YEAR, ' '));
  const [first] = anni;
  const anno = first !== undefined && anni.size === 1 ? Number(first) : null;
  const esatto = ESATTE.get(normalizeTesto(words)) ?? null;
  if (esatto === null && headingKey(words) === '') {
    const giorno = giornoIn(testo);
    return { campo: null, anno, giorno, soloAnno: anno !== null || giorno !== null };
  }
  const campo = esatto ?? campoOf(words);
  const giorno = campo === 'intermedio' || AL_GIORNO.test(testo) ? giornoIn(testo) : null;
  // *Risultato atteso 2019-2021* is no column of one year.
  const manyYears = campo !== null && CON_ANNO.has(campo) && anni.size > 1;
  return { campo: manyYears ? null : campo, anno, giorno, soloAnno: false };
}

function campoOf(words: string): Campo | null {
  const outside = words.replace(PARENTHESES, ' ');
  for (const testo of [words, outside, words.replace(/%/g, ' '), outside.replace(/%/g, ' ')]) {
    const campo = CAMPI.get(headingKey(testo)) ?? eitherOf(testo);
    if (campo !== undefined) return campo;
  }
  return null;
}

/** *Target / Valore atteso*: two names for the same column. */
function eitherOf(testo: string): Campo | undefined {
  if (!testo.includes('/')) return undefined;
  const [first, ...others] = testo.split('/').map((part) => CAMPI.get(headingKey(part)));
  return others.every((campo) => campo === first) ? first : undefined;
}
