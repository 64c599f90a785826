import { normalizeTesto } from '../core';

/** Words that a cell may hold, as people write them, each with what it means. */
export type Vocabolario<T> = ReadonlyMap<string, T>;

/** A vocabulary from pairs of word and meaning; case, accents, spaces and punctuation do not count. */
export function vocabolario<T>(voci: readonly (readonly [string, T])[]): Vocabolario<T> {
  return new Map(voci.map(([parola, significato]) => [normalizeTesto(parola), significato]));
}

export function lookUp<T>(parole: Vocabolario<T>, testo: string): T | null {
  return parole.get(normalizeTesto(testo)) ?? null;
}
