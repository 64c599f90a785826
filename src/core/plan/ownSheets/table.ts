import type { CellValue } from '../../model/cell';
import {
  FOGLI_PROPRI,
  INTESTAZIONI_FACOLTATIVE,
  type FoglioProprio,
} from '../../model/foglioProprio';
import type { SheetLooks } from '../../model/sheetLooks';
import type { SheetSnapshot } from '../../model/workbook';
import type { CellEdit, NewSheet } from '../../model/writePlan';
import {
  contentAt,
  formatoMancante,
  hasFormula,
  holds,
  pushChange,
  SENZA_ASPETTO,
  type Aspetto,
} from '../edits';
import { aspettoElenco, type Elenco } from './elenchi';

/** Column widths of the sheets we make, from A on, in characters. */
const LARGHEZZE: Readonly<Record<FoglioProprio, readonly number[]>> = {
  registro: [17, 18, 9, 7, 12, 10, 10, 12, 10, 10, 10, 8, 8, 8, 10, 24, 44],
  segnalazioni: [10, 9, 18, 7, 32, 16, 48, 40, 14, 11, 24, 24],
  // Table, gap, figures of the chart, gap, mappa: a percentage and a word for each of four prospettive.
  riepilogo: [
    ...[19, 27, 76, 16, 22, 11, 12, 10, 13, 10, 9, 9, 9, 7, 12, 11, 12],
    ...[2, 27, 10, 2],
    ...[12, 31, 12, 31, 12, 31, 12, 31],
  ],
  cascata: [20, 46, 20, 46, 12, 13, 40],
  parametri: [38, 22, 16, 80],
  organigramma: [22, 42, 19, 36, 24, 44],
  relazione: [8, 7, 20, 38, 48, 14, 13, 12, 12, 12, 15, 22, 36],
  dati: [
    ...[12, 7, 17, 19, 27, 40, 40, 60, 60, 60, 12, 10, 9, 14, 18],
    ...[11, 12, 22, 12, 12, 22, 10, 16, 23, 6],
  ],
  // The figures of the lines, as many as there are units, follow.
  storico: [12, 17, 7, 19, 27, 44, 16, 11, 12, 10, 13, 10, 9, 9, 22],
  // The columns of the units, as many as there are, follow.
  matrice: [10, 60, 16, 12, 26],
};

/** Heading text -> column, where each of our headings stands. */
export type Posti = ReadonlyMap<string, number>;

/** A cell of a table with the format it should show with. */
export interface Cella {
  readonly value: CellValue;
  readonly formato?: string;
  readonly link?: Aspetto['link'];
}

/** Where our headings stand in row 1; in a sheet about to be made, side by side from A. */
export function postiOf(sheet: SheetSnapshot, foglio: FoglioProprio): Posti {
  const { intestazioni, conPersone } = FOGLI_PROPRI[foglio];
  const prima: readonly CellValue[] = sheet.values[0] ?? [];
  const facoltative = INTESTAZIONI_FACOLTATIVE[foglio] ?? [];
  const nuovo = prima.length === 0;
  const posti = [...intestazioni, ...(nuovo ? facoltative : [])].map((testo, indice) => {
    const trovata = conPersone ? prima.indexOf(testo) : -1;
    return [testo, trovata < 0 ? indice : trovata] as const;
  });
  const altri = facoltative.filter((testo) => !nuovo && prima.includes(testo));
  return new Map([...posti, ...altri.map((testo) => [testo, prima.indexOf(testo)] as const)]);
}

export function newSheetOf(
  sheet: SheetSnapshot,
  foglio: FoglioProprio,
  looks: SheetLooks,
): NewSheet {
  return { name: sheet.name, widths: LARGHEZZE[foglio], headingRows: [0], looks };
}

/** A list of ours about to be made. */
export function newElenco(sheet: SheetSnapshot, elenco: Elenco): NewSheet {
  return newSheetOf(sheet, elenco, aspettoElenco(elenco));
}

/** The heading row of a sheet about to be made. */
export function pushHeadings(edits: CellEdit[], sheet: SheetSnapshot, foglio: FoglioProprio): void {
  const facoltative = INTESTAZIONI_FACOLTATIVE[foglio] ?? [];
  [...FOGLI_PROPRI[foglio].intestazioni, ...facoltative].forEach((testo, col) => {
    pushChange(edits, sheet, { row: 0, col }, testo);
  });
}

export function pushCella(
  edits: CellEdit[],
  sheet: SheetSnapshot,
  row: number,
  col: number,
  { value, formato, link }: Cella,
): void {
  if (link === undefined && holds(sheet, row, col, value)) return;
  const formatted = formato !== undefined && typeof value === 'number';
  const aspetto = formatted ? formatoMancante(sheet, row, col, formato) : SENZA_ASPETTO;
  pushChange(
    edits,
    sheet,
    { row, col },
    value,
    link === undefined ? aspetto : { ...aspetto, link },
  );
}

/** First row below everything that stands in the sheet, in our columns or in people's. */
export function firstFreeRow(sheet: SheetSnapshot): number {
  for (let row = Math.max(sheet.values.length, sheet.formulas.length) - 1; row > 0; row -= 1) {
    if (!isEmptyRow(sheet, row)) return row + 1;
  }
  return 1;
}

export function isEmptyRow(sheet: SheetSnapshot, row: number): boolean {
  const width = Math.max(sheet.values[row]?.length ?? 0, sheet.formulas[row]?.length ?? 0);
  for (let col = 0; col < width; col += 1) {
    if (!isEmptyCell(sheet, row, col)) return false;
  }
  return true;
}

export function isEmptyCell(sheet: SheetSnapshot, row: number, col: number): boolean {
  return contentAt(sheet, row, col) === null && !hasFormula(sheet, row, col);
}

/** What a cell says as text, for keys: numbers as Excel's general format spells them. */
export function testoAt(sheet: SheetSnapshot, row: number, col: number | undefined): string {
  const value = col === undefined ? null : contentAt(sheet, row, col);
  if (value === null || typeof value === 'object') return '';
  return String(value);
}
