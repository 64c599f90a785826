import type { CellRange, CellValue, WorkbookSnapshot } from '../../../src/core';
import { EmulatedSheet } from './sheet';
import { readTypedText } from './typedText';

/** Something that happened to the workbook. `by` is the connection that did it, or `person` at the grid. */
export type WorkbookChange =
  | {
      readonly kind: 'cells';
      readonly sheet: EmulatedSheet;
      readonly range: CellRange;
      readonly by: object;
    }
  | {
      readonly kind: 'sheet-added' | 'sheet-deleted' | 'sheet-renamed' | 'looks';
      readonly sheet: EmulatedSheet;
      readonly by: object;
    };

const A_PERSON = {};

/** The workbook that all connected clients share, as co-authors share one on SharePoint. */
export class EmulatedWorkbook {
  readonly sheets: EmulatedSheet[] = [];
  date1904 = false;
  structureProtected = false;
  private made = 0;
  private readonly listeners = new Set<(change: WorkbookChange) => void>();

  static fromSnapshot(snapshot: WorkbookSnapshot): EmulatedWorkbook {
    const workbook = new EmulatedWorkbook();
    workbook.date1904 = snapshot.date1904;
    workbook.structureProtected = snapshot.structureProtected;
    for (const sheet of snapshot.sheets) {
      workbook.sheets.push(EmulatedSheet.from(sheet, workbook.nextId()));
    }
    return workbook;
  }

  snapshot(): WorkbookSnapshot {
    return {
      sheets: this.sheets.map((sheet) => sheet.snapshot()),
      date1904: this.date1904,
      structureProtected: this.structureProtected,
    };
  }

  /** By name without regard to case, as Excel looks sheets up. */
  sheet(nameOrId: string): EmulatedSheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(
      (sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === wanted,
    );
  }

  addSheet(name: string, by: object = A_PERSON): EmulatedSheet {
    const sheet = new EmulatedSheet(this.nextId(), name);
    this.sheets.push(sheet);
    this.tell({ kind: 'sheet-added', sheet, by });
    return sheet;
  }

  deleteSheet(sheet: EmulatedSheet, by: object = A_PERSON): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    sheet.deleted = true;
    this.tell({ kind: 'sheet-deleted', sheet, by });
  }

  renameSheet(sheet: EmulatedSheet, name: string, by: object = A_PERSON): void {
    sheet.name = name;
    this.tell({ kind: 'sheet-renamed', sheet, by });
  }

  /** One write to a block: null leaves a cell, '' clears it, text is read as Excel reads it. */
  writeValues(
    sheet: EmulatedSheet,
    range: CellRange,
    values: readonly (readonly (string | number | boolean | null)[])[],
    by: object = A_PERSON,
  ): void {
    values.forEach((cells, r) => {
      cells.forEach((written, c) => {
        if (written !== null) this.writeCell(sheet, range.top + r, range.left + c, written);
      });
    });
    this.tell({ kind: 'cells', sheet, range, by });
  }

  /** A person (or a colleague elsewhere) puts a value into a cell. */
  typeCell(name: string, row: number, col: number, written: string | number | boolean): void {
    const sheet = this.sheet(name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    this.writeCell(sheet, row, col, written);
    const range = { top: row, left: col, bottom: row, right: col };
    this.tell({ kind: 'cells', sheet, range, by: A_PERSON });
  }

  value(name: string, row: number, col: number): CellValue {
    return this.sheet(name)?.cell(row, col).value ?? null;
  }

  onChange(listener: (change: WorkbookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(change: WorkbookChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }

  private writeCell(
    sheet: EmulatedSheet,
    row: number,
    col: number,
    written: string | number | boolean,
  ): void {
    if (typeof written !== 'string') {
      sheet.change(row, col, { value: written, formula: null });
      return;
    }
    const current = sheet.cell(row, col);
    const typed = readTypedText(written, current.format, this.date1904);
    const format =
      typed.format !== null && current.format === 'General' ? typed.format : current.format;
    sheet.change(row, col, { value: typed.value, formula: typed.formula, format });
  }

  private nextId(): string {
    this.made += 1;
    return `{00000000-0000-4000-8000-${String(this.made).padStart(12, '0')}}`;
  }
}
