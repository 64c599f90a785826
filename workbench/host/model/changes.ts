import {
  sameCellValue,
  valueAt,
  formatAt,
  type AreaLook,
  type CellEdit,
  type NewColumn,
  type NewSheet,
  type SheetLooks,
  type SheetSnapshot,
  type WorkbookSnapshot,
  type WritePlan,
} from '../../../src/core';
import type { EmulatedCell, EmulatedSheet } from './sheet';
import type { EmulatedWorkbook } from './workbook';

const DEFAULT_WIDTH = 10;
const WHITE = '#FFFFFF';
const BLACK = '#000000';

/** What happened to the workbook since it was opened, as a plan that the file host can carry out on its bytes. */
export function changesSince(original: WorkbookSnapshot, workbook: EmulatedWorkbook): WritePlan {
  const before = new Map(original.sheets.map((sheet) => [sheet.name, sheet]));
  const made = workbook.sheets.filter(({ name }) => !before.has(name));
  return {
    newColumns: workbook.sheets.flatMap((sheet) =>
      before.has(sheet.name) ? newColumnsOf(sheet) : [],
    ),
    newSheets: made.map(newSheetOf),
    edits: workbook.sheets.flatMap((sheet) => editsOf(sheet, before.get(sheet.name) ?? null)),
    blocks: [],
  };
}

function eachCell(
  sheet: EmulatedSheet,
  visit: (row: number, col: number, cell: Readonly<EmulatedCell>) => void,
): void {
  const used = sheet.usedRange(false);
  if (used === null) return;
  for (let row = 0; row <= used.bottom; row += 1) {
    for (let col = 0; col <= used.right; col += 1) visit(row, col, sheet.cell(row, col));
  }
}

/** A column is new where its headings took their look from a neighbour. */
function newColumnsOf(sheet: EmulatedSheet): readonly NewColumn[] {
  const headings = new Map<number, { row: number; lookFromCol: number }[]>();
  eachCell(sheet, (row, col, { lookFrom }) => {
    if (lookFrom === null) return;
    const list = headings.get(col) ?? [];
    headings.set(col, list);
    list.push({ row, lookFromCol: lookFrom.col });
  });
  return [...headings].map(([col, list]) => ({
    sheet: sheet.name,
    col,
    width: sheet.widths.get(col) ?? DEFAULT_WIDTH,
    headings: list,
    unhide: true,
  }));
}

function newSheetOf(sheet: EmulatedSheet): NewSheet {
  const headingRows = new Set<number>();
  eachCell(sheet, (row, _col, { bold }) => {
    if (bold) headingRows.add(row);
  });
  const last = Math.max(-1, ...sheet.widths.keys());
  return {
    name: sheet.name,
    widths: Array.from({ length: last + 1 }, (_, col) => sheet.widths.get(col) ?? DEFAULT_WIDTH),
    headingRows: [...headingRows],
    ...(sheet.gridlines ? {} : { looks: looksOf(sheet) }),
  };
}

/** A sheet without the grid's lines was drawn: cell by cell what it looks like, its rules and its charts. */
function looksOf(sheet: EmulatedSheet): SheetLooks {
  const areas: AreaLook[] = [];
  eachCell(sheet, (row, col, { fill, bold, fontColor }) => {
    if (fill === null && !bold && fontColor === null) return;
    const look = {
      ...(fill === null ? {} : { fill }),
      ...(fontColor === null ? {} : { ink: fontColor }),
      ...(bold ? { bold } : {}),
    };
    areas.push({ range: { top: row, left: col, bottom: row, right: col }, look });
  });
  return {
    areas,
    merges: sheet.merges,
    ...(sheet.filter === null ? {} : { filter: sheet.filter }),
    rules: sheet.rules.map(({ range, formula, fill, ink, bold }) => ({
      range,
      formula: formula.replace(/^=/, ''),
      fill: fill ?? WHITE,
      ink: ink ?? BLACK,
      bold,
    })),
    charts: sheet.charts.map(({ type, name, title, source, place, minimum, maximum, series }) => ({
      name,
      kind: type === 'Line' ? 'linea' : 'barre',
      title,
      source,
      place: place ?? source,
      minimo: minimum,
      massimo: maximum,
      colours: series.map(({ colour }) => colour ?? BLACK),
    })),
  };
}

function editsOf(sheet: EmulatedSheet, before: SheetSnapshot | null): readonly CellEdit[] {
  const edits: CellEdit[] = [];
  eachCell(sheet, (row, col, { value, format, link }) => {
    const old = before === null ? null : valueAt(before, row, col);
    const oldFormat = before === null ? 'General' : formatAt(before, row, col);
    const reformatted = format !== oldFormat && value !== null;
    if (sameCellValue(old, value) && !reformatted && link === null) return;
    edits.push({
      cell: { sheet: sheet.name, row, col },
      before: old,
      after: value,
      ...(reformatted ? { numberFormat: format } : {}),
      ...(link === null ? {} : { link }),
    });
  });
  return edits;
}
