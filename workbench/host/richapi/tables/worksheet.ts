import { isRecord } from '../../protocol';
import { parseAddress, printRange } from '../address';
import { richApiError } from '../error';
import { assertSheetName } from '../sheetName';
import { as, isHostObject, type HostObject, type TypeTable } from '../types';
import { textIn } from './cells';
import { eventMethods } from './events';

const number = (value: unknown): number => {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    throw richApiError('InvalidArgument');
  }
  return value;
};

function live(self: HostObject) {
  const { sheet } = as(self, 'Worksheet');
  if (sheet.deleted) throw richApiError('ItemNotFound');
  return sheet;
}

const WHOLE = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

export const worksheet: TypeTable = {
  id: (self) => ({ Id: as(self, 'Worksheet').sheet.id }),
  scalars: {
    Id: { get: (self) => live(self).id },
    Name: {
      get: (self) => live(self).name,
      set: (self, value, session) => {
        const { workbook, readOnly, client } = session;
        if (readOnly || workbook.structureProtected) throw richApiError('AccessDenied');
        assertSheetName(workbook, textIn(value), live(self));
        workbook.renameSheet(live(self), textIn(value), client);
      },
    },
    Position: {
      get: (self, { workbook }) => workbook.sheets.indexOf(live(self)),
    },
    Visibility: {
      get: (self) => live(self).visibility,
      set: (self, value) => {
        if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden') {
          throw richApiError('InvalidArgument');
        }
        live(self).visibility = value;
      },
    },
    TabColor: { since: '1.7', get: () => '', set: () => undefined },
    ShowGridlines: { since: '1.8', get: (self) => live(self).gridlines },
    // The client sets `showGridlines` under this name.
    Gridlines: {
      since: '1.8',
      get: (self) => live(self).gridlines,
      set: (self, value) => {
        live(self).gridlines = value === true;
      },
    },
  },
  navigations: {
    Protection: {
      since: '1.2',
      go: (self) => ({ type: 'WorksheetProtection', sheet: live(self) }),
    },
    FreezePanes: {
      since: '1.7',
      go: (self) => ({ type: 'WorksheetFreezePanes', sheet: live(self) }),
    },
    AutoFilter: { since: '1.9', go: (self) => ({ type: 'AutoFilter', sheet: live(self) }) },
    Charts: { go: (self) => ({ type: 'ChartCollection', sheet: live(self) }) },
    PageLayout: { since: '1.9', go: (self) => ({ type: 'PageLayout', sheet: live(self) }) },
  },
  methods: {
    GetRange: {
      call: (self, [address]) => ({
        type: 'Range',
        sheet: live(self),
        range: typeof address === 'string' ? parseAddress(address) : WHOLE,
      }),
    },
    GetRangeByIndexes: {
      since: '1.7',
      call: (self, [top, left, rows, cols]) => ({
        type: 'Range',
        sheet: live(self),
        range: {
          top: number(top),
          left: number(left),
          bottom: number(top) + number(rows) - 1,
          right: number(left) + number(cols) - 1,
        },
      }),
    },
    GetCell: {
      call: (self, [row, col]) => ({
        type: 'Range',
        sheet: live(self),
        range: { top: number(row), left: number(col), bottom: number(row), right: number(col) },
      }),
    },
    GetUsedRange: {
      call: (self, [valuesOnly]) => ({
        type: 'Range',
        sheet: live(self),
        range: live(self).usedRange(valuesOnly === true) ?? {
          top: 0,
          left: 0,
          bottom: 0,
          right: 0,
        },
      }),
    },
    GetUsedRangeOrNullObject: {
      since: '1.4',
      call: (self, [valuesOnly]) => {
        const sheet = live(self);
        const range = sheet.usedRange(valuesOnly === true);
        return range === null ? null : { type: 'Range', sheet, range };
      },
    },
    GetNextOrNullObject: {
      since: '1.5',
      call: (self, [visibleOnly], { workbook: { sheets } }) => {
        const after = sheets.slice(sheets.indexOf(live(self)) + 1);
        const next = after.find((sheet) => visibleOnly !== true || sheet.visibility === 'Visible');
        return next === undefined ? null : { type: 'Worksheet', sheet: next };
      },
    },
    Activate: {
      call: (self, _args, session) => {
        const sheet = live(self);
        if (sheet.visibility !== 'Visible') throw richApiError('InvalidOperation');
        session.selection = { sheet, range: { top: 0, left: 0, bottom: 0, right: 0 } };
        return null;
      },
    },
    Delete: {
      call: (self, _args, session) => {
        if (session.readOnly || session.workbook.structureProtected) {
          throw richApiError('AccessDenied');
        }
        session.workbook.deleteSheet(live(self), session.client);
        return null;
      },
    },
    ...eventMethods('Worksheet'),
  },
};

export const worksheetProtection: TypeTable = {
  scalars: {
    Protected: { since: '1.2', get: (self) => as(self, 'WorksheetProtection').sheet.protected },
  },
  navigations: {},
  methods: {
    Protect: {
      since: '1.2',
      call: (self) => {
        const { sheet } = as(self, 'WorksheetProtection');
        if (sheet.protected) throw richApiError('AccessDenied');
        sheet.protected = true;
        return null;
      },
    },
    Unprotect: {
      since: '1.2',
      call: (self) => {
        const { sheet } = as(self, 'WorksheetProtection');
        if (!sheet.protected) throw richApiError('AccessDenied');
        sheet.protected = false;
        return null;
      },
    },
  },
};

export const worksheetFreezePanes: TypeTable = {
  scalars: {},
  navigations: {},
  methods: {
    FreezeRows: {
      since: '1.7',
      call: (self, [rows]) => {
        as(self, 'WorksheetFreezePanes').sheet.frozenRows = number(rows);
        return null;
      },
    },
  },
};

const TITLE_ROWS = /^\$?(\d+):\$?(\d+)$/;

function printOf(self: HostObject) {
  return as(self, 'PageLayout').sheet.print;
}

export const pageLayout: TypeTable = {
  scalars: {
    Orientation: {
      since: '1.9',
      get: (self) => printOf(self).orientation,
      set: (self, value) => {
        if (value !== 'Landscape' && value !== 'Portrait') throw richApiError('InvalidArgument');
        printOf(self).orientation = value;
      },
    },
    PaperSize: { since: '1.9', get: () => 'A4', set: () => undefined },
    Zoom: {
      since: '1.9',
      get: (self) => {
        const { pagesWide } = printOf(self);
        return pagesWide === null ? { scale: 100 } : { horizontalFitToPages: pagesWide };
      },
      set: (self, value) => {
        const pages = isRecord(value) ? value['horizontalFitToPages'] : null;
        printOf(self).pagesWide = typeof pages === 'number' ? pages : null;
      },
    },
  },
  navigations: {},
  methods: {
    GetPrintAreaOrNullObject: {
      since: '1.9',
      call: (self) => {
        const { sheet } = as(self, 'PageLayout');
        const ranges = sheet.printAreas;
        return ranges.length === 0 ? null : { type: 'RangeAreas', sheet, ranges };
      },
    },
    SetPrintArea: {
      since: '1.9',
      call: (self, [areas], { listSeparator }) => {
        const parts = textIn(areas).split(listSeparator);
        as(self, 'PageLayout').sheet.printAreas = parts.map(parseAddress);
        return null;
      },
    },
    SetPrintTitleRows: {
      since: '1.9',
      call: (self, [rows]) => {
        const [, first, last] = TITLE_ROWS.exec(textIn(rows)) ?? [];
        if (first === undefined || last === undefined) throw richApiError('InvalidArgument');
        printOf(self).titleRows = [Number(first) - 1, Number(last) - 1];
        return null;
      },
    },
  },
};

export const autoFilter: TypeTable = {
  scalars: {
    Enabled: {
      since: '1.9',
      get: (self) => as(self, 'AutoFilter').sheet.filter !== null,
    },
    IsDataFiltered: { since: '1.9', get: (self) => as(self, 'AutoFilter').sheet.filtered },
  },
  navigations: {},
  methods: {
    Apply: {
      since: '1.9',
      call: (self, [asked]) => {
        const { sheet } = as(self, 'AutoFilter');
        if (asked === undefined || !isHostObject(asked)) throw richApiError('InvalidArgument');
        const { range } = as(asked, 'Range');
        if (sheet.cell(range.top, range.left).value === null) throw richApiError('InvalidArgument');
        sheet.filter = range;
        return null;
      },
    },
  },
};

export const rangeAreas: TypeTable = {
  scalars: {
    Address: {
      since: '1.9',
      get: (self) => {
        const { sheet, ranges } = as(self, 'RangeAreas');
        const name = `'${sheet.name.replace(/'/g, "''")}'`;
        return ranges.map((range) => `${name}!${printRange(range)}`).join(',');
      },
    },
    AreaCount: { since: '1.9', get: (self) => as(self, 'RangeAreas').ranges.length },
    CellCount: { since: '1.9', get: () => 0 },
  },
  navigations: {},
  methods: {},
};
