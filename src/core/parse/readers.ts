import { fromSerial, type IsoDate } from '../model/data';
import { readNumberFormat, type NumberFormat } from './forms/numberFormat';
import type { Form } from './forms/form';
import { readText } from './forms/readText';
import { readTestoIndicatore, type TestoIndicatore } from './testoIndicatore';

/** Readings already made in this run: in a cruscotto the same few texts and formats come again and again. */
export interface Readers {
  readonly date1904: boolean;
  testo(testo: string): Form;
  format(codice: string): NumberFormat;
  /** The day of a serial, in the date system of the workbook. */
  giorno(serial: number): IsoDate | null;
  /** What the text of an indicator says by itself. */
  indicatore(testo: string): TestoIndicatore;
}

export function createReaders(date1904: boolean): Readers {
  return {
    date1904,
    testo: memoize(readText),
    format: memoize(readNumberFormat),
    giorno: memoize((serial: number) => fromSerial(serial, date1904)),
    indicatore: memoize(readTestoIndicatore),
  };
}

/** The same function, asked once for each key. */
export function memoize<K extends string | number, T>(read: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const fresh = read(key);
    known.set(key, fresh);
    return fresh;
  };
}
