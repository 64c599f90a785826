import { FOGLI_INDIVIDUALI, type FoglioIndividuale } from '../model/individuali';
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../model/workbook';

/** Heading -> column, each found once in row 1, wherever people moved it. */
export type Posti = ReadonlyMap<string, number>;

export interface FoglioTrovato {
  readonly sheet: SheetSnapshot;
  readonly posti: Posti;
}

/** The sheet of that name if row 1 bears all its headings once; people may move them and add others. */
export function trovaFoglio(
  book: WorkbookSnapshot,
  foglio: FoglioIndividuale,
): FoglioTrovato | null {
  const { nome, intestazioni } = FOGLI_INDIVIDUALI[foglio];
  const sheet = book.sheets.find(({ name }) => name.toLowerCase() === nome.toLowerCase());
  if (sheet === undefined) return null;
  const prima = sheet.values[0] ?? [];
  const posti = new Map<string, number>();
  for (const testo of intestazioni) {
    const col = prima.indexOf(testo);
    if (col < 0 || prima.lastIndexOf(testo) !== col) return null;
    posti.set(testo, col);
  }
  return { sheet, posti };
}

/** The words of a cell; numbers as Excel's general format spells them, errors as nothing. */
export function paroleAt({ sheet, posti }: FoglioTrovato, row: number, testo: string): string {
  const value = valueAt(sheet, row, posti.get(testo) ?? -1);
  return value === null || typeof value === 'object' ? '' : String(value).trim();
}

export function numeroAt(
  { sheet, posti }: FoglioTrovato,
  row: number,
  testo: string,
): number | null {
  const value = valueAt(sheet, row, posti.get(testo) ?? -1);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
