import type { SheetSnapshot } from '../model/workbook';
import type { NewColumn } from '../model/writePlan';
import { contentAt } from './edits';
import type { Colonna } from './ownership';
import type { IntestazioneDaScrivere } from './sections';

/** In characters: the longest *Esito* and a heading on two lines fit. */
const LARGHEZZE: Readonly<Record<Colonna, number>> = { percento: 17, esito: 23, segnalazioni: 48 };

/** The columns that the headings of a sheet ask for: cruscotti one below the other share theirs. */
export function newColumnsOf(
  sheet: SheetSnapshot,
  intestazioni: readonly IntestazioneDaScrivere[],
): readonly NewColumn[] {
  const hidden = new Set(sheet.hiddenColumns);
  const perColonna = new Map<number, IntestazioneDaScrivere[]>();
  for (const intestazione of intestazioni) {
    if (!intestazione.nuova) continue;
    const altre = perColonna.get(intestazione.col);
    if (altre === undefined) perColonna.set(intestazione.col, [intestazione]);
    else altre.push(intestazione);
  }
  return [...perColonna]
    .sort(([a], [b]) => a - b)
    .map(([col, sue]) => ({
      sheet: sheet.name,
      col,
      width: Math.max(...new Set(sue.map(({ colonna }) => LARGHEZZE[colonna]))),
      headings: sue.map(({ row }) => ({ row, lookFromCol: headingToTheLeft(sheet, row, col) })),
      unhide: hidden.has(col),
    }));
}

/** New columns stand side by side, so the nearest heading on the left is the same for all of them: a person's or an older one of ours. */
function headingToTheLeft(sheet: SheetSnapshot, row: number, col: number): number {
  for (let left = col - 1; left > 0; left -= 1) {
    if (contentAt(sheet, row, left) !== null) return left;
  }
  return 0;
}
