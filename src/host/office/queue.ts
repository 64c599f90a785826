import { columnLetters, type NewSheet } from '../../core';
import { drawLooks, finishLooks, moveChart } from './looks';
import { keyOf, type MadeSheets } from './madeSheets';
import type { NewColumns, Operation } from './operations';
import { rangeOf, writeBlock } from './writeBlock';

const HEADING_FILL = '#D9D9D9';
const WIDTH_PADDING_PX = 5;
const PX_PER_CHARACTER = 7;
const POINTS_PER_PX = 0.75;

/** Characters of the default font to the points that `format.columnWidth` takes. */
export function pointsOf(characters: number): number {
  return (characters * PX_PER_CHARACTER + WIDTH_PADDING_PX) * POINTS_PER_PX;
}

/** Sheets of one batch by name: each is asked for once. */
export type SheetOf = (name: string) => Excel.Worksheet;

export function sheetsIn({ workbook }: Excel.RequestContext): SheetOf {
  const sheets = new Map<string, Excel.Worksheet>();
  return (name) => {
    const sheet = sheets.get(name) ?? workbook.worksheets.getItem(name);
    sheets.set(name, sheet);
    return sheet;
  };
}

/** Queues one operation; the caller syncs. Gives the sheet that it adds, if it adds one. */
export function queue(
  { workbook: { worksheets } }: Excel.RequestContext,
  sheetOf: SheetOf,
  operation: Operation,
  made: MadeSheets,
): Excel.Worksheet | null {
  if (operation.kind === 'new-sheet') {
    const id = made.get(keyOf(operation.sheet));
    const sheet = id === undefined ? worksheets.add(operation.sheet) : worksheets.getItem(id);
    sheet.load(['id']);
    makeSheet(sheet, operation.make);
    return sheet;
  }
  const sheet = sheetOf(operation.sheet);
  if (operation.kind === 'new-columns') makeColumns(sheet, operation.columns);
  else if (operation.kind === 'print') setPrint(sheet, operation.make);
  else if (operation.kind === 'chart') moveChart(sheet, operation.move);
  else if (operation.kind === 'finish') finishLooks(sheet, operation.looks);
  else writeBlock(sheet, operation);
  return null;
}

function makeSheet(sheet: Excel.Worksheet, make: NewSheet): void {
  const right = Math.max(make.widths.length, 1) - 1;
  if (make.widths.length > 0) {
    rangeOf(sheet, { top: 0, left: 0, bottom: 0, right }).setColumnProperties(
      make.widths.map((width) => ({ format: { columnWidth: pointsOf(width) } })),
    );
  }
  for (const row of make.headingRows) {
    const { format } = rangeOf(sheet, { top: row, left: 0, bottom: row, right });
    format.font.bold = true;
    format.fill.color = HEADING_FILL;
  }
  if (make.looks !== undefined) drawLooks(sheet, make.looks);
}

/** Lists of many columns: on paper across the sheet, no column cut off, the headings on every page. */
export function setPrint(
  { pageLayout }: Excel.Worksheet,
  { headingRows, looks }: NewSheet,
  separator = ',',
): void {
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  const columns = (looks?.printColumns ?? []).map(
    ({ first, last }) => `${columnLetters(first)}:${columnLetters(last)}`,
  );
  if (columns.length > 0) pageLayout.setPrintArea(columns.join(separator));
  const [headingRow] = headingRows;
  if (headingRow === undefined) return;
  const row = String(headingRow + 1);
  pageLayout.setPrintTitleRows(`$${row}:$${row}`);
}

function makeColumns(sheet: Excel.Worksheet, columns: NewColumns): void {
  const [{ col: left, headings }] = columns;
  const right = left + columns.length - 1;
  rangeOf(sheet, { top: 0, left, bottom: 0, right }).setColumnProperties(
    columns.map(({ width }) => ({
      // Columns beyond the last content are not read, so whether these are hidden is not known.
      columnHidden: false,
      format: { columnWidth: pointsOf(width) },
    })),
  );
  for (const { row, lookFromCol } of headings) {
    const look = { top: row, left: lookFromCol, bottom: row, right: lookFromCol };
    // One cell copied to several is repeated in each of them.
    rangeOf(sheet, { top: row, left, bottom: row, right }).copyFrom(
      rangeOf(sheet, look),
      'Formats',
    );
  }
}
