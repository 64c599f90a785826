import type { CellRange, CellValue, Grid } from '../../../core';
import { damaged } from '../failures';
import { SHEET_COLUMNS, SHEET_ROWS } from '../limits';
import { colOfPacked, packRef, parseRange, rowOfPacked } from '../xml/cellRef';
import { isTrue, walkXml, type XmlElement } from '../xml/walk';
import { cellValue, type CellContext } from './cellValue';
import { GridBuilder, keepsLook, type Budget } from './grids';
import { SharedFormulas } from './sharedFormulas';
import { RichText } from './sharedStrings';
import type { CellStyles } from './styles';

/** What a sheet's part holds. */
export interface SheetContent {
  readonly values: Grid<CellValue>;
  readonly formats: Grid<string>;
  readonly formulas: Grid<string | null>;
  readonly fills: Grid<string | null>;
  readonly merges: readonly CellRange[];
  readonly hiddenColumns: readonly number[];
  readonly protected: boolean;
  readonly filtered: boolean;
}

export interface SheetSource extends CellContext {
  readonly styles: CellStyles;
  readonly budget: Budget;
}

export function readSheet(xml: string, source: SheetSource): SheetContent {
  const reader = new SheetReader(source);
  walkXml(xml, source.part, reader);
  return reader.content();
}

type Attributes = Readonly<Record<string, string>>;

/** Which element's text is being gathered. */
type Gathering = 'v' | 'f' | 'is' | null;

class SheetReader {
  private readonly values = new GridBuilder<CellValue>(null);
  private readonly formats = new GridBuilder<string>('General');
  private readonly formulas = new GridBuilder<string | null>(null);
  private readonly fills = new GridBuilder<string | null>(null);
  private readonly merges: CellRange[] = [];
  private readonly hidden = new Set<number>();
  private readonly shared = new SharedFormulas();
  private readonly inline = new RichText();
  private isProtected = false;
  private isFiltered = false;

  private row = -1;
  private col = -1;
  private inCell = false;
  private type = 'n';
  private style = 0;
  private value: CellValue = null;
  private formula: string | null = null;
  private formulaAttributes: Attributes = {};
  private gathering: Gathering = null;
  private gathered = '';

  constructor(private readonly source: SheetSource) {}

  readonly open = ({ name, attributes }: XmlElement): void => {
    switch (name) {
      case 'row':
        this.openRow(attributes);
        break;
      case 'c':
        this.openCell(attributes);
        break;
      case 'v':
      case 'f':
        this.gathering = this.inCell ? name : null;
        this.gathered = '';
        if (name === 'f') this.formulaAttributes = attributes;
        break;
      case 'is':
        this.gathering = 'is';
        break;
      default:
        if (this.gathering === 'is') this.inline.open(name, attributes);
        else if (!this.inCell) this.openOther(name, attributes);
    }
  };

  readonly text = (text: string): void => {
    if (this.gathering === null) return;
    if (this.gathering === 'is') this.inline.text(text);
    else this.gathered += text;
  };

  readonly close = (name: string): void => {
    switch (name) {
      case 'c':
        this.closeCell();
        break;
      case this.gathering:
        this.take(name);
        this.gathering = null;
        break;
      default:
        if (this.gathering === 'is') this.inline.close(name);
    }
  };

  content(): SheetContent {
    const rows = Math.max(this.values.length, this.formulas.length);
    return {
      values: this.values.take(rows),
      formats: this.formats.take(rows),
      formulas: this.formulas.take(rows),
      fills: this.fills.take(rows),
      merges: this.merges,
      hiddenColumns: [...this.hidden].sort((a, b) => a - b),
      protected: this.isProtected,
      filtered: this.isFiltered,
    };
  }

  private take(name: string): void {
    if (name === 'v') this.value = cellValue(this.type, this.gathered, this.source);
    if (name === 'f') this.formula = this.gathered;
    if (name === 'is') this.value = this.inline.take();
  }

  private openRow({ r }: Attributes): void {
    const row = r === undefined ? this.row + 1 : Number(r) - 1;
    if (!Number.isInteger(row) || row < 0 || row >= SHEET_ROWS)
      throw damaged(`${this.source.part}: row`);
    this.row = row;
    this.col = -1;
  }

  /** A cell without an address follows the one before it. */
  private openCell({ r, t, s }: Attributes): void {
    if (r === undefined) {
      this.col += 1;
      if (this.col >= SHEET_COLUMNS) throw damaged(`${this.source.part}: c`);
    } else {
      const packed = packRef(r);
      if (packed < 0) throw damaged(`${this.source.part}: ${r}`);
      this.row = rowOfPacked(packed);
      this.col = colOfPacked(packed);
    }
    this.inCell = true;
    this.type = t ?? 'n';
    this.style = s === undefined ? 0 : Number(s);
    this.value = null;
    this.formula = null;
  }

  private closeCell(): void {
    this.inCell = false;
    const { row, col } = this;
    const formula =
      this.formula === null
        ? null
        : this.shared.textOf(row, col, this.formula, this.formulaAttributes);
    const { budget, styles } = this.source;
    const grown = this.values.growth(row, col);
    if (this.value === null && formula === null) {
      if (!keepsLook(col) || !budget.takeLook(grown)) return;
    } else {
      budget.take(grown);
      this.values.set(row, col, this.value);
      if (formula !== null) this.formulas.set(row, col, `=${formula}`);
    }
    const format = styles.formats[this.style] ?? 'General';
    if (format !== 'General') this.formats.set(row, col, format);
    const fill = styles.fills[this.style] ?? null;
    if (fill !== null) this.fills.set(row, col, fill);
  }

  private openOther(name: string, attributes: Attributes): void {
    if (name === 'mergeCell') {
      const range = parseRange(attributes['ref'] ?? '');
      if (range !== null) this.merges.push(range);
    }
    if (name === 'col' && isTrue(attributes['hidden'])) this.hideColumns(attributes);
    if (name === 'sheetProtection') this.isProtected = isTrue(attributes['sheet']);
    // Arrows alone hide nothing; a column with a condition does.
    if (name === 'filterColumn') this.isFiltered = true;
  }

  private hideColumns({ min, max }: Attributes): void {
    const last = Math.min(Number(max ?? min), SHEET_COLUMNS);
    for (let col = Math.max(Number(min), 1); col <= last; col += 1) this.hidden.add(col - 1);
  }
}
