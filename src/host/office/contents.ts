import { infoOf, loadInfo, type WorkbookInfo } from './info';
import { readBatch, type OfficeSession } from './session';
import { untracked } from './untracked';

export type Cells = readonly (readonly unknown[])[];

/** Which cells of a sheet are used, zero-based. */
export interface Extent {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** One sheet and how far it goes. */
export interface SheetPlace {
  readonly id: string;
  readonly name: string;
  readonly extent: Extent;
  /** Null where some columns are hidden and others are not. */
  readonly columnsHidden: boolean | null;
  /** Some formula fills cells beside its own. */
  readonly spills: boolean;
}

export interface SheetContents extends SheetPlace {
  /** The formula of a cell, or its value where it has none: that is all there is of most cells. */
  readonly cells: Cells;
}

/** What the first round trip gives. */
export interface FirstRead<T> {
  readonly info: WorkbookInfo;
  /** In the order of the tabs, the first so many. */
  readonly sheets: readonly T[];
}

const PLACE = [
  'worksheet/id',
  'worksheet/name',
  'rowIndex',
  'columnIndex',
  'columnHidden',
  'hasSpill',
];

/**
 * Which sheets there are, what may be written, and the cells of the first `expected` sheets. Null where Excel gives nothing for a
 * sheet because it is too large.
 */
export function readContents(
  session: OfficeSession,
  expected: number,
): Promise<FirstRead<SheetContents> | null> {
  return readInOrder(session, expected, 'formulas', contentsOf);
}

/** The same without the cells, for a workbook that does not fit into one answer. */
export function readPlaces(
  session: OfficeSession,
  expected: number,
): Promise<FirstRead<SheetPlace> | null> {
  return readInOrder(session, expected, SIZE, placeOf);
}

const SIZE = ['rowCount', 'columnCount'];

/** Nothing is known of the workbook yet, so its sheets are asked for one after the other: beyond the last they are null. */
function readInOrder<T>(
  session: OfficeSession,
  expected: number,
  also: string | readonly string[],
  pick: (used: Excel.Range) => T | null,
): Promise<FirstRead<T> | null> {
  return readBatch(session, async (context) => {
    const info = loadInfo(context);
    const loaded = sheetsInOrder(context, expected).map((sheet) => {
      const used = untracked(sheet.getUsedRange(true));
      used.load([...PLACE, ...[also].flat()]);
      return { sheet, used };
    });
    await context.sync();
    const sheets = loaded.filter(({ sheet }) => !sheet.isNullObject).map(({ used }) => pick(used));
    const given = sheets.filter((sheet) => sheet !== null);
    return given.length === sheets.length ? { info: infoOf(info), sheets: given } : null;
  });
}

function sheetsInOrder(
  { workbook }: Excel.RequestContext,
  expected: number,
): readonly Excel.Worksheet[] {
  let last = workbook.worksheets.getFirst();
  const sheets = [last];
  while (sheets.length < expected) {
    last = last.getNextOrNullObject();
    sheets.push(last);
  }
  return sheets;
}

function contentsOf(used: Excel.Range): SheetContents | null {
  const answer: unknown = used.formulas;
  if (!Array.isArray(answer)) return null;
  const cells: Cells = answer;
  const columns = cells[0]?.length ?? 0;
  return { ...sheetOf(used), extent: extentOf(used, cells.length, columns), cells };
}

function placeOf(used: Excel.Range): SheetPlace {
  return { ...sheetOf(used), extent: extentOf(used, used.rowCount, used.columnCount) };
}

function sheetOf(used: Excel.Range): Omit<SheetPlace, 'extent'> {
  const { id, name } = used.worksheet;
  const hidden: unknown = used.columnHidden;
  // Null where only some cells are filled so.
  const spills: unknown = used.hasSpill;
  return {
    id,
    name,
    columnsHidden: typeof hidden === 'boolean' ? hidden : null,
    spills: spills !== false,
  };
}

function extentOf(used: Excel.Range, rows: number, columns: number): Extent {
  return { top: used.rowIndex, left: used.columnIndex, rows, columns };
}
