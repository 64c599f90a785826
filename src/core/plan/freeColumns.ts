import type { SheetSnapshot } from '../model/workbook';
import { contentAt, hasFormula } from './edits';

/** Columns of a sheet, Excel's limit. */
const COLUMNS = 16_384;

/** Finds free columns; the sheet is scanned once, at the first question. */
export interface FreeColumns {
  /** First of `quante` adjacent free columns right of `dopo`, or null if the sheet has none. */
  readonly first: (dopo: number, quante: number) => number | null;
}

export function freeColumnsOf(sheet: SheetSnapshot): FreeColumns {
  let used: readonly boolean[] | null = null;
  return {
    first: (dopo, quante) => {
      used ??= usedColumns(sheet);
      return firstFree(used, dopo, quante);
    },
  };
}

function firstFree(used: readonly boolean[], dopo: number, quante: number): number | null {
  let libere = 0;
  for (let col = dopo + 1; col < COLUMNS; col += 1) {
    libere = used[col] === true ? 0 : libere + 1;
    if (libere === quante) return col - quante + 1;
  }
  return null;
}

/** A column is in use if any row holds a value, a formula or a merge there; a stray blank is a value, formats are not (contract 6). */
function usedColumns(sheet: SheetSnapshot): readonly boolean[] {
  const used: boolean[] = [];
  sheet.values.forEach((riga, row) => {
    for (let col = 0; col < riga.length; col += 1) {
      if (used[col] !== true && contentAt(sheet, row, col) !== null) used[col] = true;
    }
  });
  sheet.formulas.forEach((riga, row) => {
    for (let col = 0; col < riga.length; col += 1) {
      if (used[col] !== true && hasFormula(sheet, row, col)) used[col] = true;
    }
  });
  for (const { left, right } of sheet.merges) {
    for (let col = left; col <= Math.min(right, COLUMNS - 1); col += 1) used[col] = true;
  }
  return used;
}
