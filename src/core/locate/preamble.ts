import type { SheetSnapshot } from '../model/workbook';
import { sameWords, type Printed } from './draft';
import type { HeadingRow } from './headingRow';
import { isMaiuscolo, isProspettivaPerNome, isTitoloPerNome } from './lexicon';
import {
  readLines,
  type Lines,
  type PendingRow,
  type PrintedObiettivo,
  type Testo,
} from './preambleLines';
import type { HeadingReader } from './readHeading';

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
  const lines = readLines(sheet, pending, heading, { first: corrente === null, read });
  const { titolo, prospettiva } =
    corrente === null ? firstOfSheet(lines, sheet.name) : nextSection(lines, corrente);
  const numbered = prospettiva === null ? prospettivaNumerata(lines, titolo, corrente) : null;
  const start = prospettiva?.row ?? numbered?.row ?? titolo?.row ?? -1;
  const used = new Set([prospettiva?.row, titolo?.row]);
  const altri = lines.obiettivi.filter((obiettivo) => obiettivo !== numbered);
  return {
    titolo,
    prospettiva: prospettiva ?? (numbered && asPrinted(numbered)),
    obiettiviPrima: altri.filter(({ row, staccato }) => row < start && !staccato),
    obiettiviDopo: altri.filter(({ row }) => row > start),
    resto: pending.filter(({ row }) => !used.has(row)),
  };
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
    mayBeTitle(previous, last, lines.testate, corrente);
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

/** A remark between two sections is no title: a title looks like one, or like the title above, or stands where titles do. */
function mayBeTitle(
  testo: Testo,
  prospettiva: Testo,
  testate: readonly number[],
  { titolo }: Corrente,
): boolean {
  if (isTitoloPerNome(testo.testo) || isMaiuscolo(testo.testo) || testate.length > 0) return true;
  if (testo.ambigua) return false;
  const apart = testo.vuote > 0 && prospettiva.row === testo.row + 1;
  return apart || (titolo !== null && !isMaiuscolo(titolo));
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

function asPrinted({ intero, row, col }: PrintedObiettivo): Printed {
  return { testo: intero, row, col };
}
