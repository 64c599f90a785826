import type { HostType, TypeTable } from '../types';
import { application, cultureInfo, numberFormatInfo, runtime } from './application';
import { CHART_TYPES, chartCollection } from './charts';
import { conditionalFormats, RULE_TYPES } from './rules';
import { appRuntimeService } from './service';
import { range } from './range';
import { rangeFill, rangeFont, rangeFormat } from './looks';
import {
  autoFilter,
  pageLayout,
  rangeAreas,
  worksheet,
  worksheetFreezePanes,
  worksheetProtection,
} from './worksheet';
import { workbook, workbookProtection, worksheetCollection } from './workbook';

/** Every type of the object model that this host answers for. What is missing here is `ApiNotFound`. */
export const TYPES: Readonly<Record<HostType, TypeTable>> = {
  Workbook: workbook,
  WorkbookProtection: workbookProtection,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  AutoFilter: autoFilter,
  PageLayout: pageLayout,
  RangeAreas: rangeAreas,
  Range: range,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  ConditionalFormatCollection: conditionalFormats,
  ...RULE_TYPES,
  ChartCollection: chartCollection,
  ...CHART_TYPES,
  Application: application,
  CultureInfo: cultureInfo,
  NumberFormatInfo: numberFormatInfo,
  Runtime: runtime,
  AppRuntimeService: appRuntimeService,
};
