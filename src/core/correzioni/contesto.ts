import type { CellRef, CellValue } from '../model/cell';
import type { Correzione } from '../model/correzione';
import { findSheet } from '../model/findSheet';
import type { Cruscotto, Indicatore, Piano } from '../model/piano';
import { formatAt, formulaAt, valueAt, type WorkbookSnapshot } from '../model/workbook';
import type { CellEdit } from '../model/writePlan';

/** An indicator with the table it stands in. */
export interface RigaDelPiano {
  readonly cruscotto: Cruscotto;
  readonly indicatore: Indicatore;
}

/** How a changed cell would read: the proof that a cure says what was meant. Handed over by the pipeline. */
export interface Rilettura {
  readonly riga: (riga: RigaDelPiano, edits: readonly CellEdit[]) => Indicatore;
  /** What column a heading names, and of which year. */
  readonly intestazione: (testo: string) => {
    readonly campo: string | null;
    readonly anno: number | null;
  };
}

export interface Contesto {
  readonly book: WorkbookSnapshot;
  readonly piano: Piano;
  readonly rilettura: Rilettura;
  /** The indicator whose row a cell stands in; null elsewhere. */
  readonly rigaAt: (cell: CellRef) => RigaDelPiano | null;
}

/** What a cure proposes; null where it would not be certain. */
export type Proposta = Omit<Correzione, 'finding'> | null;

/** The cells of one edit, where nothing that people depend on stands in its way: no formula, no protection. */
export function editOf(
  book: WorkbookSnapshot,
  cell: CellRef,
  after: CellValue,
  numberFormat: string | null = null,
): CellEdit | null {
  const sheet = findSheet(book, cell.sheet);
  if (sheet === null || sheet.protected) return null;
  if ((formulaAt(sheet, cell.row, cell.col) ?? '') !== '') return null;
  const before = valueAt(sheet, cell.row, cell.col);
  const formatBefore = formatAt(sheet, cell.row, cell.col);
  if (numberFormat === null || numberFormat === formatBefore) return { cell, before, after };
  return { cell, before, after, numberFormat, formatBefore };
}

/** The text of a cell as it stands; null for anything else. */
export function textOf(book: WorkbookSnapshot, cell: CellRef): string | null {
  const sheet = findSheet(book, cell.sheet);
  const value = sheet === null ? null : valueAt(sheet, cell.row, cell.col);
  return typeof value === 'string' ? value : null;
}

/** Finds rows of the plan by cell; each sheet is indexed once, when the first cell of it is asked for. */
export function rowFinder(piano: Piano): Contesto['rigaAt'] {
  const fogli = new Map<string, ReadonlyMap<number, RigaDelPiano>>();
  return ({ sheet, row }) => {
    const righe = fogli.get(sheet) ?? indexSheet(piano, sheet);
    fogli.set(sheet, righe);
    return righe.get(row) ?? null;
  };
}

function indexSheet(piano: Piano, foglio: string): ReadonlyMap<number, RigaDelPiano> {
  const righe = new Map<number, RigaDelPiano>();
  for (const cruscotto of piano.cruscotti) {
    if (cruscotto.foglio !== foglio) continue;
    for (const indicatore of cruscotto.indicatori) {
      righe.set(indicatore.riga, { cruscotto, indicatore });
    }
  }
  return righe;
}
