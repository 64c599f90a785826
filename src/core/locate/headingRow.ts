import { isBlank, type CellValue } from '../model/cell';
import { cellAt, isText, printed, rowAt, type Row } from './grid';
import { CON_ANNO, type Campo } from './headings';
import { groupAbove, type SheetView } from './groupHeading';
import { conIntermedi } from './intermedi';
import type { Heading, HeadingReader } from './readHeading';

/** A column of one year; `anno` is null where no heading says it. */
export interface ColonnaLetta {
  readonly campo: Campo;
  readonly col: number;
  readonly anno: number | null;
  /** The day it is about, as `MM-DD`; null for the end of the year, or where none is named. */
  readonly giorno: string | null;
  readonly testo: string;
}

/** A heading row and what its columns mean, before the year of the run is known. */
export interface HeadingRow {
  /** First row of the heading: above `riga` where *Indicatore* is merged over two rows. */
  readonly top: number;
  readonly riga: number;
  readonly indicatore: number;
  /** Left to right, each recognised heading; the same one may come twice. */
  readonly colonne: readonly ColonnaLetta[];
  /** Columns that hold values of a year: a row with something here is no bare text. */
  readonly attesi: readonly number[];
  readonly conValori: readonly number[];
  /** First and last recognised column. */
  readonly da: number;
  readonly a: number;
  /** First and last column of the block, a person's unknown headings beside it included. */
  readonly prima: number;
  readonly ultimaColonna: number;
  /** Columns of the add-in, which are no part of the cruscotto. */
  readonly proprie: ReadonlySet<number>;
}

/** What the row of an *Indicatore* cell turns out to be. */
export type HeadingOutcome =
  | { readonly kind: 'intestazione'; readonly heading: HeadingRow }
  | { readonly kind: 'affiancati'; readonly heading: HeadingRow; readonly altra: number }
  | { readonly kind: 'senza-atteso'; readonly riga: number; readonly col: number }
  | { readonly kind: 'no' };

const PROPRIA = /^(?:% Raggiungimento \d{4}|Esito \d{4}|Segnalazioni)(?: \(calcolato\))?$/;

/** Reads the heading that begins in this row: in one row, or in two where *Indicatore* stands in the upper one. */
export function readHeadingRow(view: SheetView, row: number, read: HeadingReader): HeadingOutcome {
  // The heading row of another table is no row of group headings.
  const isHeading = rowAt(view.sheet, row - 1).some((cell) => read(cell).campo === 'indicatore');
  const single = readRows(view, { up: isHeading ? -1 : row - 1, low: row, top: row }, read);
  if (single.atteso) return outcome(single);
  const double = readRows(view, { up: row, low: row + 1, top: row }, read);
  const indicatore = single.colonne.find(({ campo }) => campo === 'indicatore')?.col;
  if (indicatore === undefined) return { kind: 'no' };
  if (double.atteso && isBlank(cellAt(rowAt(view.sheet, row + 1), indicatore)))
    return outcome(double);
  return single.anni ? { kind: 'senza-atteso', riga: row, col: indicatore } : { kind: 'no' };
}

interface Rows {
  /** Row that may hold group headings; -1 = none. */
  readonly up: number;
  readonly low: number;
  readonly top: number;
}

interface RowsRead {
  readonly rows: Rows;
  readonly low: Row;
  readonly colonne: readonly ColonnaLetta[];
  readonly proprie: ReadonlySet<number>;
  readonly atteso: boolean;
  /** Some column bears a year or is a *Consuntivo*: a table of figures, if no cruscotto. */
  readonly anni: boolean;
}

function readRows(view: SheetView, rows: Rows, read: HeadingReader): RowsRead {
  const low = rowAt(view.sheet, rows.low);
  const up = rows.up < 0 ? [] : rowAt(view.sheet, rows.up);
  const colonne: ColonnaLetta[] = [];
  const proprie = new Set<number>();
  let anni = false;
  for (let col = 0; col < Math.max(low.length, up.length); col += 1) {
    const value = cellAt(low, col);
    if (isPropria(value)) {
      proprie.add(col);
      continue;
    }
    const heading = headingAt(col, value, up, groupAbove(view, rows.up, col, read), read);
    anni ||= heading.soloAnno || heading.campo === 'consuntivo';
    if (heading.campo === null) continue;
    const testo = textOfHeading(value, cellAt(up, col));
    const { campo, anno, giorno } = heading;
    colonne.push({ campo, col, anno, giorno, testo });
  }
  const atteso = colonne.some(({ campo }) => campo === 'atteso');
  return { rows, low, colonne: conIntermedi(colonne), proprie, atteso, anni };
}

function headingAt(
  col: number,
  value: CellValue,
  up: Row,
  group: () => Heading | null,
  read: HeadingReader,
): Heading {
  // A heading merged over both rows holds its text in the upper one.
  if (isBlank(value)) return mergedDown(read(cellAt(up, col)));
  const own = read(value);
  if (own.campo !== null && CON_ANNO.has(own.campo) && own.anno === null) {
    const above = group();
    return { ...own, anno: above?.anno ?? null, giorno: own.giorno ?? above?.giorno ?? null };
  }
  if (own.soloAnno) {
    const above = group();
    const campo = above?.campo ?? null;
    if (campo === null || !CON_ANNO.has(campo)) return own;
    return { ...own, campo, anno: own.anno ?? above?.anno ?? null, soloAnno: false };
  }
  return own;
}

function mergedDown(upper: Heading): Heading {
  return upper.soloAnno ? { ...upper, soloAnno: false } : upper;
}

function outcome(read: RowsRead): HeadingOutcome {
  const indicatori = read.colonne.filter(({ campo }) => campo === 'indicatore');
  const [first, second] = indicatori;
  if (first === undefined) return { kind: 'no' };
  const heading = headingRow(read, first.col);
  return second === undefined
    ? { kind: 'intestazione', heading }
    : { kind: 'affiancati', heading, altra: second.col };
}

function headingRow(read: RowsRead, indicatore: number): HeadingRow {
  const { rows, low, colonne, proprie } = read;
  const da = colonne[0]?.col ?? indicatore;
  const a = colonne[colonne.length - 1]?.col ?? indicatore;
  const isPersons = (col: number): boolean => !isBlank(cellAt(low, col)) && !proprie.has(col);
  let prima = da;
  while (prima > 0 && isPersons(prima - 1)) prima -= 1;
  let ultimaColonna = a;
  while (isPersons(ultimaColonna + 1)) ultimaColonna += 1;
  const colsOf = (campi: readonly Campo[]): readonly number[] =>
    colonne.filter(({ campo }) => campi.includes(campo)).map(({ col }) => col);
  return {
    top: rows.top,
    riga: rows.low,
    indicatore,
    colonne,
    attesi: colsOf(['atteso']),
    conValori: colsOf(['atteso', 'intermedio', 'consuntivo']),
    da,
    a,
    prima,
    ultimaColonna,
    proprie,
  };
}

function textOfHeading(value: CellValue, above: CellValue): string {
  return printed(isBlank(value) ? above : value);
}

function isPropria(value: CellValue): boolean {
  return isText(value) && PROPRIA.test(value);
}
