import { printA1, type CellRange, type ColourRule, type NewSheet } from '../../../core';
import { escapeText } from '../xml/text';
import { storedWidth } from './columnsEditor';
import type { Dialect } from './dialect';
import { DECLARATION, FIRST_RELATION } from './drawingXml';
import type { StylesEditor } from './stylesEditor';

/**
 * A sheet of ours before its cells are put in. On paper (A4) it lies across, no column cut off. Children stand in the
 * order of the standard (ECMA-376 18.3.1.99).
 */
export function newSheetXml(
  { widths, looks }: NewSheet,
  { main, relations }: Dialect,
  styles: StylesEditor,
): string {
  const cols = widths.map((width, index) => {
    const n = String(index + 1);
    return `<col min="${n}" max="${n}" width="${storedWidth(width)}" customWidth="1"/>`;
  });
  const children = [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<dimension ref="A1"/>',
    looks === undefined ? '' : viewXml,
    '<sheetFormatPr defaultRowHeight="15"/>',
    cols.length === 0 ? '' : `<cols>${cols.join('')}</cols>`,
    '<sheetData/>',
    looks?.filter === undefined ? '' : `<autoFilter ref="${refOf(looks.filter)}"/>`,
    mergesXml(looks?.merges ?? []),
    rulesXml(looks?.rules ?? [], styles),
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    (looks?.charts ?? []).length === 0
      ? ''
      : `<drawing xmlns:r="${relations}" r:id="${FIRST_RELATION}"/>`,
  ];
  return `${DECLARATION}<worksheet xmlns="${main}">${children.join('')}</worksheet>`;
}

/** What is drawn needs no lines of the grid. */
const viewXml = '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>';

function mergesXml(merges: readonly CellRange[]): string {
  if (merges.length === 0) return '';
  const cells = merges.map((range) => `<mergeCell ref="${refOf(range)}"/>`);
  return `<mergeCells count="${String(merges.length)}">${cells.join('')}</mergeCells>`;
}

function rulesXml(rules: readonly ColourRule[], styles: StylesEditor): string {
  const xml = rules.map(({ range, formula, ...look }, index) => {
    const dxf = String(styles.differential(look));
    return `<conditionalFormatting sqref="${refOf(range)}"><cfRule type="expression" dxfId="${dxf}" priority="${String(index + 1)}"><formula>${escapeText(formula)}</formula></cfRule></conditionalFormatting>`;
  });
  return xml.join('');
}

function refOf({ top, left, bottom, right }: CellRange): string {
  return `${printA1(top, left)}:${printA1(bottom, right)}`;
}

/** Where a workbook has no styles part: Excel's plain look, to build on. */
export function plainStylesXml({ main }: Pick<Dialect, 'main'>): string {
  return `${DECLARATION}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
