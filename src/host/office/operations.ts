import {
  columnLetters,
  FOGLI_PROPRI,
  type CellEdit,
  type CellRange,
  type NewColumn,
  type NewSheet,
  type SheetLooks,
  type WritePlan,
} from '../../core';
import { drawLooks, finishLooks } from './looks';
import { keyOf, type MadeSheets } from './madeSheets';
import { writeBlock } from './writeBlock';

/** One thing to do on one sheet; the unit that is never split except where it is a block too large to send. */
export type Operation =
  | { readonly kind: 'new-sheet'; readonly sheet: string; readonly make: NewSheet }
  | { readonly kind: 'print'; readonly sheet: string; readonly make: NewSheet }
  | { readonly kind: 'finish'; readonly sheet: string; readonly looks: SheetLooks }
  | { readonly kind: 'new-column'; readonly sheet: string; readonly column: NewColumn }
  | {
      readonly kind: 'block';
      readonly sheet: string;
      readonly range: CellRange;
      readonly edits: readonly CellEdit[];
    };

/**
 * The plan as operations in the order of contract 6: columns, cruscotti, own sheets, *Registro* last. One exception:
 * where *Registro* has to be made, its sheet and heading row come first, because without it headings that were
 * written before a failure would count as a person's and the next run could not complete them. How the new sheets print
 * stands at the very end: an Excel without a printer may refuse it, and then all that matters is written.
 */
export function operationsOf(plan: WritePlan): readonly Operation[] {
  const made = new Set(plan.newSheets.map(({ name }) => name));
  const { nome } = FOGLI_PROPRI.registro;
  const registro = plan.newSheets.filter(({ name }) => name.startsWith(nome));
  const isRegistroHeading = ({ cell }: CellEdit): boolean =>
    cell.row === 0 && registro.some(({ name }) => name === cell.sheet);
  const heading = plan.edits.filter(isRegistroHeading);
  const rest = plan.edits.filter((edit) => !isRegistroHeading(edit));
  const onExisting = rest.filter(({ cell }) => !made.has(cell.sheet));
  const onMade = rest.filter(({ cell }) => made.has(cell.sheet));
  const registroLines = (edits: readonly CellEdit[]): readonly CellEdit[] =>
    edits.filter(({ cell }) => cell.sheet.startsWith(nome));
  const others = (edits: readonly CellEdit[]): readonly CellEdit[] =>
    edits.filter(({ cell }) => !cell.sheet.startsWith(nome));
  return [
    ...registro.map(newSheet),
    ...blocksOf(heading),
    ...plan.newColumns.map((column): Operation => ({
      kind: 'new-column',
      sheet: column.sheet,
      column,
    })),
    ...blocksOf(others(onExisting)),
    ...plan.newSheets.filter((sheet) => !registro.includes(sheet)).map(newSheet),
    ...blocksOf(others(onMade), oneRun),
    ...plan.newSheets.flatMap(finishOf),
    ...blocksOf(registroLines(rest)),
    ...plan.newSheets.map((make): Operation => ({ kind: 'print', sheet: make.name, make })),
  ];
}

function newSheet(make: NewSheet): Operation {
  return { kind: 'new-sheet', sheet: make.name, make };
}

/** Charts and filters come after the cells that they are about. */
function finishOf({ name, looks }: NewSheet): readonly Operation[] {
  if (looks === undefined || (looks.charts.length === 0 && looks.filter === undefined)) return [];
  return [{ kind: 'finish', sheet: name, looks }];
}

/** Edits of one sheet in adjacent columns as one rectangle each: holes in it are sent as null and stay as they are. */
function blocksOf(
  edits: readonly CellEdit[],
  runsOf: (edits: readonly CellEdit[]) => readonly (readonly CellEdit[])[] = columnRuns,
): readonly Operation[] {
  const bySheet = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    const list = bySheet.get(edit.cell.sheet) ?? [];
    bySheet.set(edit.cell.sheet, list);
    list.push(edit);
  }
  return [...bySheet].flatMap(([sheet, list]) =>
    runsOf(list).map((run): Operation => ({
      kind: 'block',
      sheet,
      range: rangeOf(run),
      edits: run,
    })),
  );
}

/** A new sheet is written whole or not at all: by what stands in it the next run knows what it is. */
function oneRun(edits: readonly CellEdit[]): readonly (readonly CellEdit[])[] {
  return [edits];
}

function columnRuns(edits: readonly CellEdit[]): readonly (readonly CellEdit[])[] {
  const byColumn = new Map<number, CellEdit[]>();
  for (const edit of edits) {
    const list = byColumn.get(edit.cell.col) ?? [];
    byColumn.set(edit.cell.col, list);
    list.push(edit);
  }
  const runs: CellEdit[][] = [];
  let last = -2;
  for (const col of [...byColumn.keys()].sort((a, b) => a - b)) {
    const list = byColumn.get(col) ?? [];
    if (col === last + 1) runs.at(-1)?.push(...list);
    else runs.push([...list]);
    last = col;
  }
  return runs;
}

function rangeOf(edits: readonly CellEdit[]): CellRange {
  let range = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { cell } of edits) {
    range = {
      top: Math.min(range.top, cell.row),
      left: Math.min(range.left, cell.col),
      bottom: Math.max(range.bottom, cell.row),
      right: Math.max(range.right, cell.col),
    };
  }
  return range;
}

/** A block in two, along its rows; null for a single row. */
export function halves(operation: Operation): readonly [Operation, Operation] | null {
  if (operation.kind !== 'block' || operation.range.top === operation.range.bottom) return null;
  const middle = Math.floor((operation.range.top + operation.range.bottom) / 2);
  const upper = operation.edits.filter(({ cell }) => cell.row <= middle);
  const lower = operation.edits.filter(({ cell }) => cell.row > middle);
  return [
    { ...operation, edits: upper, range: rangeOf(upper) },
    { ...operation, edits: lower, range: rangeOf(lower) },
  ];
}

const HEADING_FILL = '#D9D9D9';
const WIDTH_PADDING_PX = 5;
const PX_PER_CHARACTER = 7;
const POINTS_PER_PX = 0.75;

/** Characters of the default font to the points that `format.columnWidth` takes. */
export function pointsOf(characters: number): number {
  return (characters * PX_PER_CHARACTER + WIDTH_PADDING_PX) * POINTS_PER_PX;
}

/** Queues one operation; the caller syncs. Gives the sheet that it adds, if it adds one. */
export function queue(
  context: Excel.RequestContext,
  operation: Operation,
  made: MadeSheets,
): Excel.Worksheet | null {
  const { worksheets } = context.workbook;
  if (operation.kind === 'new-sheet') {
    const id = made.get(keyOf(operation.sheet));
    const sheet = id === undefined ? worksheets.add(operation.sheet) : worksheets.getItem(id);
    sheet.load(['id']);
    makeSheet(sheet, operation.make);
    return sheet;
  }
  const sheet = worksheets.getItem(operation.sheet);
  if (operation.kind === 'new-column') makeColumn(sheet, operation.column);
  else if (operation.kind === 'print') setPrint(sheet, operation.make);
  else if (operation.kind === 'finish') finishLooks(sheet, operation.looks);
  else writeBlock(sheet, operation);
  return null;
}

function makeSheet(sheet: Excel.Worksheet, make: NewSheet): void {
  make.widths.forEach((width, col) => {
    sheet.getRangeByIndexes(0, col, 1, 1).format.columnWidth = pointsOf(width);
  });
  for (const row of make.headingRows) {
    const heading = sheet.getRangeByIndexes(row, 0, 1, Math.max(make.widths.length, 1));
    heading.format.font.bold = true;
    heading.format.fill.color = HEADING_FILL;
  }
  if (make.looks !== undefined) drawLooks(sheet, make.looks);
}

/** Lists of many columns: on paper across the sheet, no column cut off, the headings on every page. */
function setPrint({ pageLayout }: Excel.Worksheet, { headingRows, looks }: NewSheet): void {
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  const columns = (looks?.printColumns ?? []).map(
    ({ first, last }) => `${columnLetters(first)}:${columnLetters(last)}`,
  );
  if (columns.length > 0) pageLayout.setPrintArea(columns.join(','));
  const [headingRow] = headingRows;
  if (headingRow === undefined) return;
  const row = String(headingRow + 1);
  pageLayout.setPrintTitleRows(`$${row}:$${row}`);
}

function makeColumn(sheet: Excel.Worksheet, column: NewColumn): void {
  const top = sheet.getRangeByIndexes(0, column.col, 1, 1);
  top.format.columnWidth = pointsOf(column.width);
  // Columns beyond the last content are not read, so whether this one is hidden is not known.
  top.columnHidden = false;
  for (const { row, lookFromCol } of column.headings) {
    sheet
      .getRangeByIndexes(row, column.col, 1, 1)
      .copyFrom(sheet.getRangeByIndexes(row, lookFromCol, 1, 1), 'Formats');
  }
}
