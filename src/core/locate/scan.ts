import { finding, type Finding, type FindingCode, type FindingParams } from '../findings';
import type { SheetSnapshot } from '../model/workbook';
import type { ConsuntivoAl } from './dataStampata';
import type { CruscottoDraft } from './draft';
import type { MergesByRow } from './grid';
import type { SheetView } from './groupHeading';
import type { HeadingRow } from './headingRow';
import type { PendingRow } from './preambleLines';
import type { HeadingReader } from './readHeading';

/** The section that rows are read under: its heading, and the columns looked at in every row. */
export interface Section {
  readonly heading: HeadingRow;
  readonly azione: number | null;
  readonly obiettivo: number | null;
  readonly prospettiva: number | null;
  /** Two tables share the heading row: no row can be told. */
  readonly muta: boolean;
}

/** Where the reading of a sheet stands. One pass from the first row to the last fills it. */
export interface Scan {
  readonly sheet: SheetSnapshot;
  readonly merges: MergesByRow;
  readonly date1904: boolean;
  readonly read: HeadingReader;
  readonly findings: Finding[];
  readonly drafts: CruscottoDraft[];
  draft: CruscottoDraft | null;
  section: Section | null;
  /** Rows since the last indicator or heading whose meaning the rows below decide. */
  pending: PendingRow[];
  vuote: number;
  /** Two empty rows, a note or a budget table came since the last row of the table. */
  finita: boolean;
  budget: boolean;
  /** *Consuntivo al* printed since the last heading, and the first one of the sheet. */
  printedAl: ConsuntivoAl | null;
  firstAl: ConsuntivoAl | null;
  /** The table to the left or right that the last heading did not continue. */
  vicino: { readonly heading: HeadingRow; readonly draft: CruscottoDraft } | null;
}

export function startScan(
  { sheet, merges }: SheetView,
  date1904: boolean,
  read: HeadingReader,
): Scan {
  return {
    sheet,
    merges,
    date1904,
    read,
    findings: [],
    drafts: [],
    draft: null,
    section: null,
    pending: [],
    vuote: 0,
    finita: false,
    budget: false,
    printedAl: null,
    firstAl: null,
    vicino: null,
  };
}

export function sectionOf(heading: HeadingRow, muta: boolean): Section {
  const colOf = (wanted: string): number | null =>
    heading.colonne.find(({ campo }) => campo === wanted)?.col ?? null;
  return {
    heading,
    azione: colOf('azione'),
    obiettivo: colOf('obiettivo'),
    prospettiva: colOf('prospettiva'),
    muta,
  };
}

export function report<C extends FindingCode>(
  scan: Scan,
  code: C,
  params: FindingParams[C],
  at: { readonly row: number; readonly col: number },
): void {
  scan.findings.push(finding(code, params, { sheet: scan.sheet.name, row: at.row, col: at.col }));
}
