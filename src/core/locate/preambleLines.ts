import type { SheetSnapshot } from '../model/workbook';
import type { ObiettivoLetto } from './codice';
import { isConsuntivoAl } from './dataStampata';
import type { Printed } from './draft';
import { cellAt, isText, rowAt, textAt, type Row } from './grid';
import type { HeadingRow } from './headingRow';
import {
  isBudget,
  isLegenda,
  isMinuscolo,
  isNota,
  isTestata,
  isTitoloBudget,
  isTitoloPerNome,
  isTotale,
  isUnitaPerNome,
} from './lexicon';
import type { HeadingReader } from './readHeading';
import { obiettivoOf, textIn } from './rowKind';

/** A row whose meaning the rows below decide. */
export interface PendingRow {
  readonly row: number;
  readonly kind: 'testo' | 'obiettivo' | 'ambigua' | 'coda';
  /** Empty rows just above it. */
  readonly vuote: number;
  /** The table above may have ended before it. */
  readonly finita: boolean;
}

export interface PrintedObiettivo extends ObiettivoLetto {
  readonly row: number;
  readonly col: number;
  /** It stands apart from the table above: a numbered footnote or chapter, unless indicators follow. */
  readonly staccato: boolean;
  /** Code and text as printed. */
  readonly intero: string;
}

/** A text that may be title or prospettiva. */
export interface Testo extends Printed {
  readonly row: number;
  readonly ambigua: boolean;
  /** Empty rows just above it. */
  readonly vuote: number;
}

/** The rows above a heading, sorted by what they are. */
export interface Lines {
  readonly testi: readonly Testo[];
  readonly obiettivi: readonly PrintedObiettivo[];
  /** Rows of *Consuntivo al*, body, plan and the like. */
  readonly testate: readonly number[];
}

/** `first`: no cruscotto stands above in the sheet, so that any text may be the title. */
export function readLines(
  sheet: SheetSnapshot,
  pending: readonly PendingRow[],
  heading: HeadingRow,
  { first, read }: { readonly first: boolean; readonly read: HeadingReader },
): Lines {
  const testi: Testo[] = [];
  const obiettivi: PrintedObiettivo[] = [];
  const testate: number[] = [];
  const azione = heading.colonne.find(({ campo }) => campo === 'azione')?.col ?? null;
  for (const kept of pending) {
    const { row, kind, vuote } = kept;
    const cells = rowAt(sheet, row);
    const printed = textIn(cells, heading) ?? (first ? leftOf(sheet, row, heading) : null);
    const obiettivo = obiettivoOf(cells, heading, azione);
    if (obiettivo !== null) {
      const { codice, testo, col } = obiettivo;
      const intero = printed?.col === col ? printed.testo : `${codice ?? ''} ${testo}`.trim();
      obiettivi.push({ codice, testo, col, row, intero, staccato: isStaccato(codice, kept) });
    } else if (
      printed === null ||
      isGroup(printed, heading, read) ||
      isBeside(kept, cells, azione)
    ) {
      continue;
    } else if (isConsuntivoAl(printed.testo) || isTestata(printed.testo)) {
      testate.push(row);
    } else if (isTitleLike(printed, { row, first }, heading)) {
      testi.push({ ...printed, row, ambigua: kind === 'ambigua', vuote });
    }
  }
  return { testi, obiettivi, testate };
}

/** Whether an obiettivo without indicators belongs no more to the table above it. */
export function isStaccato(codice: string | null, { vuote, finita }: PendingRow): boolean {
  return finita || (vuote > 0 && codice?.includes('.') !== true);
}

/** Titles stand alone in their row. */
function isBeside({ kind }: PendingRow, cells: Row, azione: number | null): boolean {
  return kind === 'coda' && textAt(cells, azione) !== '';
}

/** The row of group headings (`2019` over `Target | Risultato`) is no title; *Consuntivo 2019* at the left is a line. */
function isGroup(
  { testo, col }: { readonly testo: string; readonly col: number },
  heading: HeadingRow,
  read: HeadingReader,
): boolean {
  const { campo, soloAnno } = read(testo);
  if (campo === 'consuntivo' && col <= heading.indicatore) return false;
  return soloAnno || (campo !== null && campo !== 'prospettiva' && campo !== 'obiettivo');
}

/** Titles typed left of an indented table. */
function leftOf(
  sheet: SheetSnapshot,
  row: number,
  heading: HeadingRow,
): { readonly testo: string; readonly col: number } | null {
  for (let col = 0; col < heading.prima; col += 1) {
    const value = cellAt(rowAt(sheet, row), col);
    if (isText(value) && value.trim().length > MAX_HELPER) return { testo: value.trim(), col };
  }
  return null;
}

/** Longer than the headings of helper columns (*COD*, *TIPO*). */
const MAX_HELPER = 6;

/** May be a title or a prospettiva: no note, legend or figure, and at the left like the rows it heads. */
function isTitleLike(
  { testo, col }: { readonly testo: string; readonly col: number },
  { row, first }: { readonly row: number; readonly first: boolean },
  heading: HeadingRow,
): boolean {
  if (isLegenda(testo) || isBudget(testo) || isTitoloBudget(testo) || isTotale(testo)) return false;
  if (isUnitaPerNome(testo)) return true;
  if (isNota(testo) || (!first && col > heading.indicatore)) return false;
  return first || isTitoloPerNome(testo) || row === heading.top - 1 || !isMinuscolo(testo);
}
