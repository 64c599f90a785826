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

/** A constant that Excel spells like an error: a typed error or the same as text, which only `valueTypes` tells apart. */
export function isDoubtful(value: unknown, formula: unknown): boolean {
  return typeof value === 'string' && ERRORS.has(value) && formula === value;
}

/** Values with those errors put right that `valueTypes` knows to be texts. */
export function withTexts(
  values: readonly (readonly CellValue[])[],
  types: readonly (readonly unknown[])[],
): readonly (readonly CellValue[])[] {
  return values.map((cells, row) =>
    cells.map((value, col) =>
      isCellError(value) && types[row]?.[col] === 'String' ? value.error : value,
    ),
  );
}

/** A block that begins at (top, left) as a grid that begins at A1. Rows above are shared and empty. */
export function fromA1<T>(
  block: readonly (readonly unknown[])[],
  top: number,
  left: number,
  empty: T,
  pick: (value: unknown, row: number, col: number) => T,
): readonly (readonly T[])[] {
  const margin: readonly T[] = Array.from({ length: left }, () => empty);
  const above: readonly (readonly T[])[] = Array.from({ length: top }, () => []);
  return [
    ...above,
    ...block.map((cells, row) => [...margin, ...cells.map((value, col) => pick(value, row, col))]),
  ];
}
