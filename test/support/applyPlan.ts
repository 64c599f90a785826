import {
  emptySheet,
  printCellRef,
  sameCellValue,
  type CellEdit,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
  type WritePlan,
} from '../../src/core';

/**
 * The workbook after a plan, as a host that does exactly what it says would leave it. Refuses what no plan may ask for:
 * edits outside the workbook, twice on a cell, on a protected sheet, or with a `before` that is not what stands there;
 * blocks that say something else than the edits.
 */
export function applyPlan(book: WorkbookSnapshot, plan: WritePlan): WorkbookSnapshot {
  const sheets = new Map(book.sheets.map((sheet) => [sheet.name, thaw(sheet)] as const));
  if (book.structureProtected && plan.newSheets.length > 0) throw new Error('structure protected');
  for (const { name } of plan.newSheets) {
    if ([...sheets.keys()].some((other) => other.toLowerCase() === name.toLowerCase())) {
      throw new Error(`there is already a sheet ${name}`);
    }
    sheets.set(name, thaw(emptySheet(name)));
  }
  for (const column of plan.newColumns) {
    const sheet = sheetOf(sheets, column.sheet);
    if (column.unhide)
      sheet.hiddenColumns = sheet.hiddenColumns.filter((col) => col !== column.col);
  }
  const seen = new Set<string>();
  for (const edit of plan.edits) {
    const place = printCellRef(edit.cell);
    if (seen.has(place)) throw new Error(`two edits on ${place}`);
    seen.add(place);
    applyEdit(sheetOf(sheets, edit.cell.sheet), edit, place);
  }
  for (const block of plan.blocks) {
    const sheet = sheetOf(sheets, block.sheet);
    block.values.forEach((riga, row) => {
      riga.forEach((value, col) => {
        if (!sameCellValue(valueIn(sheet, row, col), value)) {
          throw new Error(
            `block and edits differ at ${printCellRef({ sheet: block.sheet, row, col })}`,
          );
        }
      });
    });
  }
  return { ...book, sheets: [...sheets.values()] };
}

/** What a cell of the workbook holds, for assertions: sheet, then a place such as `I6`. */
export function cella(book: WorkbookSnapshot, foglio: string, a1: string): CellValue {
  const match = /^([A-Z]+)(\d+)$/.exec(a1);
  if (match === null) throw new Error(`no such place: ${a1}`);
  const col = [...(match[1] ?? '')].reduce((sum, l) => sum * 26 + l.charCodeAt(0) - 64, 0) - 1;
  const sheet = book.sheets.find(({ name }) => name === foglio);
  if (sheet === undefined) throw new Error(`no such sheet: ${foglio}`);
  return sheet.values[Number(match[2]) - 1]?.[col] ?? null;
}

/** A cell value as a controller would note it down; `·` for an empty cell. */
export function scritto(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '·';
  return typeof value === 'object' ? value.error : String(value);
}

/** `ENTE!I6: null -> "Esito 2019"`, one line for each edit. */
export function printEdits(edits: readonly CellEdit[]): readonly string[] {
  return edits.map(
    ({ cell, before, after }) =>
      `${printCellRef(cell).replace(/'/g, '')}: ${JSON.stringify(before)} -> ${JSON.stringify(after)}`,
  );
}

type Thawed = Omit<SheetSnapshot, 'values' | 'formats' | 'formulas' | 'hiddenColumns'> & {
  values: CellValue[][];
  formats: string[][];
  formulas: (string | null)[][];
  hiddenColumns: readonly number[];
};

function thaw(sheet: SheetSnapshot): Thawed {
  return {
    ...sheet,
    values: sheet.values.map((riga) => [...riga]),
    formats: sheet.formats.map((riga) => [...riga]),
    formulas: sheet.formulas.map((riga) => [...riga]),
  };
}

function sheetOf(sheets: ReadonlyMap<string, Thawed>, name: string): Thawed {
  const sheet = sheets.get(name);
  if (sheet === undefined) throw new Error(`no such sheet: ${name}`);
  return sheet;
}

const valueIn = (sheet: Thawed, row: number, col: number): CellValue =>
  sheet.values[row]?.[col] ?? null;

function applyEdit(sheet: Thawed, edit: CellEdit, place: string): void {
  const { row, col } = edit.cell;
  if (sheet.protected) throw new Error(`${place} is protected`);
  const stands = valueIn(sheet, row, col);
  if (!sameCellValue(stands, edit.before)) {
    throw new Error(`${place} holds ${JSON.stringify(stands)}, not ${JSON.stringify(edit.before)}`);
  }
  put(sheet.values, row, col, edit.after, null);
  if (sheet.formulas[row]?.[col] != null) put(sheet.formulas, row, col, null, null);
  if (edit.numberFormat !== undefined) put(sheet.formats, row, col, edit.numberFormat, 'General');
}

function put<T>(grid: T[][], row: number, col: number, value: T, gap: T): void {
  while (grid.length <= row) grid.push([]);
  const riga = grid[row] ?? [];
  while (riga.length <= col) riga.push(gap);
  riga[col] = value;
}
