export { ExcelConnection, type ConnectionOptions, type Counters } from './connection';
export { NO_FAULTS, type Fault, type FaultPlan } from './faults';
export { attachToIframe, type PaneAddress } from './iframe';
export { changesSince } from './model/changes';
export { displayText } from './model/display';
export { EmulatedSheet, type EmulatedCell } from './model/sheet';
export { EmulatedWorkbook, type WorkbookChange } from './model/workbook';
export { DEFAULT_SETS, type RequirementSets } from './requirements';
export { CLASSIC_ERROR } from './protocol';
