import { printA1, type CellRange } from '../../../../src/core';
import { displayText } from '../../model/display';
import { SPILLED, type EmulatedCell, type EmulatedSheet } from '../../model/sheet';
import { isRecord } from '../../protocol';
import { cellCount, parseAddress, printAddress } from '../address';
import { richApiError } from '../error';
import {
  as,
  isHostObject,
  type HostObject,
  type Json,
  type Session,
  type TypeTable,
} from '../types';
import { assertWritable, eachCell, gridIn, readGrid, textIn, valueOut } from './cells';
import { charactersOf } from './looks';

export const range: TypeTable = {
  scalars: {
    Address: { get: (self) => printAddress(block(self).sheet.name, block(self).range) },
    RowIndex: { get: (self) => block(self).range.top },
    ColumnIndex: { get: (self) => block(self).range.left },
    RowCount: { get: (self) => block(self).range.bottom - block(self).range.top + 1 },
    ColumnCount: { get: (self) => block(self).range.right - block(self).range.left + 1 },
    CellCount: { get: (self) => cellCount(block(self).range) },
    Values: {
      get: (self, session) => readGrid(block(self), session, (cell) => valueOut(cell.value)),
      set: writeValues,
    },
    Formulas: {
      get: (self, session) =>
        readGrid(block(self), session, (cell) => cell.formula ?? valueOut(cell.value)),
      set: writeValues,
    },
    Text: {
      get: (self, session) =>
        readGrid(block(self), session, (cell) => displayText(cell, session.workbook.date1904)),
    },
    NumberFormat: {
      get: (self, session) => readGrid(block(self), session, (cell) => cell.format),
      set: (self, value, session) => {
        const here = block(self);
        assertWritable(here, session);
        gridIn(value, here.range).forEach((formats, r) => {
          formats.forEach((format, c) => {
            if (format === null) return;
            here.sheet.change(here.range.top + r, here.range.left + c, { format: String(format) });
          });
        });
      },
    },
    ValueTypes: { get: (self, session) => readGrid(block(self), session, valueType) },
    ColumnHidden: {
      since: '1.2',
      get: (self) => {
        const { sheet, range: here } = block(self);
        const width = here.right - here.left + 1;
        const hidden = columnsOf(here).filter((col) => sheet.hiddenColumns.has(col)).length;
        return hidden > 0 && hidden < width ? null : hidden > 0;
      },
      set: (self, value, session) => {
        const { sheet, range: here } = block(self);
        if (session.readOnly || sheet.protected) throw richApiError('AccessDenied');
        for (let col = here.left; col <= here.right; col += 1) {
          if (value === true) sheet.hiddenColumns.add(col);
          else sheet.hiddenColumns.delete(col);
        }
      },
    },
    HasSpill: {
      since: '1.12',
      get: (self) => {
        const { sheet, range: here } = block(self);
        const filled = rowsOf(here).flatMap((row) =>
          columnsOf(here).map((col) => sheet.cell(row, col).formula === SPILLED),
        );
        return filled.every((one) => one) ? true : filled.some((one) => one) ? null : false;
      },
    },
    RowHidden: {
      since: '1.2',
      get: (self) => block(self).sheet.hiddenRows.has(block(self).range.top),
    },
    Hyperlink: {
      since: '1.7',
      get: (self) => {
        const { sheet, range: here } = block(self);
        const { link, value } = sheet.cell(here.top, here.left);
        if (link === null) return null;
        return {
          documentReference: `'${link.sheet.replace(/'/g, "''")}'!${printA1(link.row, link.col)}`,
          textToDisplay: String(valueOut(value)),
        };
      },
      set: writeLink,
    },
  },
  navigations: {
    Format: { go: (self) => ({ ...block(self), type: 'RangeFormat' }) },
    Worksheet: { go: (self) => ({ type: 'Worksheet', sheet: block(self).sheet }) },
    ConditionalFormats: {
      since: '1.6',
      go: (self) => ({ ...block(self), type: 'ConditionalFormatCollection' }),
    },
  },
  methods: {
    GetCellProperties: {
      since: '1.9',
      call: (self, [wanted], session) =>
        readGrid(block(self), session, (cell) => cellProperties(cell, wanted)),
    },
    GetRowProperties: {
      since: '1.9',
      call: (self) => {
        const { sheet, range: here } = block(self);
        return rowsOf(here).map((row) => ({ rowHidden: sheet.hiddenRows.has(row), rowIndex: row }));
      },
    },
    GetColumnProperties: {
      since: '1.9',
      call: (self) => {
        const { sheet, range: here } = block(self);
        return columnsOf(here).map((col) => ({
          columnHidden: sheet.hiddenColumns.has(col),
          columnIndex: col,
        }));
      },
    },
    SetCellProperties: {
      since: '1.9',
      call: (self, [properties], session) => {
        const here = block(self);
        assertWritable(here, session);
        propertiesIn(properties, here.range).forEach(({ row, col, hyperlink }) => {
          if (hyperlink !== undefined) setLink(here.sheet, row, col, hyperlink);
        });
        return null;
      },
    },
    SetColumnProperties: { since: '1.9', call: setColumns },
    CopyFrom: { since: '1.9', call: copyFormats },
    Merge: {
      since: '1.2',
      call: (self, _args, session) => {
        const here = block(self);
        assertWritable(here, session);
        here.sheet.merges = [...here.sheet.merges, here.range];
        return null;
      },
    },
    Clear: {
      call: (self, [what], session) => {
        const here = block(self);
        assertWritable(here, session);
        eachCell(here.range, (row, col) => {
          here.sheet.change(row, col, clearedBy(textIn(what)));
        });
        session.workbook.tell({
          kind: 'cells',
          sheet: here.sheet,
          range: here.range,
          by: session.client,
        });
        return null;
      },
    },
    Select: {
      call: (self, _args, session) => {
        const { sheet, range: here } = block(self);
        session.selection = { sheet, range: here };
        return null;
      },
    },
    GetCell: {
      call: (self, [row, col]) => {
        const { sheet, range: here } = block(self);
        const top = here.top + Number(row);
        const left = here.left + Number(col);
        return { type: 'Range', sheet, range: { top, left, bottom: top, right: left } };
      },
    },
    GetEntireColumn: {
      call: (self) => {
        const { sheet, range: here } = block(self);
        return { type: 'Range', sheet, range: { ...here, top: 0, bottom: 1_048_575 } };
      },
    },
    GetRow: {
      call: (self, [index]) => {
        const { sheet, range: here } = block(self);
        const row = here.top + Number(index);
        return { type: 'Range', sheet, range: { ...here, top: row, bottom: row } };
      },
    },
    GetBoundingRect: {
      call: (self, [other]) => {
        if (!isHostObject(other)) throw richApiError('InvalidArgument');
        const { sheet, range: here } = block(self);
        const there = as(other, 'Range').range;
        const both = {
          top: Math.min(here.top, there.top),
          left: Math.min(here.left, there.left),
          bottom: Math.max(here.bottom, there.bottom),
          right: Math.max(here.right, there.right),
        };
        return { type: 'Range', sheet, range: both };
      },
    },
    // The client sends blocks of more than 1500 cells in parts, and asks first whether the whole fits.
    _ValidateArraySize: {
      since: '1.3',
      call: (self, [rows, cols]) => {
        const { top, left, bottom, right } = block(self).range;
        if (rows !== bottom - top + 1 || cols !== right - left + 1) {
          throw richApiError('InvalidArgument');
        }
        return null;
      },
    },
    GetColumn: {
      call: (self, [index]) => {
        const { sheet, range: here } = block(self);
        const col = here.left + Number(index);
        return { type: 'Range', sheet, range: { ...here, left: col, right: col } };
      },
    },
    FindOrNullObject: { since: '1.9', call: find },
    GetIntersectionOrNullObject: {
      since: '1.4',
      call: (self, [other]) => {
        if (!isHostObject(other)) throw richApiError('InvalidArgument');
        const both = intersect(block(self).range, as(other, 'Range').range);
        return both === null ? null : { type: 'Range', sheet: block(self).sheet, range: both };
      },
    },
    GetUsedRangeOrNullObject: {
      since: '1.4',
      call: (self, [valuesOnly]) => {
        const { sheet, range: here } = block(self);
        const used = sheet.usedRange(valuesOnly === true);
        const inside = used === null ? null : intersect(used, here);
        return inside === null ? null : { type: 'Range', sheet, range: inside };
      },
    },
  },
};

/** `ClearApplyTo`: all where nothing is said. */
function clearedBy(what: string): Partial<EmulatedCell> {
  if (what === 'Hyperlinks') return { link: null };
  return {
    ...(what === 'Formats' ? {} : { value: null, formula: null }),
    ...(what === 'Contents' ? {} : { format: 'General', fill: null, link: null }),
  };
}

function block(self: HostObject): Extract<HostObject, { type: 'Range' }> {
  const here = as(self, 'Range');
  if (here.sheet.deleted) throw richApiError('ItemNotFound');
  return here;
}

/** First match, row by row, as Excel searches; criteria as `{completeMatch, matchCase}`. */
function find(
  self: HostObject,
  [text, criteria]: readonly (Json | HostObject)[],
): HostObject | null {
  const { sheet, range: here } = block(self);
  const options: unknown = criteria;
  const complete = isRecord(options) && options['completeMatch'] === true;
  const wanted = textIn(text).toLowerCase();
  let found: HostObject | null = null;
  eachCell(here, (row, col) => {
    if (found !== null) return;
    const value = String(valueOut(sheet.cell(row, col).value)).toLowerCase();
    if (complete ? value === wanted : value.includes(wanted)) {
      found = { type: 'Range', sheet, range: { top: row, left: col, bottom: row, right: col } };
    }
  });
  return found;
}

function writeValues(self: HostObject, value: Json, session: Session): void {
  const here = block(self);
  assertWritable(here, session);
  session.workbook.writeValues(here.sheet, here.range, gridIn(value, here.range), session.client);
}

function writeLink(self: HostObject, value: Json, session: Session): void {
  const here = block(self);
  assertWritable(here, session);
  setLink(here.sheet, here.range.top, here.range.left, value);
}

function setLink(sheet: EmulatedSheet, row: number, col: number, value: unknown): void {
  if (!isRecord(value)) throw richApiError('InvalidArgument');
  const reference = textIn(value['documentReference']);
  const cut = reference.lastIndexOf('!');
  const target = parseAddress(reference);
  const name = reference.slice(0, cut).replace(/^'|'$/g, '').replace(/''/g, "'");
  const text = value['textToDisplay'];
  sheet.change(row, col, {
    link: { sheet: name, row: target.top, col: target.left },
    ...(typeof text === 'string' ? { value: text, formula: null } : {}),
  });
}

/** The properties to set in each cell; of all that Excel takes, this host knows links alone. */
function propertiesIn(
  properties: Json | HostObject | undefined,
  here: CellRange,
): readonly { readonly row: number; readonly col: number; readonly hyperlink: unknown }[] {
  const rows = arrayIn(properties, here.bottom - here.top + 1);
  return rows.flatMap((cells, r) =>
    arrayIn(cells, here.right - here.left + 1).map((cell, c) => {
      if (!isRecord(cell)) throw richApiError('InvalidArgument');
      if ('format' in cell || 'style' in cell) throw richApiError('ApiNotFound');
      return { row: here.top + r, col: here.left + c, hyperlink: cell['hyperlink'] };
    }),
  );
}

function arrayIn(value: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== length) throw richApiError('InvalidArgument');
  return value as readonly unknown[];
}

/** Widths and hidden columns. */
function setColumns(
  self: HostObject,
  [properties]: readonly (Json | HostObject)[],
  session: Session,
): Json {
  const { sheet, range: here } = block(self);
  if (session.readOnly || sheet.protected) throw richApiError('AccessDenied');
  arrayIn(properties, here.right - here.left + 1).forEach((column, index) => {
    if (!isRecord(column)) throw richApiError('InvalidArgument');
    const { columnHidden: hidden, format } = column;
    const width = isRecord(format) ? format['columnWidth'] : undefined;
    if (typeof width === 'number') {
      sheet.widths.set(here.left + index, charactersOf(width));
    }
    if (hidden === true) sheet.hiddenColumns.add(here.left + index);
    if (hidden === false) sheet.hiddenColumns.delete(here.left + index);
  });
  return null;
}

function copyFormats(
  self: HostObject,
  [source, copyType]: readonly (Json | HostObject)[],
  session: Session,
): Json {
  const here = block(self);
  assertWritable(here, session);
  const from = isHostObject(source)
    ? as(source, 'Range')
    : { sheet: here.sheet, range: parseAddress(textIn(source)) };
  if (copyType !== 'Formats') throw richApiError('ApiNotFound');
  const { top, left } = from.range;
  eachCell(here.range, (row, col) => {
    const { format, fill, bold, fontColor } = from.sheet.cell(top, left);
    const lookFrom = { sheet: from.sheet.name, row: top, col: left };
    here.sheet.change(row, col, { format, fill, bold, fontColor, lookFrom });
  });
  return null;
}

/** Only what was asked for, as in `{format: {fill: {color: true}}}`. */
function cellProperties(cell: Readonly<EmulatedCell>, wanted: Json | HostObject | undefined): Json {
  const request: unknown = wanted;
  const asked = isRecord(request) && isRecord(request['format']) ? request['format'] : {};
  const fill = isRecord(asked['fill']) ? asked['fill'] : {};
  if (!('fill' in asked)) return {};
  return {
    format: {
      fill: {
        ...('color' in fill ? { color: cell.fill ?? '#FFFFFF' } : {}),
        ...('tintAndShade' in fill ? { tintAndShade: cell.fill === null ? null : 0 } : {}),
      },
    },
  };
}

function valueType(cell: Readonly<EmulatedCell>): Json {
  if (cell.value === null) return 'Empty';
  if (typeof cell.value === 'object') return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[
    typeof cell.value as 'string' | 'number' | 'boolean'
  ];
}

function columnsOf(here: CellRange): number[] {
  return Array.from({ length: here.right - here.left + 1 }, (_, index) => here.left + index);
}

function rowsOf(here: CellRange): number[] {
  return Array.from({ length: here.bottom - here.top + 1 }, (_, index) => here.top + index);
}

function intersect(a: CellRange, b: CellRange): CellRange | null {
  const both = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return both.top <= both.bottom && both.left <= both.right ? both : null;
}
