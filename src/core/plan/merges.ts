import type { SheetSnapshot } from '../model/workbook';

export type IsCovered = (row: number, col: number) => boolean;

const NEVER: IsCovered = () => false;

/**
 * Whether a cell lies under a merge without being its first cell: what is written there is lost. Only the given columns
 * are asked for, so that wide merges cost nothing.
 */
export function coveredCells(sheet: SheetSnapshot, colonne: ReadonlySet<number>): IsCovered {
  const covered = new Map<number, Set<number>>();
  for (const { top, left, bottom, right } of sheet.merges) {
    for (const col of colonne) {
      if (col < left || col > right) continue;
      const righe = covered.get(col) ?? new Set<number>();
      covered.set(col, righe);
      const ultima = Math.min(bottom, sheet.values.length - 1);
      for (let row = col === left ? top + 1 : top; row <= ultima; row += 1) righe.add(row);
    }
  }
  if (covered.size === 0) return NEVER;
  return (row, col) => covered.get(col)?.has(row) === true;
}
