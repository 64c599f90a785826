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
import type { CellaScritta, CorsaScritta, Giornale } from './giornale';
import type { WorkbookHost } from './ports';

export type EsitoAnnulla =
  | { readonly kind: 'niente-da-annullare' }
  /** `lasciate`: cells that somebody changed after the run, or whose sheet is gone; they stay as they are. */
  | { readonly kind: 'annullato'; readonly rese: number; readonly lasciate: number };

/**
 * Gives back the cells of the last run that still hold what it wrote. Sheets that the run made stay, with what they
 * hold. Rejects with `HostFailure`; the old values are then kept for another try.
 */
export async function annulla(host: WorkbookHost, giornale: Giornale): Promise<EsitoAnnulla> {
  const corsa = giornale.load();
  if (corsa === null) return { kind: 'niente-da-annullare' };
  const book = await host.read();
  const plan = planAnnulla(book, corsa);
  await host.apply(plan);
  giornale.clear();
  const rese = plan.edits.length;
  const lasciate = corsa.celle.filter((cella) => !holds(book, cella, cella.prima)).length - rese;
  return { kind: 'annullato', rese, lasciate };
}

function holds(book: WorkbookSnapshot, { foglio, riga, col }: CellaScritta, value: CellValue) {
  const sheet = findSheet(book, foglio);
  return sheet !== null && sameCellValue(valueAt(sheet, riga, col), value);
}

/** Only cells that still hold what the run wrote, on sheets that may be written. A formula is a person's, whatever its result. */
export function planAnnulla(book: WorkbookSnapshot, corsa: CorsaScritta): WritePlan {
  const edits = corsa.celle.flatMap((cella): readonly CellEdit[] => {
    const sheet = findSheet(book, cella.foglio);
    if (sheet === null || sheet.protected) return [];
    if ((formulaAt(sheet, cella.riga, cella.col) ?? '') !== '') return [];
    if (!sameCellValue(valueAt(sheet, cella.riga, cella.col), cella.dopo)) return [];
    return [restored(cella)];
  });
  return { newColumns: [], newSheets: [], edits, blocks: [] };
}

function restored({ foglio, riga, col, prima, dopo, formato }: CellaScritta): CellEdit {
  const edit = { cell: { sheet: foglio, row: riga, col }, before: dopo, after: prima };
  return formato === undefined ? edit : { ...edit, numberFormat: formato };
}
