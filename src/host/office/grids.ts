import type { CellValue } from '../../core';

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

/** What `formulas` gives: the formula where there is one, else the value over again. */
export function formulaOf(value: unknown): string | null {
  return typeof value === 'string' && value.startsWith('=') ? value : null;
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
  return [...above, ...block.map((row) => [...margin, ...row.map(pick)])];
}
