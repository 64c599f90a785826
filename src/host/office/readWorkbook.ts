import { emptySheet, foglioProprioDi, type SheetSnapshot, type WorkbookSnapshot } from '../../core';
import { parseAreas } from './address';
import { fillGrid } from './fills';
import { contentOf, formulaOf, fromA1, isDoubtful } from './grids';
import type { OfficeSession } from './session';
import { readBatch } from './session';
import { indicatoreColumns } from './indicatoreColumns';

/** The sheets as they stand, found in the first round trip. */
export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
}

export interface WorkbookInfo {
  readonly sheets: readonly SheetInfo[];
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
  /** Others have the workbook open. */
  readonly collab: boolean;
}

/** First round trip: which sheets there are, and what may be written. */
export function readInfo(session: OfficeSession): Promise<WorkbookInfo> {
  return readBatch(session, async (context) => {
    const { workbook } = context;
    workbook.load(['readOnly']);
    workbook.protection.load(['protected']);
    const { worksheets } = workbook;
    worksheets.load(['items/id', 'items/name', 'items/visibility', 'items/protection/protected']);
    const session = workbook.getIsActiveCollabSession();
    await context.sync();
    return {
      sheets: worksheets.items.map((sheet) => ({
        id: sheet.id,
        name: sheet.name,
        hidden: sheet.visibility !== 'Visible',
        protected: sheet.protection.protected,
      })),
      structureProtected: workbook.protection.protected,
      readOnly: workbook.readOnly,
      collab: resultOf(session),
    };
  });
}

/** What a method gave back, after the sync. */
function resultOf<T>(result: OfficeExtension.ClientResult<T>): T {
  return result.value;
}

/** A comparison of content needs no number formats, which are a third of what travels. */
export type Wanted = 'tutto' | 'contenuto';

/** Proxies of one sheet, loaded and read after the sync. */
interface Loaded {
  readonly info: SheetInfo;
  readonly wanted: Wanted;
  readonly sheet: Excel.Worksheet;
  /** The used cells, or a band of their rows. */
  readonly used: Excel.Range;
  readonly heading: Excel.Range;
  readonly fills: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly printArea: Excel.RangeAreas;
}

/**
 * Second round trip: content of the sheets. The column *Indicatore* is found by Excel itself, so that only its fills
 * travel; a sheet whose fills are needed elsewhere too is named in `missing`.
 */
export function readSheets(
  session: OfficeSession,
  infos: readonly SheetInfo[],
  wanted: Wanted,
): Promise<readonly SheetRead[]> {
  return readBatch(session, async (context) => {
    const loaded = infos.map((info) => load(context, info, wanted, null));
    await context.sync();
    return loaded.map(read);
  });
}

/** Rows of a sheet over all its used columns, zero-based. */
export interface Band {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** The used rows of a sheet that is too large for one answer. */
export function readExtent(session: OfficeSession, info: SheetInfo): Promise<Band> {
  return readBatch(session, async (context) => {
    const used = context.workbook.worksheets.getItem(info.id).getUsedRange(true);
    used.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
    await context.sync();
    const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = used;
    return { top, left, rows, columns };
  });
}

/** One band of such a sheet; rows above it are empty. */
export function readBand(
  session: OfficeSession,
  info: SheetInfo,
  wanted: Wanted,
  band: Band,
): Promise<SheetRead> {
  return readBatch(session, async (context) => {
    const loaded = load(context, info, wanted, band);
    await context.sync();
    return read(loaded);
  });
}

export interface SheetRead {
  readonly snapshot: SheetSnapshot;
  /** Column whose fills came with the first read. */
  readonly found: number | null;
  /** Columns *Indicatore* whose fills did not come with the first read. */
  readonly missingFills: readonly number[];
  /** Some constant may be a typed error or a text that is spelt like one. */
  readonly doubtful: boolean;
  /** Excel may answer null for a block over its limit instead of refusing it. */
  readonly tooLarge: boolean;
}

function load(
  context: Excel.RequestContext,
  info: SheetInfo,
  wanted: Wanted,
  band: Band | null,
): Loaded {
  const sheet = context.workbook.worksheets.getItem(info.id);
  sheet.load(['name', 'autoFilter/isDataFiltered']);
  const whole = sheet.getUsedRange(true);
  const used =
    band === null ? whole : sheet.getRangeByIndexes(band.top, band.left, band.rows, band.columns);
  used.load(['rowIndex', 'columnIndex', 'values', 'formulas']);
  if (wanted === 'tutto') used.load(['numberFormat']);
  const heading = whole.findOrNullObject('Indicator', { completeMatch: false, matchCase: false });
  heading.load(['columnIndex']);
  const column = heading.getEntireColumn().getIntersectionOrNullObject(used);
  const fills = column.getCellProperties({ format: { fill: { color: true } } });
  const columns = used.getColumnProperties({ columnHidden: true });
  const printArea = sheet.pageLayout.getPrintAreaOrNullObject();
  printArea.load(['address']);
  return { info, wanted, sheet, used, heading, fills, columns, printArea };
}

function read({
  info,
  wanted,
  sheet,
  used,
  heading,
  fills,
  columns,
  printArea,
}: Loaded): SheetRead {
  const values: unknown = used.values;
  if (!Array.isArray(values)) {
    const snapshot = unread(info);
    return { snapshot, found: null, missingFills: [], doubtful: false, tooLarge: true };
  }
  const { rowIndex: top, columnIndex: left } = used;
  const formulas: readonly (readonly unknown[])[] = used.formulas;
  const found = heading.isNullObject ? null : heading.columnIndex;
  const snapshot: SheetSnapshot = {
    ...unread(info),
    name: sheet.name,
    values: fromA1(used.values, top, left, null, (value, row, col) =>
      contentOf(value, formulas[row]?.[col]),
    ),
    formats: wanted === 'tutto' ? fromA1(used.numberFormat, top, left, 'General', String) : [],
    formulas: fromA1(formulas, top, left, null, (formula, row, col) =>
      formulaOf(formula, used.values[row]?.[col]),
    ),
    fills: found === null ? [] : fillGrid(top, [{ col: found, fills: fills.value }]),
    hiddenColumns: columns.value.flatMap(({ columnHidden }, index) =>
      columnHidden === true ? [left + index] : [],
    ),
    printAreas: printArea.isNullObject ? [] : parseAreas(printArea.address),
    filtered: sheet.autoFilter.isDataFiltered,
  };
  return {
    snapshot,
    found,
    missingFills: missingFillsOf(snapshot, found),
    doubtful: used.values.some((cells, row) =>
      cells.some((value, col) => isDoubtful(value, formulas[row]?.[col])),
    ),
    tooLarge: false,
  };
}

/** Sheets of ours have headings of that name too, and none of them is a cruscotto. */
export function missingFillsOf(snapshot: SheetSnapshot, found: number | null): readonly number[] {
  if (foglioProprioDi(snapshot) !== null) return [];
  return indicatoreColumns(snapshot.values).filter((col) => col !== found);
}

/** Before anything of it is read. */
function unread({ name, hidden, protected: locked }: SheetInfo): SheetSnapshot {
  return { ...emptySheet(name), hidden, protected: locked };
}

export function toWorkbook(
  info: WorkbookInfo,
  sheets: readonly SheetSnapshot[],
  date1904: boolean,
): WorkbookSnapshot {
  return { sheets, date1904, structureProtected: info.structureProtected };
}
