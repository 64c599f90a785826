import { printA1 } from '../model/cell';
import { createDraft, enterObiettivo, enterProspettiva, type CruscottoDraft } from './draft';
import { hasContent, isText, rowAt, cellAt } from './grid';
import type { HeadingOutcome, HeadingRow } from './headingRow';
import { readPreamble, type Corrente, type Preamble } from './preamble';
import type { PendingRow } from './preambleLines';
import { report, sectionOf, type Scan, type Section } from './scan';
import { flushPending, takeLeftover } from './takeRow';
import { parseObiettivo } from './codice';

type Opening = Extract<HeadingOutcome, { readonly heading: HeadingRow }>;

/** A heading row begins a section: of the cruscotto above, or of a new one if a new title stands over it. */
export function openSection(scan: Scan, outcome: Opening): void {
  const { heading } = outcome;
  const { section: above, draft: old } = scan;
  const beside = above !== null && isBeside(above.heading, heading);
  if (beside) {
    // The rows above were read by other columns: those of this table were empty to them.
    flushPending(scan, { end: true });
    scan.pending = rowsBetween(above.heading.riga + 1, heading.top);
  }
  const preamble = readPreamble(scan.sheet, scan.pending, heading, correnteOf(old), scan.read);
  if (old !== null && above !== null && !beside) closeSection(scan, old, above, preamble);
  scan.vicino = old !== null && beside ? { heading: above.heading, draft: old } : null;

  const draft = preamble.titolo !== null || old === null ? newDraft(scan, heading, preamble) : old;
  draft.sezioni.push(heading);
  draft.ultimaRiga = Math.max(draft.ultimaRiga, heading.riga);
  if (preamble.prospettiva !== null) {
    scan.findings.push(...enterProspettiva(draft, preamble.prospettiva));
  }
  for (const obiettivo of preamble.obiettiviDopo) {
    scan.findings.push(...enterObiettivo(draft, obiettivo, obiettivo));
  }
  if (scan.printedAl?.kind === 'data') draft.consuntivoAl ??= scan.printedAl.data;
  if (outcome.kind === 'affiancati') {
    setAffiancati(scan, [draft], heading, { row: heading.riga, col: outcome.altra });
  }
  scan.draft = draft;
  scan.section = sectionOf(heading, outcome.kind === 'affiancati');
  scan.pending = [];
  scan.vuote = 0;
  scan.finita = false;
  scan.budget = false;
  scan.printedAl = null;
}

/** Rows of the table beside that go on next to this one: two cruscotti side by side, though not from the same row on. */
export function checkVicino(scan: Scan, row: number): void {
  const { vicino, draft, section } = scan;
  if (vicino === null || draft === null || section === null) return;
  const { heading } = vicino;
  const cells = rowAt(scan.sheet, row);
  const goesOn =
    isText(cellAt(cells, heading.indicatore)) &&
    heading.attesi.some((col) => hasContent(cells, col));
  const isHeading = scan.read(cellAt(cells, heading.indicatore)).campo === 'indicatore';
  if (!goesOn || isHeading) return;
  const altra = { row: section.heading.riga, col: section.heading.indicatore };
  setAffiancati(scan, [vicino.draft, draft], heading, altra);
  scan.vicino = null;
}

function correnteOf(draft: CruscottoDraft | null): Corrente | null {
  if (draft === null) return null;
  const prospettiva = draft.prospettiva === null ? null : draft.prospettive[draft.prospettiva];
  return {
    titolo: draft.titolo,
    numerate: prospettiva != null && parseObiettivo(prospettiva.nome) !== null,
  };
}

function closeSection(
  scan: Scan,
  draft: CruscottoDraft,
  section: Section,
  preamble: Preamble,
): void {
  for (const obiettivo of preamble.obiettiviPrima) {
    scan.findings.push(...enterObiettivo(draft, obiettivo, obiettivo));
  }
  for (const kept of preamble.resto) takeLeftover(scan, draft, section, kept);
}

function newDraft(scan: Scan, heading: HeadingRow, preamble: Preamble): CruscottoDraft {
  const { titolo, prospettiva, obiettiviDopo } = preamble;
  const below = prospettiva?.row ?? obiettiviDopo[0]?.row ?? heading.top;
  const at = titolo ?? { row: Math.max(0, below - 1), col: heading.prima };
  const draft = createDraft(scan.sheet, titolo?.testo ?? null, at);
  if (titolo === null) report(scan, 'FO-107', { preso: scan.sheet.name }, at);
  scan.drafts.push(draft);
  return draft;
}

function isBeside(above: HeadingRow, heading: HeadingRow): boolean {
  return above.a < heading.da || heading.a < above.da;
}

function rowsBetween(from: number, end: number): PendingRow[] {
  return Array.from({ length: Math.max(0, end - from) }, (_, indice): PendingRow => ({
    row: from + indice,
    kind: 'testo',
    vuote: 0,
    finita: false,
  }));
}

function setAffiancati(
  scan: Scan,
  drafts: readonly CruscottoDraft[],
  primo: HeadingRow,
  altra: { readonly row: number; readonly col: number },
): void {
  for (const draft of drafts) draft.affiancato = true;
  const params = {
    primo: printA1(primo.riga, primo.indicatore),
    secondo: printA1(altra.row, altra.col),
  };
  report(scan, 'FO-101', params, altra);
}
