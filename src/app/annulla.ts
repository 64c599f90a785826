import {
  findSheet,
  formulaAt,
  sameCellValue,
  valueAt,
  type CellEdit,
  type CellValue,
  type WorkbookSnapshot,
  type WritePlan,
} from '../core';
import { daRifare } from './daCapo';
import type { CellaScritta, CorsaScritta, Giornale } from './giornale';
import { HostFailure } from './hostFailure';
import type { WorkbookHost } from './ports';
import { ritrova } from './ritrova';

export type EsitoAnnulla =
  | { readonly kind: 'niente-da-annullare' }
  | {
      readonly kind: 'annullato';
      readonly rese: number;
      /** Cells that somebody changed after the run, or that are gone; they stay as they are. */
      readonly lasciate: number;
      /** Cells of sheets that are protected now: they are kept for another try. */
      readonly protette: number;
    };

/**
 * Gives back the cells of the last run that still hold what it wrote, wherever people moved their rows, columns and sheets. Sheets that
 * the run made stay, with what they hold. Rejects with `HostFailure`; the old values are then kept for another try.
 */
export async function annulla(host: WorkbookHost, giornale: Giornale): Promise<EsitoAnnulla> {
  try {
    return await rendi(host, giornale);
  } catch (failure) {
    if (failure instanceof HostFailure && daRifare({ failure })) return rendi(host, giornale);
    throw failure;
  }
}

async function rendi(host: WorkbookHost, giornale: Giornale): Promise<EsitoAnnulla> {
  const corsa = giornale.load();
  if (corsa === null) return { kind: 'niente-da-annullare' };
  const book = await host.read();
  const { plan, protette } = planAnnulla(book, corsa);
  await host.apply(plan);
  if (protette.length === 0) giornale.clear();
  else giornale.save({ ...corsa, celle: protette });
  const rese = plan.edits.length;
  const comePrima = ritrova(corsa, book).filter(
    (cella) => cella !== null && holds(book, cella, cella.prima),
  ).length;
  const lasciate = corsa.celle.length - comePrima - rese - protette.length;
  return { kind: 'annullato', rese, lasciate, protette: protette.length };
}

function holds(book: WorkbookSnapshot, { foglio, riga, col }: CellaScritta, value: CellValue) {
  const sheet = findSheet(book, foglio);
  if (sheet === null || !sameCellValue(valueAt(sheet, riga, col), value)) return false;
  // A formula is a person's, whatever its result.
  return (formulaAt(sheet, riga, col) ?? '') === '';
}

interface PianoAnnulla {
  readonly plan: WritePlan;
  /** Cells of protected sheets, as they were kept. */
  readonly protette: readonly CellaScritta[];
}

/** Only cells that still hold what the run wrote, on sheets that may be written. */
export function planAnnulla(book: WorkbookSnapshot, corsa: CorsaScritta): PianoAnnulla {
  const edits: CellEdit[] = [];
  const protette: CellaScritta[] = [];
  ritrova(corsa, book).forEach((cella, at) => {
    if (cella === null || !holds(book, cella, cella.dopo)) return;
    const kept = corsa.celle[at];
    if (findSheet(book, cella.foglio)?.protected !== true) edits.push(restored(cella));
    else if (kept !== undefined) protette.push(kept);
  });
  return { plan: { newColumns: [], newSheets: [], edits, blocks: [] }, protette };
}

function restored({ foglio, riga, col, prima, dopo, formato }: CellaScritta): CellEdit {
  const edit = { cell: { sheet: foglio, row: riga, col }, before: dopo, after: prima };
  return formato === undefined ? edit : { ...edit, numberFormat: formato };
}
