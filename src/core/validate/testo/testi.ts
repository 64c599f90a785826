import type { CellRef } from '../../model/cell';
import type { Cruscotto } from '../../model/piano';
import { valueAt } from '../../model/workbook';

/** A text that a person typed, whole, and the cell it stands in. */
export interface TestoScritto {
  readonly testo: string;
  readonly cell: CellRef;
  readonly rowKey: string | null;
}

/** Every text of a cruscotto, each cell once: title, prospettive, obiettivi, azioni, indicatori. */
export function testiDi(cruscotto: Cruscotto): readonly TestoScritto[] {
  const { sheet, foglio, rigaTitolo, colTitolo, prospettive, obiettivi } = cruscotto;
  const testi: TestoScritto[] = [];
  const add = (row: number, col: number, rowKey: string | null): void => {
    const value = valueAt(sheet, row, col);
    if (typeof value !== 'string' || value === '') return;
    testi.push({ testo: value, cell: { sheet: foglio, row, col }, rowKey });
  };
  const altre = new Set([...prospettive, ...obiettivi].flatMap(({ righe }) => righe));
  if (!altre.has(rigaTitolo)) add(rigaTitolo, colTitolo, null);
  for (const { righe, col } of [...prospettive, ...obiettivi]) {
    for (const riga of righe) add(riga, col, null);
  }
  for (const { riga, intestazione, rowKey, cell } of cruscotto.indicatori) {
    add(riga, cell.col, rowKey);
    const azione = cruscotto.intestazioni[intestazione]?.colonne.azione ?? null;
    if (azione !== null && azione !== cell.col) add(riga, azione, rowKey);
  }
  return testi;
}
