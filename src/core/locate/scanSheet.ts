import type { Finding } from '../findings';
import type { SheetSnapshot } from '../model/workbook';
import { isConsuntivoAl, readConsuntivoAl } from './dataStampata';
import type { CruscottoDraft } from './draft';
import { cellAt, indexMerges, rowAt } from './grid';
import type { SheetView } from './groupHeading';
import { readHeadingRow, type HeadingOutcome } from './headingRow';
import { FORSE_INDICATORE, MAX_HEADING } from './headings';
import { checkVicino, openSection } from './openSection';
import type { HeadingReader } from './readHeading';
import { report, startScan, type Scan } from './scan';
import { flushPending, takeRow } from './takeRow';

export interface SheetScanned {
  readonly drafts: readonly CruscottoDraft[];
  readonly findings: readonly Finding[];
}

/** Reads a sheet from the first row to the last; a sheet without a heading row is left alone. */
export function scanSheet(
  sheet: SheetSnapshot,
  date1904: boolean,
  read: HeadingReader,
): SheetScanned {
  const view = { sheet, merges: indexMerges(sheet) };
  const headings = findHeadings(view, read);
  const scan = startScan(view, date1904, read);
  const isCruscotto = [...headings.values()].some(({ kind }) => isOpening(kind));
  if (isCruscotto) scanRows(scan, headings);
  else reportSenzaAtteso(scan, headings);
  return { drafts: scan.drafts, findings: scan.findings };
}

function scanRows(scan: Scan, headings: ReadonlyMap<number, HeadingOutcome>): void {
  const rows = scan.sheet.values.length;
  for (let row = 0; row < rows; row += 1) {
    const outcome = headings.get(row);
    checkVicino(scan, row);
    if (
      outcome !== undefined &&
      (outcome.kind === 'intestazione' || outcome.kind === 'affiancati')
    ) {
      openSection(scan, outcome);
      for (; row < outcome.heading.riga; row += 1) checkVicino(scan, row + 1);
    } else if (scan.section === null) {
      scan.pending.push({ row, kind: 'testo', vuote: 0, finita: false });
      noteConsuntivoAl(scan, row);
    } else if (outcome === undefined || !isHeadingAgain(scan, row)) {
      if (takeRow(scan, row) === 'testo') noteConsuntivoAl(scan, row);
    }
  }
  flushPending(scan, { end: true });
  for (const draft of scan.drafts) {
    if (scan.firstAl?.kind === 'data') draft.consuntivoAl ??= scan.firstAl.data;
  }
}

/** Every row with a cell that reads *Indicatore*, and what it is. */
function findHeadings(view: SheetView, read: HeadingReader): ReadonlyMap<number, HeadingOutcome> {
  const found = new Map<number, HeadingOutcome>();
  view.sheet.values.forEach((cells, row) => {
    for (const value of cells) {
      if (typeof value !== 'string' || value.length > MAX_HEADING) continue;
      if (!FORSE_INDICATORE.test(value) || read(value).campo !== 'indicatore') continue;
      found.set(row, readHeadingRow(view, row, read));
      break;
    }
  });
  return found;
}

function isOpening(kind: HeadingOutcome['kind']): boolean {
  return kind === 'intestazione' || kind === 'affiancati';
}

/** A heading or legend without years under the heading of the section: no indicator is called *Indicatore*. */
function isHeadingAgain({ sheet, section, read }: Scan, row: number): boolean {
  if (section === null) return false;
  return read(cellAt(rowAt(sheet, row), section.heading.indicatore)).campo === 'indicatore';
}

function noteConsuntivoAl(scan: Scan, row: number): void {
  const cells = rowAt(scan.sheet, row);
  for (let col = 0; col < cells.length; col += 1) {
    if (!isConsuntivoAl(cells[col] ?? null)) continue;
    const read = readConsuntivoAl(scan.sheet, { row, col }, scan.date1904);
    if (read === null) continue;
    scan.printedAl ??= read;
    scan.firstAl ??= read;
    if (read.kind === 'illeggibile') report(scan, 'FO-111', { testo: read.testo }, read.cell);
    return;
  }
}

function reportSenzaAtteso(scan: Scan, headings: ReadonlyMap<number, HeadingOutcome>): void {
  for (const outcome of headings.values()) {
    if (outcome.kind !== 'senza-atteso') continue;
    report(scan, 'FO-118', {}, { row: outcome.riga, col: outcome.col });
    return;
  }
}
