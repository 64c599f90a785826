import type { CellRange } from './workbook';

/** How cells look. Colours as `#RRGGBB`. What is left out stays as the workbook's plain cells are. */
export interface Look {
  readonly fill?: string;
  readonly ink?: string;
  readonly bold?: boolean;
  /** Lines break inside the cell. */
  readonly wrap?: boolean;
  readonly centred?: boolean;
  /** Half way up the row, as texts that break or are centred always are. */
  readonly middle?: boolean;
  /** Letters get smaller where the text is longer than its cell. */
  readonly shrink?: boolean;
  /** Text stands upright, read from the bottom up. */
  readonly upright?: boolean;
}

/** Cells of a new sheet that look alike, empty ones included. Where areas overlap the later one holds. */
export interface AreaLook {
  readonly range: CellRange;
  readonly look: Look;
}

/**
 * Colours that follow what cells hold, kept by the workbook itself: no run has to touch them. Rules of one sheet never
 * overlap with two that can both hold, because hosts rank them differently.
 */
export interface ColourRule {
  readonly range: CellRange;
  /** In en-US, without `=`, as it reads for the first cell of the range; other cells shift what is relative in it. */
  readonly formula: string;
  readonly fill: string;
  readonly ink: string;
  readonly bold?: boolean;
}

/** A native chart over cells of its own sheet: it shows what they hold, whoever changes them. */
export interface NewChart {
  readonly name: string;
  readonly kind: 'barre' | 'linea';
  readonly title: string;
  /** Columns with a heading row: what each point is called, then the fractions of one series or more, named by their headings. */
  readonly source: CellRange;
  readonly place: CellRange;
  /** Lower and upper end of the axis, as fractions; null = as Excel chooses. */
  readonly minimo: number | null;
  readonly massimo: number | null;
  /** One for each series. Several series have a legend, and one alone has its figures beside the points. */
  readonly colours: readonly string[];
}

/** A chart of ours, by its sheet and name, that is to show other cells than it was made over: units came or went. */
export interface ChartMove {
  readonly sheet: string;
  readonly chart: string;
  readonly source: CellRange;
}

/** Whole columns side by side, zero-based, both ends included. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

/** All that a new sheet looks like beside widths and headings; set when it is made, and never again (contract 6). */
export interface SheetLooks {
  readonly areas: readonly AreaLook[];
  readonly merges: readonly CellRange[];
  readonly rules: readonly ColourRule[];
  readonly charts: readonly NewChart[];
  /** A table with its heading row, whose columns get buttons to filter and sort. */
  readonly filter?: CellRange;
  /** What goes on paper, each group of columns on pages of its own; all of the sheet where it is left out. */
  readonly printColumns?: readonly ColumnSpan[];
}
