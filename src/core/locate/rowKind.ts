import { isBlank } from '../model/cell';
import { bareCode, parseObiettivo, type ObiettivoLetto } from './codice';
import { cellAt, hasContent, isText, textAt, type Row } from './grid';
import type { HeadingRow } from './headingRow';
import { hasLettera, isBudget, isLegenda, isNota, isTitoloBudget, isTotale } from './lexicon';

/**
 * What a row under a heading is. `ambigua`: only the *Indicatore* cell is filled and titles stand in that column too;
 * `coda`: an indicator without values after what may be the end of the table. The rows below decide on both.
 */
export type RowKind =
  | 'vuota'
  | 'indicatore'
  | 'testo'
  | 'obiettivo'
  | 'ambigua'
  | 'budget'
  | 'totale'
  | 'coda'
  | 'illeggibile'
  | 'senza-indicatore';

export interface RowContext {
  readonly heading: HeadingRow;
  /** Empty rows just above. */
  readonly vuote: number;
  /** Since the last row of the table came what ends one: a row without values may be something else. */
  readonly finita: boolean;
  /** The rows above are a budget table. */
  readonly budget: boolean;
  /** Column of *Azione*, if the section has one. */
  readonly azione: number | null;
}

export function rowKind(cells: Row, context: RowContext): RowKind {
  const { heading, azione } = context;
  const indicatore = cellAt(cells, heading.indicatore);
  if (!isText(indicatore)) return kindWithoutText(cells, context);
  if (isBudgetRow(cells, context)) return 'budget';
  if (isTotale(indicatore) || isTotale(textAt(cells, azione))) return 'totale';
  if (!heading.conValori.some((col) => hasContent(cells, col))) {
    return kindWithoutValues(cells, indicatore, context);
  }
  return hasLettera(indicatore) ? 'indicatore' : 'illeggibile';
}

/** The obiettivo that a row prints, with the column of its text; null for any other row. */
export function obiettivoOf(
  cells: Row,
  heading: HeadingRow,
  azione: number | null,
): (ObiettivoLetto & { readonly col: number }) | null {
  const { indicatore, prima, ultimaColonna, proprie } = heading;
  const inIndicatore = isText(cellAt(cells, indicatore));
  if (inIndicatore && heading.conValori.some((col) => hasContent(cells, col))) return null;
  // A code may stand in a column of its own on the left of the block.
  for (let col = Math.max(0, prima - 1); col <= ultimaColonna; col += 1) {
    const value = cellAt(cells, col);
    if (isBlank(value) || proprie.has(col)) continue;
    const codice = bareCode(value);
    if (codice !== null) {
      // Elsewhere a small number is the number of the row, unless it has levels.
      const levelled = codice.includes('.');
      const isCode = inIndicatore ? azione === null && levelled : col < prima || levelled;
      return isCode || col === azione ? separateCode(cells, heading, codice, col) : null;
    }
    if (col < prima) continue;
    const letto = isText(value) ? parseObiettivo(value.trim()) : null;
    if (letto === null) return null;
    // An azione may be numbered too: beside an indicator it is an azione.
    const alone =
      !inIndicatore || col === indicatore || textAt(cells, indicatore) === textAt(cells, azione);
    return alone ? { ...letto, col } : null;
  }
  return null;
}

/** The first text of a row inside the block, else left of it: what a title or a prospettiva would be. */
export function textIn(
  cells: Row,
  heading: HeadingRow,
): { readonly testo: string; readonly col: number } | null {
  const { prima, ultimaColonna, proprie } = heading;
  for (let col = prima; col <= ultimaColonna; col += 1) {
    const value = cellAt(cells, col);
    if (!proprie.has(col) && isText(value)) return { testo: value.trim(), col };
  }
  return null;
}

function separateCode(
  cells: Row,
  { indicatore, ultimaColonna, proprie }: HeadingRow,
  codice: string,
  at: number,
): (ObiettivoLetto & { readonly col: number }) | null {
  for (let col = at + 1; col <= ultimaColonna; col += 1) {
    const value = cellAt(cells, col);
    if (isBlank(value) || proprie.has(col)) continue;
    if (!isText(value) || !hasLettera(value)) return null;
    const indicatoreBeside = col < indicatore && isText(cellAt(cells, indicatore));
    return indicatoreBeside ? null : { codice, testo: value.trim(), col };
  }
  return null;
}

function kindWithoutText(cells: Row, context: RowContext): RowKind {
  const { heading, azione, budget } = context;
  if (isBlankBut(cells, heading, [])) return 'vuota';
  if (isBudgetRow(cells, context)) return 'budget';
  const first = textIn(cells, heading)?.testo ?? '';
  if (isTitoloBudget(first)) return 'budget';
  if (isTotale(first)) return 'totale';
  if (obiettivoOf(cells, heading, azione) !== null) return 'obiettivo';
  if (budget || !heading.attesi.some((col) => hasContent(cells, col))) return 'testo';
  return hasContent(cells, heading.indicatore) ? 'illeggibile' : 'senza-indicatore';
}

function kindWithoutValues(cells: Row, indicatore: string, context: RowContext): RowKind {
  const { heading, azione, vuote, finita } = context;
  if (obiettivoOf(cells, heading, azione) !== null) return 'obiettivo';
  if (!hasLettera(indicatore)) return 'testo';
  const alone = isBlankBut(cells, heading, [heading.indicatore]);
  if (alone && (isLegenda(indicatore) || isTitoloBudget(indicatore))) return 'testo';
  if (alone && heading.prima === heading.indicatore) return 'ambigua';
  const bare = isBlankBut(cells, heading, [heading.indicatore, azione]);
  const ended = finita || (alone && vuote > 0 && isNota(indicatore.trim()));
  return bare && ended ? 'coda' : 'indicatore';
}

function isBudgetRow(cells: Row, { heading, azione, budget }: RowContext): boolean {
  const indicatore = textAt(cells, heading.indicatore);
  if (isBudget(indicatore) || isBudget(textAt(cells, azione))) return true;
  // Azione, indicator and target in one row: the budget table is over.
  const isIndicatore =
    textAt(cells, azione) !== '' &&
    hasLettera(indicatore) &&
    heading.attesi.some((col) => hasContent(cells, col));
  return budget && !isIndicatore;
}

function isBlankBut(
  cells: Row,
  { prima, ultimaColonna, proprie }: HeadingRow,
  filled: readonly (number | null)[],
): boolean {
  for (let col = prima; col <= ultimaColonna; col += 1) {
    if (!filled.includes(col) && !proprie.has(col) && hasContent(cells, col)) return false;
  }
  return true;
}
