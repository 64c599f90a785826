import { valueAt, type CellEdit, type CellValue, type SheetSnapshot } from '../core';

/**
 * What rows and columns of a sheet are known by after people moved them: a row by its longest text outside the columns written, a
 * column by its first text. Shortened to a few characters; `''` where there is no text to know it by.
 */
export interface Impronta {
  readonly foglio: string;
  readonly righe: readonly string[];
  readonly colonne: readonly string[];
}

/** Of a sheet as a run leaves it: `edits` are what the run writes on it. */
export function improntaDi(
  sheet: SheetSnapshot,
  scritte: ReadonlySet<number>,
  edits: readonly CellEdit[],
): Impronta {
  const dopo = new Map(edits.map(({ cell, after }) => [luogo(cell.row, cell.col), after]));
  const legge = (row: number, col: number): CellValue =>
    dopo.get(luogo(row, col)) ?? valueAt(sheet, row, col);
  const ultima = Math.max(sheet.values.length - 1, ...edits.map(({ cell }) => cell.row));
  const larghezza = Math.max(larghezzaDi(sheet), ...[...scritte].map((col) => col + 1));
  return {
    foglio: sheet.name,
    righe: righeDi(sheet, scritte),
    colonne: Array.from({ length: larghezza }, (_, col) => primoTesto(legge, ultima, col)),
  };
}

/** Each row, by its texts outside some columns. */
export function righeDi(sheet: SheetSnapshot, escluse: ReadonlySet<number>): readonly string[] {
  return sheet.values.map((row) => {
    const testi = row.filter((value, col) => typeof value === 'string' && !escluse.has(col));
    return accorcia(testi.map(String).reduce((lungo, uno) => longer(lungo, uno), ''));
  });
}

/** Each column, by its first text. */
export function colonneDi(sheet: SheetSnapshot): readonly string[] {
  return improntaDi(sheet, new Set(), []).colonne;
}

function longer(a: string, b: string): string {
  return b.length > a.length ? b : a;
}

function larghezzaDi({ values }: SheetSnapshot): number {
  return values.reduce((larga, row) => Math.max(larga, row.length), 0);
}

function primoTesto(
  legge: (row: number, col: number) => CellValue,
  ultima: number,
  col: number,
): string {
  for (let row = 0; row <= ultima; row += 1) {
    const value = legge(row, col);
    if (typeof value === 'string' && value !== '') return accorcia(value);
  }
  return '';
}

function luogo(row: number, col: number): string {
  return `${String(row)}:${String(col)}`;
}

/** FNV-1a: two texts of a sheet that come out alike would only be taken for the same row. */
function accorcia(testo: string): string {
  if (testo === '') return '';
  let hash = 0x811c9dc5;
  for (let at = 0; at < testo.length; at += 1) {
    hash = Math.imul(hash ^ testo.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
