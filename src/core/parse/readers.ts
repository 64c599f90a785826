import { fromSerial, type IsoDate } from '../model/data';
import type { Form } from './forms/form';
import { readNumberFormat } from './forms/numberFormat';
import { readNumeroInCella, type Contenuto } from './forms/numeroInCella';
import { readText } from './forms/readText';
import { readTestoIndicatore, type TestoIndicatore } from './testoIndicatore';

/** Readings already made in this run: in a cruscotto the same few texts and formats come again and again. */
export interface Readers {
  readonly date1904: boolean;
  testo(testo: string): Form;
  /** A number in a cell with this format code. */
  numero(value: number, formato: string): Contenuto;
  /** What the text of an indicator says by itself. */
  indicatore(testo: string): TestoIndicatore;
}

export function createReaders(date1904: boolean): Readers {
  const giorno = (serial: number): IsoDate | null => fromSerial(serial, date1904);
  const perFormato = memoize((formato: string) => {
    const format = readNumberFormat(formato);
    return memoize((value: number) => readNumeroInCella(value, format, giorno));
  });
  return {
    date1904,
    testo: memoize(readText),
    numero: (value, formato) => perFormato(formato)(value),
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
