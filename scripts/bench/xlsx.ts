import { strToU8, zipSync } from 'fflate';
import { printA1, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../../src/core';

/** The plainest .xlsx that holds a generated workbook: values, their formats and the fill of operational rows. */
const STILI: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0%', 1],
  ['dd/mm/yyyy', 2],
]);

const STILE_GRIGIO = 3;
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function xlsxOf({ sheets }: WorkbookSnapshot): Uint8Array {
  const strings = new Map<string, number>();
  const parts = new Map(
    sheets.map((sheet, i) => [
      `xl/worksheets/sheet${String(i + 1)}.xml`,
      worksheet(sheet, strings),
    ]),
  );
  parts.set('xl/workbook.xml', workbook(sheets));
  parts.set('xl/_rels/workbook.xml.rels', workbookRels(sheets));
  parts.set('xl/styles.xml', STYLES);
  parts.set('xl/sharedStrings.xml', sharedStrings(strings));
  parts.set('_rels/.rels', ROOT_RELS);
  parts.set('[Content_Types].xml', contentTypes(sheets));
  return zipSync(Object.fromEntries([...parts].map(([name, xml]) => [name, strToU8(HEAD + xml)])), {
    level: 3,
  });
}

function worksheet(sheet: SheetSnapshot, strings: Map<string, number>): string {
  const rows = sheet.values.map((values, row) => {
    const cells = values.map((value, col) => cell(sheet, row, col, value, strings)).join('');
    return `<row r="${String(row + 1)}">${cells}</row>`;
  });
  return `<worksheet xmlns="${SPREADSHEET}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

function cell(
  sheet: SheetSnapshot,
  row: number,
  col: number,
  value: CellValue,
  strings: Map<string, number>,
): string {
  const filled = (sheet.fills[row]?.[col] ?? null) !== null;
  const style = filled ? STILE_GRIGIO : (STILI.get(sheet.formats[row]?.[col] ?? 'General') ?? 0);
  const start = `<c r="${printA1(row, col)}" s="${String(style)}"`;
  if (typeof value === 'number') return `${start}><v>${String(value)}</v></c>`;
  if (typeof value !== 'string') return '';
  const index = strings.get(value) ?? strings.size;
  strings.set(value, index);
  return `${start} t="s"><v>${String(index)}</v></c>`;
}

function sharedStrings(strings: ReadonlyMap<string, number>): string {
  const items = [...strings.keys()].map(
    (text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`,
  );
  return `<sst xmlns="${SPREADSHEET}">${items.join('')}</sst>`;
}

function workbook(sheets: readonly SheetSnapshot[]): string {
  const entries = sheets.map(
    ({ name }, i) =>
      `<sheet name="${escape(name)}" sheetId="${String(i + 1)}" r:id="rId${String(i + 1)}"/>`,
  );
  return `<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}"><sheets>${entries.join('')}</sheets></workbook>`;
}

function workbookRels(sheets: readonly SheetSnapshot[]): string {
  const targets = [
    ...sheets.map((_, i) => ['worksheet', `worksheets/sheet${String(i + 1)}.xml`] as const),
    ['styles', 'styles.xml'] as const,
    ['sharedStrings', 'sharedStrings.xml'] as const,
  ];
  const entries = targets.map(
    ([type, target], i) =>
      `<Relationship Id="rId${String(i + 1)}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}

const ROOT_RELS = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

const STYLES = `<styleSheet xmlns="${SPREADSHEET}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEDEDED"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf numFmtId="9" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf fillId="2" applyFill="1"/></cellXfs></styleSheet>`;

function contentTypes(sheets: readonly SheetSnapshot[]): string {
  const base = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const overrides = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ['/xl/sharedStrings.xml', 'sharedStrings'],
    ...sheets.map((_, i) => [`/xl/worksheets/sheet${String(i + 1)}.xml`, 'worksheet']),
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${base}.${type}+xml"/>`);
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
