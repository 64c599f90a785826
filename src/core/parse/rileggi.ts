import type { Cruscotto, Indicatore, Piano } from '../model/piano';
import type { Grid, SheetSnapshot } from '../model/workbook';
import type { CellEdit } from '../model/writePlan';
import { sezioneOf } from './cruscotto';
import { parseRiga } from './indicatore';
import { createReaders } from './readers';

/** Reads rows of the plan again as they would be with some of their cells changed; weights and remarks are left aside. */
export function createRilettura({ anno, date1904 }: Piano) {
  const contesto = { anno, readers: createReaders(date1904), puntoDecimale: () => false };
  return (
    riga: { readonly cruscotto: Cruscotto; readonly indicatore: Indicatore },
    edits: readonly CellEdit[],
  ): Indicatore => {
    const { cruscotto, indicatore } = riga;
    const sheet = withEdits(cruscotto.sheet, indicatore.riga, edits);
    const sopra = cruscotto.intestazioni.filter((una) => una.riga < indicatore.riga);
    const intestazione = sopra[sopra.length - 1];
    if (intestazione === undefined) return indicatore;
    const { colonne } = intestazione;
    const sezione = sezioneOf({ sheet, foglio: cruscotto.foglio }, colonne, contesto);
    const conPiu = indicatore.verso.fonte === 'colonna';
    const raw = { ...indicatore, intestazione: 0 };
    return parseRiga(raw, { ...sezione, conPiu }).value.indicatore;
  };
}

/** The sheet with nothing but that row, changed: whoever reads one row asks for no other. */
function withEdits(sheet: SheetSnapshot, row: number, edits: readonly CellEdit[]): SheetSnapshot {
  const values = [...(sheet.values[row] ?? [])];
  const formats = [...(sheet.formats[row] ?? [])];
  for (const { cell, after, numberFormat } of edits) {
    if (cell.sheet !== sheet.name || cell.row !== row) continue;
    put(values, cell.col, after, null);
    if (numberFormat !== undefined) put(formats, cell.col, numberFormat, 'General');
  }
  return { ...sheet, values: gridOf(row, values), formats: gridOf(row, formats) };
}

function put<T>(cells: T[], col: number, value: T, empty: T): void {
  while (cells.length < col) cells.push(empty);
  cells[col] = value;
}

function gridOf<T>(row: number, cells: readonly T[]): Grid<T> {
  const grid: (readonly T[])[] = [];
  grid[row] = cells;
  return grid;
}
