import { emptySheet, type CellValue, type SheetSnapshot } from '../../core';
import type { Cells, Extent } from './contents';
import { cellValueOf, fromA1, isLikeFormula } from './grids';
import type { SheetInfo } from './info';

/** A sheet as its first reading shows it: of a formula its text alone, no formats, no fills. */
export function draftOf(
  { hidden, protected: locked, filtered }: SheetInfo,
  {
    name,
    extent,
    cells,
  }: { readonly name: string; readonly extent: Extent; readonly cells: Cells },
): SheetSnapshot {
  const { top, left } = extent;
  return {
    ...emptySheet(name),
    hidden,
    protected: locked,
    filtered,
    values: fromA1<CellValue>(cells, top, left, null, (cell) =>
      isLikeFormula(cell) ? null : cellValueOf(cell),
    ),
    formulas: fromA1(cells, top, left, null, (cell) => (isLikeFormula(cell) ? cell : null)),
  };
}
