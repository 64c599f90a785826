import { isCellError, type CellValue } from '../../core';

const ERRORS: ReadonlySet<string> = new Set([
  ...['#N/A', '#DIV/0!', '#REF!', '#NAME?', '#NULL!', '#NUM!', '#VALUE!', '#SPILL!', '#CALC!'],
  ...['#N/D', '#RIF!', '#NOME?', '#NULLO!', '#VALORE!'],
]);

/** What `values` gives for a cell as plain data: `''` is empty, the text of an error is an error. */
export function cellValueOf(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value === '') return null;
  return ERRORS.has(value) ? { error: value } : value;
}

/**
 * The same, beside what `formulas` gives for the cell: a formula whose result is an empty text holds `''`, as in a file, where
 * an empty cell holds nothing.
 */
export function contentOf(value: unknown, formula: unknown): CellValue {
  return value === '' && formulaOf(formula, value) !== null ? '' : cellValueOf(value);
}

/**
 * What `formulas` gives: the formula where there is one, else the value over again, a text without its apostrophe. So a
 * text that looks like a formula is one whose formula and value are the same.
 */
export function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value
    ? formula
    : null;
}

/** What `formulas` gives for a formula, and for a text that looks like one. */
export function isLikeFormula(cell: unknown): cell is string {
  return typeof cell === 'string' && cell.startsWith('=');
}

/** Excel spells a typed error and the same as text alike; only `valueTypes` tells them apart. */
export function withText(value: CellValue, type: unknown): CellValue {
  return isCellError(value) && type === 'String' ? value.error : value;
}

/** A block that begins at (top, left) as a grid that begins at A1. Rows above are shared and empty. */
export function fromA1<T>(
  block: readonly (readonly unknown[])[],
  top: number,
  left: number,
  empty: T,
  pick: (value: unknown) => T,
): readonly (readonly T[])[] {
  const margin: readonly T[] = Array.from({ length: left }, () => empty);
  const above: readonly (readonly T[])[] = Array.from({ length: top }, () => []);
  return [...above, ...block.map((cells) => [...margin, ...cells.map(pick)])];
}
