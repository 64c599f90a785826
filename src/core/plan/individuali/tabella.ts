import { FOGLI_INDIVIDUALI, type FoglioIndividuale } from '../../model/individuali';
import type { SheetSnapshot } from '../../model/workbook';
import type { CellEdit } from '../../model/writePlan';
import { pushCella, type Cella } from '../ownSheets/table';

/** Column widths of the sheets, from A on, in characters. */
export const LARGHEZZE: Readonly<Record<FoglioIndividuale, readonly number[]>> = {
  schede: [22, 20, 26, 42, 42, 14, 14, 8, 22, 17, 18, 40],
  composizione: [40, 14, 14, 14],
  dati: [11, 34, 60, 16, 16, 16, 20, 7, 12, 22, 6],
  esiti: [26, 22, 40, 10, 13, 11, 10, 20, 7, 12],
};

export type Riga = ReadonlyMap<string, Cella>;

/** Columns of the headings in row 1; side by side from A in a sheet about to be made. */
export function postiDi(
  sheet: SheetSnapshot,
  foglio: FoglioIndividuale,
): ReadonlyMap<string, number> {
  const prima = sheet.values[0] ?? [];
  return new Map(
    FOGLI_INDIVIDUALI[foglio].intestazioni.map((testo, indice) => {
      const col = prima.indexOf(testo);
      return [testo, col < 0 ? indice : col] as const;
    }),
  );
}

/** The whole table from row 2 on: what is left of a longer one goes. People's own columns beside it stay. */
export function writeTabella(
  edits: CellEdit[],
  sheet: SheetSnapshot,
  foglio: FoglioIndividuale,
  righe: readonly Riga[],
): void {
  const posti = postiDi(sheet, foglio);
  const ultima = Math.max(righe.length, sheet.values.length - 1);
  for (let row = 1; row <= ultima; row += 1) {
    for (const [testo, col] of posti) {
      pushCella(edits, sheet, row, col, righe[row - 1]?.get(testo) ?? { value: null });
    }
  }
}
