import type { CellEdit, CellValue, WritePlan } from '../core';
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
  /** The number format that the write changed, to come back with the value. */
  readonly formato?: string | undefined;
}

export interface CorsaScritta {
  readonly quando: string;
  /** It failed half way: the run that completes it takes its cells over, so that both are undone as one. */
  readonly incompleta?: boolean | undefined;
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

/** What a run writes, as it is kept; sheets that it makes stay, so their cells are left out. */
export function corsaScritta(
  plan: WritePlan,
  quando: string,
  incompleta: boolean,
  precedente: CorsaScritta | null,
): CorsaScritta {
  const made = new Set(plan.newSheets.map(({ name }) => name));
  const nuove = plan.edits.filter(({ cell }) => !made.has(cell.sheet)).map(cellaScritta);
  const prima = precedente?.incompleta === true ? precedente.celle : [];
  return { quando, celle: unisci(prima, nuove), ...(incompleta ? { incompleta } : {}) };
}

/** Each cell once: what it held before the first of the two, what the second wrote. */
function unisci(
  prima: readonly CellaScritta[],
  nuove: readonly CellaScritta[],
): readonly CellaScritta[] {
  const celle = new Map(prima.map((cella) => [luogo(cella), cella]));
  for (const nuova of nuove) {
    const vecchia = celle.get(luogo(nuova));
    celle.set(
      luogo(nuova),
      vecchia === undefined
        ? nuova
        : { ...nuova, ...formatoOf(vecchia.formato), prima: vecchia.prima },
    );
  }
  return [...celle.values()];
}

function luogo({ foglio, riga, col }: CellaScritta): string {
  return `${String(riga)}:${String(col)}:${foglio}`;
}

function cellaScritta({ cell, before, after, formatBefore }: CellEdit): CellaScritta {
  const { sheet: foglio, row: riga, col } = cell;
  return { foglio, riga, col, prima: before, dopo: after, ...formatoOf(formatBefore) };
}

function formatoOf(formato: string | undefined): Pick<CellaScritta, 'formato'> {
  return formato === undefined ? {} : { formato };
}
