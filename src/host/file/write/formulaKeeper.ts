import { HostFailure } from '../../../app/hostFailure';
import { printCellRef, type CellRange } from '../../../core';
import { shiftFormula } from '../read/sharedFormula';
import { parseRange } from '../xml/cellRef';
import { escapeText } from '../xml/text';
import type { Splices } from '../xml/splices';
import type { XmlElement } from '../xml/walk';
import type { SheetWrites } from './writes';

interface Master {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

interface OpenFormula {
  readonly element: XmlElement;
  readonly row: number;
  readonly col: number;
  readonly replaced: boolean;
}

/**
 * What a formula that gives way owes to its neighbours: cells that shared its text get it spelled out, and a formula that
 * fills a block of cells is given up whole or not at all, as in Excel.
 */
export class FormulaKeeper {
  lost = false;
  private readonly orphans = new Map<string, Master>();
  private readonly blocks: CellRange[] = [];
  private current: OpenFormula | null = null;
  private gathered = '';

  constructor(
    private readonly part: string,
    private readonly splices: Splices,
    private readonly writes: SheetWrites,
  ) {}

  open(element: XmlElement, row: number, col: number, replaced: boolean): void {
    this.current = { element, row, col, replaced };
    this.gathered = '';
    this.lost = this.lost || replaced;
    const { t, ref } = element.attributes;
    if (t !== 'array' && t !== 'dataTable') return;
    const block = parseRange(ref ?? '');
    if (block !== null) this.blocks.push(block);
  }

  text(text: string): void {
    if (this.current !== null) this.gathered += text;
  }

  close(end: number): void {
    const { current } = this;
    this.current = null;
    if (current === null) return;
    const { element, row, col, replaced } = current;
    const { t, si } = element.attributes;
    if (t !== 'shared' || si === undefined) return;
    const master = this.orphans.get(si);
    if (this.gathered !== '') {
      if (replaced) this.orphans.set(si, { row, col, text: this.gathered });
    } else if (master !== undefined && !replaced) {
      const text = shiftFormula(master.text, row - master.row, col - master.col);
      const { prefix } = element;
      this.splices.replace(element.start, end, `<${prefix}f>${escapeText(text)}</${prefix}f>`);
    }
  }

  /** Throws `array-formula` if only a part of a block was written over. */
  finish(): void {
    for (const { top, left, bottom, right } of this.blocks) {
      const hit = this.writes.rows
        .filter(({ row }) => row >= top && row <= bottom)
        .flatMap(({ cells }) => cells.filter(({ col }) => col >= left && col <= right));
      const first = hit[0];
      const whole = hit.length === (bottom - top + 1) * (right - left + 1);
      if (first === undefined || whole) continue;
      const { cell } = first.edit;
      throw new HostFailure('array-formula', { dove: printCellRef(cell), tecnico: this.part });
    }
  }
}
