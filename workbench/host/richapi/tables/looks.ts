import type { CellRange } from '../../../../src/core';
import { richApiError } from '../error';
import {
  as,
  type CellPick,
  type HostObject,
  type Json,
  type Session,
  type TypeTable,
} from '../types';
import { assertWritable, eachCell, textIn } from './cells';

const DEFAULT_WIDTH = 8.43;
const PX_PER_CHARACTER = 7;
const PX_AROUND = 5;
const POINTS_PER_PX = 0.75;

/** The width that Excel counts in characters of the default font to points, and back. */
const pointsOf = (characters: number): number =>
  (characters * PX_PER_CHARACTER + PX_AROUND) * POINTS_PER_PX;
export const charactersOf = (points: number): number =>
  (points / POINTS_PER_PX - PX_AROUND) / PX_PER_CHARACTER;

interface Block {
  readonly sheet: Extract<HostObject, { type: 'Range' }>['sheet'];
  readonly range: CellRange;
}

function common<T extends Json>(block: Block, pick: CellPick<T>): T | null {
  const first = pick(block.sheet.cell(block.range.top, block.range.left));
  let same = true;
  eachCell(block.range, (row, col) => {
    same = same && pick(block.sheet.cell(row, col)) === first;
  });
  return same ? first : null;
}

function change(
  block: Block,
  session: Session,
  set: Parameters<Block['sheet']['change']>[2],
): void {
  assertWritable(block, session);
  eachCell(block.range, (row, col) => {
    block.sheet.change(row, col, set);
  });
  session.workbook.tell({ kind: 'looks', sheet: block.sheet, by: session.client });
}

function columns(range: CellRange): number[] {
  return Array.from({ length: range.right - range.left + 1 }, (_, index) => range.left + index);
}

export const rangeFormat: TypeTable = {
  scalars: {
    ColumnWidth: {
      since: '1.2',
      get: (self) => {
        const { sheet, range } = as(self, 'RangeFormat');
        return pointsOf(sheet.widths.get(range.left) ?? DEFAULT_WIDTH);
      },
      set: (self, value, session) => {
        const block = as(self, 'RangeFormat');
        assertWritable(block, session);
        if (typeof value !== 'number') throw richApiError('InvalidArgument');
        columns(block.range).forEach((col) => block.sheet.widths.set(col, charactersOf(value)));
      },
    },
    ShrinkToFit: { since: '1.9', get: () => false, set: () => undefined },
    TextOrientation: { since: '1.7', get: () => 0, set: () => undefined },
    WrapText: { get: () => false, set: () => undefined },
    HorizontalAlignment: { get: () => 'General', set: () => undefined },
    VerticalAlignment: { get: () => 'Bottom', set: () => undefined },
  },
  navigations: {
    Fill: { go: (self) => ({ ...as(self, 'RangeFormat'), type: 'RangeFill' }) },
    Font: { go: (self) => ({ ...as(self, 'RangeFormat'), type: 'RangeFont' }) },
  },
  methods: { AutofitColumns: { since: '1.2', call: () => null } },
};

export const rangeFill: TypeTable = {
  scalars: {
    Color: {
      get: (self) => common(as(self, 'RangeFill'), (cell) => cell.fill ?? '#FFFFFF') ?? '',
      set: (self, value, session) => {
        change(as(self, 'RangeFill'), session, { fill: textIn(value) });
      },
    },
  },
  navigations: {},
  methods: {
    Clear: {
      call: (self, _args, session) => {
        change(as(self, 'RangeFill'), session, { fill: null });
        return null;
      },
    },
  },
};

export const rangeFont: TypeTable = {
  scalars: {
    Bold: {
      get: (self) => common(as(self, 'RangeFont'), (cell) => cell.bold),
      set: (self, value, session) => {
        change(as(self, 'RangeFont'), session, { bold: value === true });
      },
    },
    Color: {
      get: (self) => common(as(self, 'RangeFont'), (cell) => cell.fontColor ?? '#000000') ?? '',
      set: (self, value, session) => {
        change(as(self, 'RangeFont'), session, { fontColor: textIn(value) });
      },
    },
    Size: { get: () => 11, set: () => undefined },
    Name: { get: () => 'Calibri', set: () => undefined },
    Italic: { get: () => false, set: () => undefined },
  },
  navigations: {},
  methods: {},
};
