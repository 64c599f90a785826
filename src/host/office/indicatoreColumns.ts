import { normalizeTesto, type CellValue, type Grid } from '../../core';

const HEADING = /^indicator[ei]\b/;
/** A heading is short; a sentence that begins with the word is not one. */
const LONGEST_HEADING = 40;

/** Columns in which some cell reads like the heading *Indicatore*: those whose fills the calculation may need. */
export function indicatoreColumns(values: Grid<CellValue>): readonly number[] {
  const found = new Set<number>();
  for (const row of values) {
    // A legend stands alone in its row, a heading among others.
    if (row.filter((value) => typeof value === 'string').length < 2) continue;
    row.forEach((value, col) => {
      if (typeof value !== 'string' || value.length > LONGEST_HEADING || found.has(col)) return;
      if (HEADING.test(normalizeTesto(value))) found.add(col);
    });
  }
  return [...found].sort((a, b) => a - b);
}
