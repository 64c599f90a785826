import type { CellRange, CellValue, SheetSnapshot } from '../../core';
import { parseAreas } from './address';
import type { Ask, Member } from './ask';
import type { Cells } from './contents';
import { cellValueOf, contentOf, formulaOf, withText } from './grids';

/** An ask and what came of it. */
export interface Answered {
  readonly ask: Ask;
  readonly cells: Cells;
}

/** A sheet that is being completed. */
interface Growing {
  readonly values: CellValue[][];
  readonly formulas: (string | null)[][];
  readonly formats: string[][];
  readonly fills: (string | null)[][];
  hiddenColumns: readonly number[];
  printAreas: readonly CellRange[];
}

/** What the answer for one cell adds. */
type PutCell = (sheet: Growing, row: number, col: number, answer: unknown) => void;

const PUT_CELL: Readonly<Record<Member, PutCell>> = {
  // The draft holds both already.
  formulas: () => undefined,
  place: () => undefined,
  values({ values, formulas }, row, col, result) {
    const formula = formulas[row]?.[col] ?? null;
    if (formula === null) {
      // A cell that a formula beside it fills; of any other the draft holds the value already.
      if ((values[row]?.[col] ?? null) === null) put(values, row, col, cellValueOf(result), null);
      return;
    }
    put(values, row, col, contentOf(result, formula), null);
    put(formulas, row, col, formulaOf(formula, result), null);
  },
  valueTypes({ values }, row, col, type) {
    put(values, row, col, withText(values[row]?.[col] ?? null, type), null);
  },
  numberFormat({ formats }, row, col, format) {
    put(formats, row, col, String(format), 'General');
  },
  fills({ fills }, row, col, fill) {
    put(fills, row, col, typeof fill === 'string' ? fill : null, null);
  },
  hiddenColumns(sheet, _row, col, hidden) {
    if (hidden === true) sheet.hiddenColumns = [...sheet.hiddenColumns, col];
  },
  printArea(sheet, _row, _col, address) {
    sheet.printAreas = typeof address === 'string' ? parseAreas(address) : [];
  },
};

/** The draft of a sheet, completed with what was asked of it; the draft stays as it is. */
export function finished(draft: SheetSnapshot, answered: readonly Answered[]): SheetSnapshot {
  const sheet: Growing = {
    values: draft.values.map((row) => [...row]),
    formulas: draft.formulas.map((row) => [...row]),
    formats: draft.formats.map((row) => [...row]),
    fills: draft.fills.map((row) => [...row]),
    hiddenColumns: draft.hiddenColumns,
    printAreas: draft.printAreas,
  };
  for (const { ask, cells } of answered) {
    const { top, left } = ask.range;
    cells.forEach((answers, row) => {
      answers.forEach((answer, col) => {
        PUT_CELL[ask.member](sheet, top + row, left + col, answer);
      });
    });
  }
  return { ...draft, ...sheet };
}

/** Rows and cells that are not there yet are filled up. */
function put<T>(grid: T[][], row: number, col: number, value: T, empty: T): void {
  while (grid.length <= row) grid.push([]);
  const cells = grid[row];
  if (cells === undefined) return;
  while (cells.length < col) cells.push(empty);
  cells[col] = value;
}
