import type { SheetSnapshot, WorkbookSnapshot } from '../../core';
import { onlyPart, readWorkbookPart, type SheetEntry } from './package/workbookPart';
import { XlsxPackage } from './package/xlsxPackage';
import { Budget } from './read/grids';
import { readSharedStrings } from './read/sharedStrings';
import { readSheet, type SheetSource } from './read/sheetReader';
import { readStyles } from './read/styles';

/**
 * An .xlsx or .xlsm as plain data, its sheets in the order of their tabs; chart and dialog sheets are no sheets of cells and
 * are left out. Formulas begin with `=` and their results are those that Excel stored. Throws only `HostFailure`.
 */
export function readWorkbook(bytes: Uint8Array): WorkbookSnapshot {
  const source = XlsxPackage.open(bytes);
  const workbook = readWorkbookPart(source);
  const stringsPart = onlyPart(workbook, 'sharedStrings');
  const strings = source.optionalText(stringsPart);
  const stylesPart = onlyPart(workbook, 'styles');
  const themePart = onlyPart(workbook, 'theme');
  const shared: Omit<SheetSource, 'part'> = {
    strings: strings === null ? [] : readSharedStrings(strings, stringsPart ?? ''),
    styles: readStyles({
      styles: source.optionalText(stylesPart),
      stylesPart: stylesPart ?? '',
      theme: source.optionalText(themePart),
      themePart: themePart ?? '',
    }),
    date1904: workbook.date1904,
    budget: new Budget(),
  };
  return {
    sheets: workbook.sheets
      .filter(({ kind }) => kind === 'worksheet')
      .map((sheet) => snapshotOf(source, sheet, shared)),
    date1904: workbook.date1904,
    structureProtected: workbook.structureProtected,
  };
}

function snapshotOf(
  source: XlsxPackage,
  { name, hidden, part, printAreas }: SheetEntry,
  shared: Omit<SheetSource, 'part'>,
): SheetSnapshot {
  return { name, hidden, printAreas, ...readSheet(source.text(part), { ...shared, part }) };
}
