import type { CellValue } from '../core';
import * as z from 'zod/mini';
import '../settings/zod';
import type { Impronta } from './impronta';

/** Where a computer keeps small texts between openings of the pane: `localStorage` has this shape. */
export interface Memoria {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** One cell of the last run: what it held before and what was written. */
export interface CellaScritta {
  readonly foglio: string;
  readonly riga: number;
  readonly col: number;
  readonly prima: CellValue;
  readonly dopo: CellValue;
  /** The number format that the write changed, to come back with the value. */
  readonly formato?: string | undefined;
}

export interface CorsaScritta {
  readonly quando: string;
  /** It failed half way: the run that completes it takes its cells over, so that both are undone as one. */
  readonly incompleta?: boolean | undefined;
  readonly celle: readonly CellaScritta[];
  /** What its sheets are known by, one for each that the run wrote on; those of an earlier version have none. */
  readonly impronte?: readonly Impronta[] | undefined;
}

const VALUE = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.object({ error: z.string() }),
]);

const CORSA = z.object({
  quando: z.string(),
  incompleta: z.optional(z.boolean()),
  celle: z.array(
    z.object({
      foglio: z.string(),
      riga: z.number(),
      col: z.number(),
      prima: VALUE,
      dopo: VALUE,
      formato: z.optional(z.string()),
    }),
  ),
  impronte: z.optional(
    z.array(
      z.object({ foglio: z.string(), righe: z.array(z.string()), colonne: z.array(z.string()) }),
    ),
  ),
});

/** The old values of the last run on one workbook, kept on this computer for *Annulla ultimo ricalcolo*. */
export interface Giornale {
  /** False where the browser's storage is full or closed: the run then cannot be undone from here. */
  save(corsa: CorsaScritta): boolean;
  load(): CorsaScritta | null;
  clear(): void;
}

export function giornaleOf(memoria: Memoria, cartella: string): Giornale {
  const key = `cruscotto.annulla.${cartella}`;
  return {
    save(corsa) {
      try {
        memoria.setItem(key, JSON.stringify(corsa));
        return true;
      } catch {
        memoria.removeItem(key);
        return false;
      }
    },
    load() {
      return parseCorsa(memoria.getItem(key));
    },
    clear() {
      memoria.removeItem(key);
    },
  };
}

/** What stands in the storage may be of another version or another program: then there is nothing to undo. */
function parseCorsa(text: string | null): CorsaScritta | null {
  if (text === null) return null;
  try {
    const parsed = z.safeParse(CORSA, JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
