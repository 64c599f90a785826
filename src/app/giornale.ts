import type { CellEdit, CellValue } from '../core';
import * as z from 'zod/mini';
import '../settings/zod';

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
}

export interface CorsaScritta {
  readonly quando: string;
  readonly celle: readonly CellaScritta[];
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
  celle: z.array(
    z.object({ foglio: z.string(), riga: z.number(), col: z.number(), prima: VALUE, dopo: VALUE }),
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

/** The cells of a plan as they are kept; a number and a link go together with their cell. */
export function celleScritte(edits: readonly CellEdit[]): readonly CellaScritta[] {
  return edits.map(({ cell, before, after }) => ({
    foglio: cell.sheet,
    riga: cell.row,
    col: cell.col,
    prima: before,
    dopo: after,
  }));
}
