import { readNumberFormat, type NumberFormat } from './forms/numberFormat';
import type { Form } from './forms/form';
import { readText } from './forms/readText';
import { readTestoIndicatore, type TestoIndicatore } from './testoIndicatore';

/** Readings already made in this run: in a cruscotto the same few texts and formats come again and again. */
export interface Readers {
  readonly date1904: boolean;
  testo(testo: string): Form;
  format(codice: string): NumberFormat;
  /** What the text of an indicator says by itself. */
  indicatore(testo: string): TestoIndicatore;
}

export function createReaders(date1904: boolean): Readers {
  return {
    date1904,
    testo: memoize(readText),
    format: memoize(readNumberFormat),
    indicatore: memoize(readTestoIndicatore),
  };
}

/** The same function, asked once for each text. */
export function memoize<T>(read: (testo: string) => T): (testo: string) => T {
  const known = new Map<string, T>();
  return (testo) => {
    const before = known.get(testo);
    if (before !== undefined) return before;
    const fresh = read(testo);
    known.set(testo, fresh);
    return fresh;
  };
}
