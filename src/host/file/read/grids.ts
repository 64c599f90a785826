import { tooBig } from '../failures';
import { MAX_LOOK_COLUMN, MAX_LOOK_SLOTS, MAX_SLOTS } from '../limits';

/** Places that may still be taken in the grids of one workbook; what holds only a look is given up first. */
export class Budget {
  private slots = MAX_SLOTS;
  private looks = MAX_LOOK_SLOTS;

  /** Throws `too-big` where a workbook holds more than can be kept. */
  take(count: number): void {
    this.slots -= count;
    if (this.slots < 0) throw tooBig('cells');
  }

  /** Whether a cell without content may still be kept for its look. */
  takeLook(count: number): boolean {
    this.looks -= count;
    return this.looks >= 0;
  }
}

/** A row-major grid that grows where cells are: a row without any is the same empty row everywhere. */
export class GridBuilder<T> {
  private static readonly NO_CELLS: readonly never[] = [];
  private readonly rows: (readonly T[])[] = [];
  private current: T[] = [];
  private currentRow = -1;

  constructor(private readonly blank: T) {}

  set(row: number, col: number, value: T): void {
    const cells = row === this.currentRow ? this.current : this.enter(row);
    while (cells.length < col) cells.push(this.blank);
    cells[col] = value;
  }

  /** Places that a cell there would add. */
  growth(row: number, col: number): number {
    const length = row === this.currentRow ? this.current.length : (this.rows[row]?.length ?? 0);
    return Math.max(0, col + 1 - length);
  }

  /** The first `count` rows; none beyond the last one that holds a cell. */
  take(count: number): readonly (readonly T[])[] {
    return this.rows.length > count ? this.rows.slice(0, count) : this.rows;
  }

  get length(): number {
    return this.rows.length;
  }

  private enter(row: number): T[] {
    while (this.rows.length <= row) this.rows.push(GridBuilder.NO_CELLS);
    const known = this.rows[row] ?? GridBuilder.NO_CELLS;
    this.current = known.length === 0 ? [] : [...known];
    this.currentRow = row;
    this.rows[row] = this.current;
    return this.current;
  }
}

/** Whether a cell without content is near enough to count. */
export function keepsLook(col: number): boolean {
  return col < MAX_LOOK_COLUMN;
}
