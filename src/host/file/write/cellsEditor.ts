import { printA1, sameCellValue } from '../../../core';
import { damaged } from '../failures';
import { colOfPacked, packRef } from '../xml/cellRef';
import { opened, withAttributes, type Splices } from '../xml/splices';
import type { XmlElement, XmlVisitor } from '../xml/walk';
import { cellXml } from './cellXml';
import { FormulaKeeper } from './formulaKeeper';
import type { RowLooks } from './rowLooks';
import type { CellWrite, RowWrites, SheetWrites } from './writes';

/** The cell being replaced. */
interface Target {
  readonly element: XmlElement;
  readonly write: CellWrite;
  hasFormula: boolean;
}

/**
 * Puts cells into a sheet's rows in one pass: cells that are there are replaced, the others set in between, rows that are
 * missing are made. Everything else stays as it is, but for rows and cells that counted on having no address.
 */
export class CellsEditor implements XmlVisitor {
  private readonly formulas: FormulaKeeper;
  private prefix = '';
  private seenData = false;
  private nextRow = 0;
  private row = -1;
  private rowElement: XmlElement | null = null;
  private rowTag: string | null = null;
  private writes: RowWrites | null = null;
  private nextCell = 0;
  private col = -1;
  private target: Target | null = null;

  constructor(
    private readonly xml: string,
    private readonly part: string,
    private readonly splices: Splices,
    private readonly all: SheetWrites,
    private readonly looks: RowLooks,
  ) {
    this.formulas = new FormulaKeeper(part, splices, all);
  }

  get formulaLost(): boolean {
    return this.formulas.lost;
  }

  readonly open = (element: XmlElement): void => {
    this.prefix = element.prefix;
    switch (element.name) {
      case 'sheetData':
        this.seenData = true;
        if (element.empty) this.fillEmptyData(element);
        break;
      case 'row':
        this.openRow(element);
        break;
      case 'c':
        this.openCell(element);
        break;
      case 'f':
        this.formulas.open(element, this.row, this.col, this.target !== null);
        if (this.target !== null) this.target.hasFormula = true;
        break;
      default:
    }
  };

  readonly text = (text: string): void => {
    this.formulas.text(text);
  };

  readonly close = (
    name: string,
    place: { readonly start: number; readonly end: number },
  ): void => {
    switch (name) {
      case 'f':
        this.formulas.close(place.end);
        break;
      case 'c':
        this.closeCell(place.end);
        break;
      case 'row':
        this.closeRow(place.start);
        break;
      case 'sheetData':
        this.insertRowsBefore(Infinity, place.start);
        break;
      default:
    }
  };

  /** False where the sheet had no place for cells. Throws `array-formula` if a part of one would have changed. */
  finish(): boolean {
    this.formulas.finish();
    return this.seenData;
  }

  private fillEmptyData({ start, end }: XmlElement): void {
    const tag = opened(this.xml.slice(start, end));
    this.splices.replace(
      start,
      end,
      `${tag}${this.rowsBefore(Infinity)}</${this.prefix}sheetData>`,
    );
  }

  private openRow(element: XmlElement): void {
    const { r } = element.attributes;
    const row = r === undefined ? this.row + 1 : Number(r) - 1;
    if (!(row > this.row)) throw damaged(`${this.part}: row ${r ?? ''}`);
    const made = this.insertRowsBefore(row, element.start);
    this.row = row;
    this.rowElement = element;
    this.col = -1;
    this.nextCell = 0;
    const next = this.all.rows[this.nextRow];
    this.writes = next?.row === row ? next : null;
    if (this.writes !== null) this.nextRow += 1;
    this.looks.enterRow(element.attributes);
    const address = made && r === undefined ? { r: String(row + 1) } : {};
    const spans = this.writes === null ? {} : spansFor(element.attributes['spans'], this.writes);
    const changes = { ...address, ...spans };
    const tag = this.xml.slice(element.start, element.end);
    this.rowTag = Object.keys(changes).length === 0 ? null : withAttributes(tag, changes);
  }

  private closeRow(closeStart: number): void {
    const element = this.rowElement;
    if (element === null) return;
    const rest = this.writes === null ? '' : this.cellsBefore(Infinity);
    const said = this.rowTag ?? this.xml.slice(element.start, element.end);
    const height = this.looks.height();
    const tag = Object.keys(height).length === 0 ? said : withAttributes(said, height);
    if (element.empty) {
      const whole = rest === '' ? tag : `${opened(tag)}${rest}</${this.prefix}row>`;
      if (whole !== this.xml.slice(element.start, element.end)) {
        this.splices.replace(element.start, element.end, whole);
      }
    } else {
      if (this.rowTag !== null || tag !== said) {
        this.splices.replace(element.start, element.end, tag);
      }
      if (rest !== '') this.splices.insert(closeStart, rest);
    }
    this.rowElement = null;
    this.writes = null;
  }

  private openCell(element: XmlElement): void {
    const { r, s } = element.attributes;
    const col = r === undefined ? this.col + 1 : colOfPacked(packRef(r));
    if (!(col > this.col)) throw damaged(`${this.part}: ${r ?? 'c'}`);
    this.col = col;
    if (this.writes === null) return;
    const before = this.cellsBefore(this.col);
    if (before !== '') {
      this.splices.insert(element.start, before);
    }
    this.looks.see(this.col, Number(s ?? 0));
    const write = this.writes.cells[this.nextCell];
    if (write?.col === this.col) {
      this.nextCell += 1;
      this.target = { element, write, hasFormula: false };
    } else if (before !== '' && r === undefined) {
      const tag = this.xml.slice(element.start, element.end);
      const address = { r: printA1(this.row, this.col) };
      this.splices.replace(element.start, element.end, withAttributes(tag, address));
    }
  }

  private closeCell(end: number): void {
    const { target } = this;
    this.target = null;
    if (target === null) return;
    const { write, element, hasFormula } = target;
    const { edit } = write;
    const style = this.looks.styleOf(write, Number(element.attributes['s'] ?? 0), true);
    const sameLook = style === Number(element.attributes['s'] ?? 0);
    // Only a link moves: the cell itself stays as it is.
    const addressed = element.attributes['r'] !== undefined;
    const same = sameLook && addressed && sameCellValue(edit.before, edit.after);
    if (same && !hasFormula) return;
    this.looks.write(this.row, write.col, style, edit.after);
    const ref = printA1(this.row, write.col);
    this.splices.replace(element.start, end, cellXml(this.prefix, ref, style, edit.after));
  }

  /** Cells still to be written left of `col`. */
  private cellsBefore(col: number): string {
    const cells = this.writes?.cells ?? [];
    let xml = '';
    for (let write = cells[this.nextCell]; write !== undefined && write.col < col;) {
      xml += this.newCell(this.writes?.row ?? 0, write);
      this.nextCell += 1;
      write = cells[this.nextCell];
    }
    return xml;
  }

  private newCell(row: number, write: CellWrite): string {
    const base = this.looks.baseOf(write.col);
    const style = this.looks.styleOf(write, base, false);
    if (write.edit.after === null && style === base) return '';
    this.looks.write(row, write.col, style, write.edit.after);
    return cellXml(this.prefix, printA1(row, write.col), style, write.edit.after);
  }

  private insertRowsBefore(row: number, at: number): boolean {
    const made = this.rowsBefore(row);
    if (made !== '') this.splices.insert(at, made);
    return made !== '';
  }

  /** Rows still to be made above `row`. */
  private rowsBefore(row: number): string {
    const { rows } = this.all;
    let xml = '';
    for (let next = rows[this.nextRow]; next !== undefined && next.row < row;) {
      this.looks.enterRow({});
      this.writes = next;
      this.nextCell = 0;
      const cells = this.cellsBefore(Infinity);
      if (cells !== '') {
        const tag = `<${this.prefix}row r="${String(next.row + 1)}">`;
        xml += `${withAttributes(tag, this.looks.height())}${cells}</${this.prefix}row>`;
      }
      this.nextRow += 1;
      next = rows[this.nextRow];
    }
    this.writes = null;
    return xml;
  }
}

/** The columns a row says it spans, where it says so, widened. */
function spansFor(
  spans: string | undefined,
  { cells }: RowWrites,
): Readonly<Record<string, string>> {
  const match = /^(\d+):(\d+)$/.exec(spans ?? '');
  if (match === null) return {};
  const first = Math.min(Number(match[1]), (cells[0]?.col ?? Infinity) + 1);
  const last = Math.max(Number(match[2]), (cells[cells.length - 1]?.col ?? -1) + 1);
  const wider = `${String(first)}:${String(last)}`;
  return wider === spans ? {} : { spans: wider };
}
