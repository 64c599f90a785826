import { findSheet, type CellEdit, type WorkbookSnapshot, type WritePlan } from '../core';
import type { CellaScritta, CorsaScritta } from './giornale';
import { improntaDi, type Impronta } from './impronta';
import { ritrova } from './ritrova';

/** A plan about to be written, and the workbook that it was made from. */
export interface DaScrivere {
  readonly plan: WritePlan;
  readonly book: WorkbookSnapshot;
  readonly quando: string;
}

/** What a run writes, as it is kept; sheets that it makes stay, so their cells are left out. */
export function corsaScritta(
  { plan, book, quando }: DaScrivere,
  incompleta: boolean,
  precedente: CorsaScritta | null,
): CorsaScritta {
  const made = new Set(plan.newSheets.map(({ name }) => name));
  const edits = plan.edits.filter(({ cell }) => !made.has(cell.sheet));
  const prima = precedente?.incompleta === true ? ritrova(precedente, book) : [];
  const celle = unisci(
    prima.filter((cella) => cella !== null),
    edits.map(cellaScritta),
  );
  const impronte = impronteDi(book, celle, edits);
  return { quando, celle, impronte, ...(incompleta ? { incompleta } : {}) };
}

function impronteDi(
  book: WorkbookSnapshot,
  celle: readonly CellaScritta[],
  edits: readonly CellEdit[],
): readonly Impronta[] {
  const scritte = new Map<string, Set<number>>();
  for (const { foglio, col } of celle) {
    scritte.set(foglio, (scritte.get(foglio) ?? new Set()).add(col));
  }
  return [...scritte].flatMap(([foglio, colonne]) => {
    const sheet = findSheet(book, foglio);
    const suoi = edits.filter(({ cell }) => cell.sheet === foglio);
    return sheet === null ? [] : [improntaDi(sheet, colonne, suoi)];
  });
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
