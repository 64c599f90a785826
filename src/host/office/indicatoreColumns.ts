import { normalizeTesto, type CellValue, type Grid } from '../../core';

const HEADING = /^indicator[ei]\b/;
/** A heading is short; a sentence that begins with the word is not one. */
const LONGEST_HEADING = 40;

export interface IndicatoreColumn {
  readonly col: number;
  /** The first row that reads like its heading. */
  readonly heading: number;
}

/** Columns in which some cell reads like the heading *Indicatore*: those whose fills the calculation may need. */
export function indicatoreColumns(values: Grid<CellValue>): readonly IndicatoreColumn[] {
  const found = new Map<number, number>();
  values.forEach((row, heading) => {
    // A legend stands alone in its row, a heading among others.
    if (row.filter((value) => typeof value === 'string').length < 2) return;
    row.forEach((value, col) => {
      if (typeof value !== 'string' || value.length > LONGEST_HEADING || found.has(col)) return;
      if (HEADING.test(normalizeTesto(value))) found.set(col, heading);
    });
  });
  return [...found].map(([col, heading]) => ({ col, heading })).sort((a, b) => a.col - b.col);
}
