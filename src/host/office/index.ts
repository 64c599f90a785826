export { associateRibbon, officeReady, type OfficeApp } from './officeApp';
export { officeHost, type OfficeHost } from './officeHost';
export { SYSTEM_CLOCK, type Clock } from './watchdog';
export type { OfficeSession } from './session';
export type { WorkbookInfo } from './info';
