import type { NewSheet } from '../../../core';
import { storedWidth } from './columnsEditor';
import type { Dialect } from './newParts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A sheet of ours before its cells are put in. */
export function newSheetXml({ widths }: NewSheet, { main }: Dialect): string {
  const cols = widths.map((width, index) => {
    const n = String(index + 1);
    return `<col min="${n}" max="${n}" width="${storedWidth(width)}" customWidth="1"/>`;
  });
  const list = cols.length === 0 ? '' : `<cols>${cols.join('')}</cols>`;
  return `${DECLARATION}<worksheet xmlns="${main}"><dimension ref="A1"/><sheetFormatPr defaultRowHeight="15"/>${list}<sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;
}

/** Where a workbook has no styles part: Excel's plain look, to build on. */
export function plainStylesXml({ main }: Dialect): string {
  return `${DECLARATION}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;
}
