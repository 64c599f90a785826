import type { CellValue } from '../../../core';
import { isTrue } from '../xml/walk';
import type { RowHeights } from './rowHeights';
import type { StylesEditor } from './stylesEditor';
import type { CellWrite } from './writes';

/** Styles of the row being written: of the cells met so far, of the whole row, of whole columns. */
export class RowLooks {
  private readonly seen = new Map<number, number>();
  private rowStyle: number | null = null;
  private attributes: Readonly<Record<string, string>> = {};

  constructor(
    private readonly styles: StylesEditor,
    private readonly heights: RowHeights,
    private readonly columnStyle: (col: number) => number,
  ) {}

  enterRow(attributes: Readonly<Record<string, string>>): void {
    this.seen.clear();
    this.attributes = attributes;
    this.heights.enterRow();
    this.rowStyle = isTrue(attributes['customFormat']) ? Number(attributes['s'] ?? 0) : null;
  }

  see(col: number, style: number): void {
    this.seen.set(col, style);
  }

  /** A cell as it is written. */
  write(row: number, col: number, style: number, value: CellValue): void {
    this.see(col, style);
    this.heights.see(row, col, style, value);
  }

  /** What the row's tag is to say of its height, once its cells are written. */
  height(): Readonly<Record<string, string>> {
    const height = this.heights.of(this.attributes);
    return height === null ? {} : { ht: String(height) };
  }

  /** The style of a cell that the file does not write: the row's, else the column's. */
  baseOf(col: number): number {
    return this.rowStyle ?? this.columnStyle(col);
  }

  /** The style to write. `own` is what the cell has; `exists` tells a cell of the file from one that is made. */
  styleOf(write: CellWrite, own: number, exists: boolean): number {
    const { lookFromCol, edit, look } = write;
    if (look === null && write.heading) return this.styles.heading();
    let style = look === null ? own : this.styles.withLook(own, look);
    if (lookFromCol !== null) style = this.seen.get(lookFromCol) ?? this.baseOf(lookFromCol);
    if (edit.numberFormat !== undefined) style = this.styles.withFormat(style, edit.numberFormat);
    const unlinked = edit.link !== undefined && (!exists || own === 0);
    return unlinked ? this.styles.asLink(style) : style;
  }
}
