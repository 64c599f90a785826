import type { CellValue } from '../../core';

/** Starts that Excel may take for a formula, a number, a date, an error or a text prefix. */
const PLAIN_START = /^\p{L}/u;
const MONTHS = [
  ...['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  ...['gen', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'dic'],
];
/** In English and in Italian: which of the two Excel reads by is not established. */
const WORDS_EXCEL_CONVERTS = new RegExp(
  `^(true|false|vero|falso)$|^(${MONTHS.join('|')})[a-z]*[\\s./-]*\\d`,
  'i',
);

/**
 * A value as it is sent to `values`. Texts that Excel could read as something else bear the prefix `'`, which Excel
 * keeps out of the cell's value; null empties the cell.
 */
export function guardedValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  if (typeof value === 'object') return `'${value.error}`;
  if (typeof value !== 'string') return value;
  return PLAIN_START.test(value) && !WORDS_EXCEL_CONVERTS.test(value) ? value : `'${value}`;
}
