import { FOGLI_INDIVIDUALI, type FoglioIndividuale } from '../../model/individuali';
import type { SheetSnapshot } from '../../model/workbook';
import type { CellEdit } from '../../model/writePlan';
import { pushCella, type Cella } from '../ownSheets/table';

/** Column widths of the sheets, from A on, in characters. */
export const LARGHEZZE: Readonly<Record<FoglioIndividuale, readonly number[]>> = {
  schede: [28, 24, 32, 60, 60, 16, 16, 8, 30, 16, 22, 60],
  composizione: [30, 10, 10, 14],
  dati: [11, 44, 80, 18, 18, 15, 22, 7, 12, 28, 6],
  esiti: [28, 24, 44, 10, 20, 12, 10, 22, 7, 12],
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
