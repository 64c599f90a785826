import { printA1, type CellRange } from '../../../core';
import { parseRange } from '../xml/cellRef';
import { withAttributes, type Splices } from '../xml/splices';
import type { XmlElement, XmlVisitor } from '../xml/walk';
import type { SheetWrites } from './writes';

/** Widens the range that a sheet says it uses, if it says so at all. */
export class DimensionEditor implements XmlVisitor {
  constructor(
    private readonly xml: string,
    private readonly splices: Splices,
    private readonly writes: SheetWrites,
  ) {}

  readonly open = ({ name, attributes, start, end }: XmlElement): void => {
    if (name !== 'dimension') return;
    const used = parseRange(attributes['ref'] ?? '');
    if (used === null) return;
    const wider = widened(used, this.writes);
    const ref = printRange(wider);
    if (ref === attributes['ref']) return;
    this.splices.replace(start, end, withAttributes(this.xml.slice(start, end), { ref }));
  };
}

function widened(used: CellRange, { rows }: SheetWrites): CellRange {
  let { top, left, bottom, right } = used;
  for (const { row, cells } of rows) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, cells[0]?.col ?? left);
    right = Math.max(right, cells[cells.length - 1]?.col ?? right);
  }
  return { top, left, bottom, right };
}

export function printRange({ top, left, bottom, right }: CellRange): string {
  const from = printA1(top, left);
  const to = printA1(bottom, right);
  return from === to ? from : `${from}:${to}`;
}
