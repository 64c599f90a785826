import type { SheetSnapshot } from '../model/workbook';
import type { ObiettivoLetto } from './codice';
import { isConsuntivoAl } from './dataStampata';
import { sameWords, type Printed } from './draft';
import { cellAt, isText, rowAt } from './grid';
import type { HeadingRow } from './headingRow';
import {
  isBudget,
  isLegenda,
  isMaiuscolo,
  isMinuscolo,
  isNota,
  isProspettivaPerNome,
  isTestata,
  isTitoloBudget,
  isTitoloPerNome,
  isTotale,
} from './lexicon';
import type { HeadingReader } from './readHeading';
import { obiettivoOf, textIn } from './rowKind';

/** A row whose meaning the rows below decide. */
export interface PendingRow {
  readonly row: number;
  readonly kind: 'testo' | 'obiettivo' | 'ambigua' | 'coda';
  /** Empty rows just above it. */
  readonly vuote: number;
}

export interface PrintedObiettivo extends ObiettivoLetto {
  readonly row: number;
  readonly col: number;
}

/** What the rows between the last indicator and a heading row say about the section that begins. */
export interface Preamble {
  /** Set where a new cruscotto begins. */
  readonly titolo: (Printed & { readonly row: number }) | null;
  readonly prospettiva: Printed | null;
  /** Obiettivi printed before the prospettiva end the section above; those after it belong to the new one. */
  readonly obiettiviPrima: readonly PrintedObiettivo[];
  readonly obiettiviDopo: readonly PrintedObiettivo[];
  /** Rows of the column *Indicatore* that turn out to be neither: they belong to the section above. */
  readonly resto: readonly PendingRow[];
}

/** The cruscotto that is being read, as far as it bears on what a title is. */
export interface Corrente {
  readonly titolo: string | null;
  /** Its prospettive bear numbers: `1. SVILUPPO ECONOMICO`. */
  readonly numerate: boolean;
}

type Testo = Printed & { readonly row: number; readonly ambigua: boolean };
interface Lines {
  readonly testi: readonly Testo[];
  readonly obiettivi: readonly PrintedObiettivo[];
  /** Rows of *Consuntivo al*, body, plan and the like. */
  readonly testate: readonly number[];
}

/**
 * Contract 1: right above the heading stands the prospettiva, above it the title. Without a new title the rows go on with
 * the cruscotto above (`corrente`), if there is one.
 */
export function readPreamble(
  sheet: SheetSnapshot,
  pending: readonly PendingRow[],
  heading: HeadingRow,
  corrente: Corrente | null,
  read: HeadingReader,
): Preamble {
  // The row of group headings (`2019` over `Target | Risultato`) is no title.
  const isGroup = (testo: string): boolean => {
    const { campo, soloAnno } = read(testo);
    return campo !== null || soloAnno;
  };
  const lines = readLines(sheet, pending, heading, { first: corrente === null, isGroup });
  const { titolo, prospettiva } =
    corrente === null ? firstOfSheet(lines, sheet.name) : nextSection(lines, corrente);
  const numbered = prospettiva === null ? prospettivaNumerata(lines, titolo, corrente) : null;
  const start = prospettiva?.row ?? numbered?.row ?? titolo?.row ?? -1;
  const used = new Set([prospettiva?.row, titolo?.row]);
  const altri = lines.obiettivi.filter((obiettivo) => obiettivo !== numbered);
  return {
    titolo,
    prospettiva: prospettiva ?? (numbered && asPrinted(numbered)),
    obiettiviPrima: altri.filter(({ row }) => row < start),
    obiettiviDopo: altri.filter(({ row }) => row > start),
    resto: pending.filter(({ row }) => !used.has(row)),
  };
}

function readLines(
  sheet: SheetSnapshot,
  pending: readonly PendingRow[],
  heading: HeadingRow,
  { first, isGroup }: { readonly first: boolean; readonly isGroup: (testo: string) => boolean },
): Lines {
  const testi: Testo[] = [];
  const obiettivi: PrintedObiettivo[] = [];
  const testate: number[] = [];
  const azione = heading.colonne.find(({ campo }) => campo === 'azione')?.col ?? null;
  for (const { row, kind } of pending) {
    const cells = rowAt(sheet, row);
    const printed = textIn(cells, heading) ?? (first ? leftOf(sheet, row, heading) : null);
    const obiettivo = obiettivoOf(cells, heading, azione);
    if (obiettivo !== null) obiettivi.push({ ...obiettivo, row });
    else if (printed === null || isGroup(printed.testo)) continue;
    else if (isConsuntivoAl(printed.testo) || isTestata(printed.testo)) testate.push(row);
    else if (isTitleLike(printed, { row, first }, heading))
      testi.push({ ...printed, row, ambigua: kind === 'ambigua' });
  }
  return { testi, obiettivi, testate };
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
  if (isTitoloPerNome(testo)) return true;
  if (isNota(testo) || (!first && col > heading.indicatore)) return false;
  return first || row === heading.top - 1 || !isMinuscolo(testo);
}

interface TitoloEProspettiva {
  readonly titolo: Testo | null;
  readonly prospettiva: Testo | null;
}

function firstOfSheet(lines: Lines, foglio: string): TitoloEProspettiva {
  const [last, previous] = tail(lines);
  if (last === null) return { titolo: null, prospettiva: null };
  const onlyTitle =
    previous === null &&
    (sameWords(last.testo) === sameWords(foglio) ||
      lines.obiettivi.some((obiettivo) => obiettivo.row > last.row && isFirstLevel(obiettivo)));
  return onlyTitle || isTitleWithoutProspettiva(last, previous, lines)
    ? { titolo: last, prospettiva: null }
    : { titolo: previous, prospettiva: last };
}

function nextSection(lines: Lines, corrente: Corrente): TitoloEProspettiva {
  const [last, previous] = tail(lines);
  if (last === null || isSameTitle(last, corrente)) return { titolo: null, prospettiva: null };
  if (isTitleWithoutProspettiva(last, previous, lines)) return { titolo: last, prospettiva: null };
  const isTitle =
    previous !== null &&
    !isSameTitle(previous, corrente) &&
    mayBeTitle(previous, lines.testate, corrente);
  return { titolo: isTitle ? previous : null, prospettiva: last };
}

function tail({ testi }: Lines): readonly [Testo | null, Testo | null] {
  return [testi[testi.length - 1] ?? null, testi[testi.length - 2] ?? null];
}

/** A prospettiva stands right above the heading; *Consuntivo al* and the like stand under the title. */
function isTitleWithoutProspettiva(
  last: Testo,
  previous: Testo | null,
  { testate }: Lines,
): boolean {
  if (isProspettivaPerNome(last.testo)) return false;
  if (previous !== null && isTitoloPerNome(previous.testo)) return false;
  return isTitoloPerNome(last.testo) || testate.some((row) => row > last.row);
}

/** A remark between two sections is no title: a title looks like one, or like the title above. */
function mayBeTitle(testo: Testo, testate: readonly number[], { titolo }: Corrente): boolean {
  if (isTitoloPerNome(testo.testo) || isMaiuscolo(testo.testo) || testate.length > 0) return true;
  return titolo !== null && !isMaiuscolo(titolo) && !testo.ambigua;
}

function isSameTitle({ testo }: Testo, { titolo }: Corrente): boolean {
  return titolo !== null && sameWords(titolo) === sameWords(testo);
}

/** `1. SVILUPPO ECONOMICO` right above a heading is a prospettiva where nothing else could be. */
function prospettivaNumerata(
  { obiettivi, testi }: Lines,
  titolo: Testo | null,
  corrente: Corrente | null,
): PrintedObiettivo | null {
  const last = obiettivi[obiettivi.length - 1];
  if (last === undefined || !isFirstLevel(last)) return null;
  if (titolo !== null && last.row < titolo.row) return null;
  return corrente === null || testi.length > 0 || corrente.numerate ? last : null;
}

function isFirstLevel({ codice }: PrintedObiettivo): boolean {
  return codice !== null && !codice.includes('.');
}

function asPrinted({ codice, testo, row, col }: PrintedObiettivo): Printed {
  return { testo: codice === null ? testo : `${codice}. ${testo}`, row, col };
}
