import type { CellRange } from '../../../src/core';
import type { EmulatedChart, EmulatedRule } from '../model/drawn';
import type { EmulatedCell, EmulatedSheet } from '../model/sheet';
import type { EmulatedWorkbook } from '../model/workbook';

/** JSON as it travels. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** An object of the object model behind a path; its `type` chooses the table of members. */
export type HostObject =
  | { readonly type: 'Workbook' }
  | { readonly type: 'Application' }
  | { readonly type: 'CultureInfo' }
  | { readonly type: 'NumberFormatInfo' }
  | { readonly type: 'Runtime' }
  | { readonly type: 'WorkbookProtection' }
  | { readonly type: 'WorksheetCollection' }
  | { readonly type: 'Worksheet'; readonly sheet: EmulatedSheet }
  | { readonly type: 'WorksheetProtection'; readonly sheet: EmulatedSheet }
  | { readonly type: 'WorksheetFreezePanes'; readonly sheet: EmulatedSheet }
  | { readonly type: 'AutoFilter'; readonly sheet: EmulatedSheet }
  | { readonly type: 'PageLayout'; readonly sheet: EmulatedSheet }
  | {
      readonly type: 'RangeAreas';
      readonly sheet: EmulatedSheet;
      readonly ranges: readonly CellRange[];
    }
  | { readonly type: 'Range'; readonly sheet: EmulatedSheet; readonly range: CellRange }
  | { readonly type: 'RangeFormat'; readonly sheet: EmulatedSheet; readonly range: CellRange }
  | { readonly type: 'RangeFill'; readonly sheet: EmulatedSheet; readonly range: CellRange }
  | { readonly type: 'RangeFont'; readonly sheet: EmulatedSheet; readonly range: CellRange }
  | {
      readonly type: 'ConditionalFormatCollection';
      readonly sheet: EmulatedSheet;
      readonly range: CellRange;
    }
  | { readonly type: RuleType; readonly sheet: EmulatedSheet; readonly rule: EmulatedRule }
  | { readonly type: 'ChartCollection'; readonly sheet: EmulatedSheet }
  | {
      readonly type: ChartType;
      readonly sheet: EmulatedSheet;
      readonly chart: EmulatedChart;
      /** Of a series and what hangs from it: which one. */
      readonly series?: number;
    }
  | { readonly type: 'AppRuntimeService' };

/** The object of a conditional format and those that hang from it. */
export type RuleType =
  | 'ConditionalFormat'
  | 'CustomConditionalFormat'
  | 'ConditionalFormatRule'
  | 'ConditionalRangeFormat'
  | 'ConditionalRangeFill'
  | 'ConditionalRangeFont';

/** A chart and those that hang from it; each axis is a type of its own here. */
export type ChartType =
  | 'Chart'
  | 'ChartTitle'
  | 'ChartLegend'
  | 'ChartAxes'
  | 'ChartValueAxis'
  | 'ChartCategoryAxis'
  | 'ChartSeriesCollection'
  | 'ChartSeries'
  | 'ChartSeriesFormat'
  | 'ChartFill'
  | 'ChartLineFormat';

export type HostType = HostObject['type'];

/** What members may use of the connection they are called through. */
export interface Session {
  readonly workbook: EmulatedWorkbook;
  /** Identity of this client in change events. */
  readonly client: object;
  readOnly: boolean;
  collab: boolean;
  readonly cellLimit: number;
  readonly locale: string;
  /** What stands between the areas of an address: on Windows that of the person's settings. */
  readonly listSeparator: string;
  enableEvents: boolean;
  selection: { sheet: EmulatedSheet; range: CellRange } | null;
  /** Ranges that the client keeps between requests, by reference id. */
  readonly kept: Map<string, HostObject>;
  register(event: string, target: EmulatedSheet | null): void;
  unregister(event: string, target: EmulatedSheet | null): void;
  /** Excel opens a new workbook with these contents, empty without; throws where it is no workbook. */
  openWorkbook(bytes: Uint8Array | null): void;
  setVisibility(mode: 'Hidden' | 'Taskpane'): void;
}

export interface Member {
  /** Requirement set, as `1.9`; absent = in every version this host declares. */
  readonly since?: string;
}

export interface Scalar extends Member {
  readonly get: (self: HostObject, session: Session) => Json;
  readonly set?: (self: HostObject, value: Json, session: Session) => void;
}

export interface Method extends Member {
  readonly call: (
    self: HostObject,
    args: readonly (Json | HostObject)[],
    session: Session,
  ) => Json | HostObject | undefined;
}

export interface Navigation extends Member {
  readonly go: (self: HostObject, session: Session) => HostObject;
}

/** All that one type of the object model can do here; keys as on the wire (PascalCase). */
export interface TypeTable {
  readonly scalars: Readonly<Record<string, Scalar>>;
  readonly navigations: Readonly<Record<string, Navigation>>;
  readonly methods: Readonly<Record<string, Method>>;
  readonly id?: (self: HostObject) => Readonly<Record<string, Json>>;
  readonly items?: (self: HostObject, session: Session) => readonly HostObject[];
  readonly index?: (self: HostObject, key: Json, session: Session) => HostObject;
}

export function isHostObject(value: Json | HostObject | undefined): value is HostObject {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** The object as one of its types; a wrong one is a bug of this host. */
export function as<T extends HostType>(
  self: HostObject,
  type: T,
): Extract<HostObject, { type: T }> {
  if (self.type !== type) throw new Error(`expected ${type}, got ${self.type}`);
  return self as Extract<HostObject, { type: T }>;
}

export type CellPick<T> = (cell: Readonly<EmulatedCell>) => T;
