import { parseObiettivo } from './codice';
import { addRiga, enterObiettivo, enterProspettiva, type CruscottoDraft } from './draft';
import { cellAt, hasContent, isText, printed, rowAt, textAt, type Row } from './grid';
import { isBudget, isMaiuscolo, isNota, isProspettivaPerNome, isTestata } from './lexicon';
import { isStaccato, type PendingRow } from './preambleLines';
import { obiettivoOf, rowKind, textIn, type RowKind } from './rowKind';
import { report, type Scan, type Section } from './scan';

/** Takes a row under a heading into the cruscotto, or keeps it until the rows below say what it is. */
export function takeRow(scan: Scan, row: number): RowKind {
  const { section, draft } = scan;
  if (section === null || draft === null) return 'vuota';
  const cells = rowAt(scan.sheet, row);
  if (section.muta) return skipRow(scan, section, cells, row);
  const kind = rowKind(cells, {
    heading: section.heading,
    azione: section.azione,
    vuote: scan.vuote,
    finita: scan.finita,
    budget: scan.budget,
  });
  const { vuote, finita } = scan;
  scan.vuote = kind === 'vuota' ? vuote + 1 : 0;
  scan.finita = isFinita(scan, section, cells, kind);
  scan.budget = kind === 'budget' && (scan.budget || opensBudget(cells, section));
  switch (kind) {
    case 'vuota':
    case 'budget':
      break;
    case 'testo':
    case 'obiettivo':
    case 'ambigua':
    case 'coda':
      scan.pending.push({ row, kind, vuote, finita });
      break;
    case 'totale':
      reportTotale(scan, cells, section, row);
      break;
    case 'indicatore':
      takeIndicatore(scan, draft, section, row);
      break;
    case 'illeggibile':
    case 'senza-indicatore':
      takeUnreadable(scan, draft, section, { row, kind });
  }
  return kind;
}

/**
 * Gives the rows kept so far to the section they stand in: obiettivi, prospettive printed under the heading, azioni on a row
 * of their own. `end`: no indicator follows in this sheet.
 */
export function flushPending(scan: Scan, { end }: { readonly end: boolean }): void {
  const { draft, section, pending } = scan;
  scan.pending = [];
  if (draft === null || section === null || section.muta) return;
  pending.forEach((kept, position) => {
    if (kept.kind === 'obiettivo') takeObiettivo(scan, draft, section, kept, end);
    else if (kept.kind === 'coda' && !end) enterAndAdd(scan, draft, section, kept.row);
    else takeKept(scan, draft, section, kept, pending[position + 1]?.kind === 'obiettivo');
  });
}

/** A text in the column *Indicatore* that stands alone: an indicator still without target, or what follows the table. */
export function takeLeftover(
  scan: Scan,
  draft: CruscottoDraft,
  section: Section,
  kept: PendingRow,
): void {
  const { indicatore } = section.heading;
  const testo = textAt(rowAt(scan.sheet, kept.row), indicatore);
  if (kept.kind === 'coda') report(scan, 'FO-116', { testo }, { row: kept.row, col: indicatore });
  else if (kept.kind === 'ambigua') addRiga(draft, kept.row);
}

/** Two empty rows end a table, and so do a note or a budget table apart from it; its next row with values goes on with it. */
const END_OF_TABLE = 2;

function isFinita(scan: Scan, { heading, azione }: Section, cells: Row, kind: RowKind): boolean {
  if (kind === 'vuota') return scan.finita || scan.vuote >= END_OF_TABLE;
  if (kind === 'budget') return true;
  if (kind === 'obiettivo') {
    const levelled = obiettivoOf(cells, heading, azione)?.codice?.includes('.') === true;
    return scan.finita && !levelled;
  }
  if (kind === 'testo') return scan.finita || isNota(textIn(cells, heading)?.testo ?? '');
  return scan.finita && kind !== 'indicatore' && kind !== 'illeggibile';
}

/** Of two tables side by side only the titles below them are looked for. */
function skipRow(scan: Scan, { heading }: Section, cells: Row, row: number): RowKind {
  if (heading.conValori.some((col) => hasContent(cells, col))) scan.pending = [];
  else scan.pending.push({ row, kind: 'testo', vuote: 0, finita: false });
  return 'testo';
}

function takeIndicatore(scan: Scan, draft: CruscottoDraft, section: Section, row: number): void {
  if (scan.pending.length > 0) flushPending(scan, { end: false });
  enterAndAdd(scan, draft, section, row);
}

function enterAndAdd(scan: Scan, draft: CruscottoDraft, section: Section, row: number): void {
  enterColumns(scan, draft, section, row);
  addRiga(draft, row);
}

function takeUnreadable(
  scan: Scan,
  draft: CruscottoDraft,
  section: Section,
  { row, kind }: { readonly row: number; readonly kind: 'illeggibile' | 'senza-indicatore' },
): void {
  // A figure without indicator under the end of the table is no more of it than the rows around.
  const outside = kind === 'senza-indicatore' && scan.finita;
  if (!outside) {
    flushPending(scan, { end: false });
    enterColumns(scan, draft, section, row);
    draft.ultimaRiga = Math.max(draft.ultimaRiga, row);
  }
  const { indicatore, attesi } = section.heading;
  const cells = rowAt(scan.sheet, row);
  const at = { row, col: indicatore };
  if (kind === 'illeggibile') {
    report(scan, 'FO-114', { letto: printed(cellAt(cells, indicatore)) }, at);
    return;
  }
  const atteso = attesi.find((col) => hasContent(cells, col)) ?? indicatore;
  report(scan, 'FO-115', { letto: printed(cellAt(cells, atteso)) }, { row, col: atteso });
}

/** Prospettiva, obiettivo and azione that stand in columns: an empty cell means the one above. */
function enterColumns(scan: Scan, draft: CruscottoDraft, section: Section, row: number): void {
  const cells = rowAt(scan.sheet, row);
  const prospettiva = textAt(cells, section.prospettiva);
  if (prospettiva !== '' && section.prospettiva !== null) {
    enterProspettiva(draft, { testo: prospettiva, row: null, col: section.prospettiva });
  }
  const obiettivo = textAt(cells, section.obiettivo);
  if (obiettivo !== '' && section.obiettivo !== null) {
    const letto = parseObiettivo(obiettivo) ?? { codice: null, testo: obiettivo };
    enterObiettivo(draft, letto, { row: null, col: section.obiettivo });
  }
  const azione = textAt(cells, section.azione);
  if (azione !== '') draft.azione = azione;
}

function takeObiettivo(
  scan: Scan,
  draft: CruscottoDraft,
  { heading, azione }: Section,
  kept: PendingRow,
  end: boolean,
): void {
  const { row } = kept;
  const obiettivo = obiettivoOf(rowAt(scan.sheet, row), heading, azione);
  if (obiettivo === null || (end && isStaccato(obiettivo.codice, kept))) return;
  scan.findings.push(...enterObiettivo(draft, obiettivo, { row, col: obiettivo.col }));
}

function takeKept(
  scan: Scan,
  draft: CruscottoDraft,
  section: Section,
  kept: PendingRow,
  beforeObiettivo: boolean,
): void {
  const text = textIn(rowAt(scan.sheet, kept.row), section.heading);
  if (text === null || isTestata(text.testo)) return;
  const isProspettiva =
    text.col <= section.heading.indicatore &&
    (isProspettivaPerNome(text.testo) ||
      (isMaiuscolo(text.testo) && (beforeObiettivo || isMerged(scan, section, kept.row))));
  if (isProspettiva) {
    scan.findings.push(...enterProspettiva(draft, { ...text, row: kept.row }));
  } else if (kept.kind !== 'testo') {
    takeLeftover(scan, draft, section, kept);
  } else if (text.col === section.azione && !isNota(text.testo)) {
    draft.azione = text.testo;
  }
}

function isMerged({ merges }: Scan, { heading }: Section, row: number): boolean {
  return merges.get(row)?.some(({ left }) => left <= heading.indicatore) ?? false;
}

function opensBudget(cells: Row, { heading, azione }: Section): boolean {
  const withValues = heading.conValori.some((col) => hasContent(cells, col));
  const labels = [textAt(cells, azione), textAt(cells, heading.indicatore)];
  return !withValues || labels.some((testo) => isBudget(testo) && /^\s*totale/i.test(testo));
}

function reportTotale(scan: Scan, cells: Row, { heading }: Section, row: number): void {
  const indicatore = cellAt(cells, heading.indicatore);
  if (!isText(indicatore) || !heading.attesi.some((col) => hasContent(cells, col))) return;
  report(scan, 'FO-117', { testo: indicatore.trim() }, { row, col: heading.indicatore });
}
