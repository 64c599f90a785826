import type { NewColumn } from '../../../core';
import { withAttributes, type Splices } from '../xml/splices';
import { isTrue, type XmlElement, type XmlVisitor } from '../xml/walk';

/** Pixels around the text of a cell, as a part of a digit's width: what Excel shows as 14 it stores as 14.7109375. */
const PADDING = 0.7109375;

/** A `col` of the file: one or more adjacent columns with the same look, counted from 1. */
interface Block {
  readonly first: number;
  readonly last: number;
  readonly style: number;
  readonly element: XmlElement;
  /** After the whole element, which some programs write as `<col ...></col>`. */
  readonly end: number;
}

/** Sets width and visibility of new columns, splitting the blocks they lie in, and knows the look of whole columns. */
export class ColumnsEditor implements XmlVisitor {
  private readonly blocks: Block[] = [];
  private prefix = '';
  private listClose: number | null = null;
  private emptyList: XmlElement | null = null;
  private current: XmlElement | null = null;
  private readonly styles = new Map<number, number>();

  constructor(
    private readonly xml: string,
    private readonly splices: Splices,
    private readonly columns: readonly NewColumn[],
  ) {}

  readonly open = (element: XmlElement): void => {
    const { name, prefix, start, empty } = element;
    this.prefix = prefix;
    if (name === 'cols' && empty) this.emptyList = element;
    if (name === 'col') this.current = element;
    if (name === 'sheetData') this.edit(start);
  };

  readonly close = (
    name: string,
    place: { readonly start: number; readonly end: number },
  ): void => {
    if (name === 'cols') this.listClose = place.start;
    if (name !== 'col' || this.current === null) return;
    const element = this.current;
    const { min, max, style } = element.attributes;
    const first = Number(min);
    const last = Number(max ?? min);
    this.blocks.push({ first, last, style: Number(style ?? 0), element, end: place.end });
  };

  /** The style that an unwritten cell of the column has. */
  styleOf(col: number): number {
    const known = this.styles.get(col);
    if (known !== undefined) return known;
    const block = this.blocks.find(({ first, last }) => first <= col + 1 && col + 1 <= last);
    const style = block?.style ?? 0;
    this.styles.set(col, style);
    return style;
  }

  /** In characters; null where the file says nothing of it. */
  widthOf(col: number): number | null {
    const block = this.blocks.find(({ first, last }) => first <= col + 1 && col + 1 <= last);
    const width = Number(block?.element.attributes['width']);
    return Number.isFinite(width) ? width - PADDING : null;
  }

  private edit(sheetDataStart: number): void {
    if (this.columns.length === 0) return;
    const targets = [...this.columns].sort((a, b) => a.col - b.col);
    for (const block of this.blocks) this.split(block, targets);
    const loose = targets.filter(
      ({ col }) => !this.blocks.some(({ first, last }) => first <= col + 1 && col + 1 <= last),
    );
    if (this.listClose === null || this.emptyList !== null) {
      const list = `<${this.prefix}cols>${loose.map((c) => this.made(c)).join('')}</${this.prefix}cols>`;
      const place = this.emptyList ?? { start: sheetDataStart, end: sheetDataStart };
      if (loose.length > 0) this.splices.replace(place.start, place.end, list);
      return;
    }
    for (const column of loose) {
      const next = this.blocks.find(({ first }) => first > column.col + 1);
      this.splices.insert(next?.element.start ?? this.listClose, this.made(column));
    }
  }

  private split({ first, last, element, end }: Block, targets: readonly NewColumn[]): void {
    const inside = targets.filter(({ col }) => first <= col + 1 && col + 1 <= last);
    if (inside.length === 0) return;
    const tag = this.xml.slice(element.start, element.end).replace(/\s*\/?>$/, '/>');
    const part = (min: number, max: number): string =>
      min > max ? '' : withAttributes(tag, { min: String(min), max: String(max) });
    let next = first;
    let pieces = '';
    for (const column of inside) {
      const n = column.col + 1;
      const hidden = isTrue(element.attributes['hidden']) && !column.unhide ? '1' : null;
      pieces += part(next, n - 1);
      pieces += withAttributes(part(n, n), { ...widthOf(column), bestFit: null, hidden });
      next = n + 1;
    }
    this.splices.replace(element.start, end, pieces + part(next, last));
  }

  private made(column: NewColumn): string {
    const n = String(column.col + 1);
    return withAttributes(`<${this.prefix}col min="${n}" max="${n}"/>`, widthOf(column));
  }
}

function widthOf({ width }: { readonly width: number }): Readonly<Record<string, string>> {
  return { width: storedWidth(width), customWidth: '1' };
}

/** A width in characters as the file keeps it. */
export function storedWidth(width: number): string {
  return String(width + PADDING);
}
