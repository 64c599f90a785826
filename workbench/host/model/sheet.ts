import type { CellRange, CellRef, CellValue, SheetSnapshot } from '../../../src/core';
import type { EmulatedChart, EmulatedRule } from './drawn';

/** The formula of a cell that a formula beside it fills. */
export const SPILLED = '';

/** Everything the emulated Excel keeps about one cell. */
export interface EmulatedCell {
  value: CellValue;
  formula: string | null;
  format: string;
  fill: string | null;
  bold: boolean;
  fontColor: string | null;
  link: CellRef | null;
  /** Where the look was copied from (copyFrom formats), for writing the file back. */
  lookFrom: CellRef | null;
}

const EMPTY: Readonly<EmulatedCell> = {
  value: null,
  formula: null,
  format: 'General',
  fill: null,
  bold: false,
  fontColor: null,
  link: null,
  lookFrom: null,
};

/** How a sheet prints. */
export interface PrintLook {
  orientation: 'Portrait' | 'Landscape';
  /** Null = at its natural size. */
  pagesWide: number | null;
  /** Rows repeated on every page, first and last. */
  titleRows: readonly [number, number] | null;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** One sheet, sparse: a map of rows of a map of columns, both zero-based. */
export class EmulatedSheet {
  visibility: Visibility = 'Visible';
  protected = false;
  readonly widths = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  merges: readonly CellRange[] = [];
  printAreas: readonly CellRange[] = [];
  filtered = false;
  readonly print: PrintLook = { orientation: 'Portrait', pagesWide: null, titleRows: null };
  /** The table whose columns bear the buttons of a filter. */
  filter: CellRange | null = null;
  frozenRows = 0;
  gridlines = true;
  readonly rules: EmulatedRule[] = [];
  readonly charts: EmulatedChart[] = [];
  /** True once the sheet is gone: proxies that still point at it get ItemNotFound. */
  deleted = false;
  private readonly rows = new Map<number, Map<number, EmulatedCell>>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, col: number): Readonly<EmulatedCell> {
    return this.rows.get(row)?.get(col) ?? EMPTY;
  }

  change(row: number, col: number, change: Partial<EmulatedCell>): void {
    const cells = this.rows.get(row) ?? new Map<number, EmulatedCell>();
    this.rows.set(row, cells);
    cells.set(col, { ...(cells.get(col) ?? EMPTY), ...change });
  }

  /** The block that holds every value (or, with formats, every touched cell); null when there is none. */
  usedRange(valuesOnly: boolean): CellRange | null {
    let range: { top: number; left: number; bottom: number; right: number } | null = null;
    for (const [row, cells] of this.rows) {
      for (const [col, cell] of cells) {
        if (valuesOnly && cell.value === null && cell.formula === null) continue;
        range ??= { top: row, left: col, bottom: row, right: col };
        range.top = Math.min(range.top, row);
        range.bottom = Math.max(range.bottom, row);
        range.left = Math.min(range.left, col);
        range.right = Math.max(range.right, col);
      }
    }
    return range;
  }

  snapshot(): SheetSnapshot {
    const used = this.usedRange(false);
    const height = used === null ? 0 : used.bottom + 1;
    const width = used === null ? 0 : used.right + 1;
    const grid = <T>(pick: (cell: Readonly<EmulatedCell>) => T): T[][] =>
      Array.from({ length: height }, (_r, row) =>
        Array.from({ length: width }, (_c, col) => pick(this.cell(row, col))),
      );
    return {
      name: this.name,
      hidden: this.visibility !== 'Visible',
      protected: this.protected,
      values: grid((cell) => cell.value),
      formats: grid((cell) => cell.format),
      formulas: grid((cell) => cell.formula),
      fills: grid((cell) => cell.fill),
      merges: this.merges,
      hiddenColumns: [...this.hiddenColumns].sort((a, b) => a - b),
      printAreas: this.printAreas,
      filtered: this.filtered,
    };
  }

  static from(snapshot: SheetSnapshot, id: string): EmulatedSheet {
    const sheet = new EmulatedSheet(id, snapshot.name);
    sheet.visibility = snapshot.hidden ? 'Hidden' : 'Visible';
    sheet.protected = snapshot.protected;
    sheet.merges = snapshot.merges;
    sheet.printAreas = snapshot.printAreas;
    sheet.filtered = snapshot.filtered;
    snapshot.hiddenColumns.forEach((col) => sheet.hiddenColumns.add(col));
    snapshot.values.forEach((values, row) => {
      const width = Math.max(
        values.length,
        snapshot.formats[row]?.length ?? 0,
        snapshot.fills[row]?.length ?? 0,
      );
      for (let col = 0; col < width; col += 1) {
        const value = values[col] ?? null;
        const formula = withSign(snapshot.formulas[row]?.[col] ?? null);
        const format = snapshot.formats[row]?.[col] ?? 'General';
        const fill = snapshot.fills[row]?.[col] ?? null;
        if (value === null && formula === null && format === 'General' && fill === null) continue;
        sheet.change(row, col, { value, formula, format, fill });
      }
    });
    return sheet;
  }
}

/** Snapshots may leave the sign out; Excel never does. */
function withSign(formula: string | null): string | null {
  return formula === null || formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
}
