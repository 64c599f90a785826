import {
  columnLetters,
  isCellError,
  printA1,
  type CellRange,
  type CellValue,
} from '../../../src/core';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core';
import {
  contentTypesXml,
  DECLARATION,
  escapeXml,
  MAIN,
  REL,
  relationsXml,
  zipParts,
} from './package';

const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const STRICT_REL = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Ways in which programs write the same workbook. */
export interface WriteOptions {
  readonly strings?: 'shared' | 'inline';
  readonly strict?: boolean;
  /** Writes `<x:row>` for `<row>`, as some libraries do. */
  readonly prefix?: string;
  /** Leaves the addresses of rows and cells out where they can be counted. */
  readonly withoutAddresses?: boolean;
}

interface Format {
  readonly main: string;
  readonly rel: string;
  readonly p: string;
  readonly root: string;
  readonly options: WriteOptions;
}

/** A plain .xlsx that holds exactly this snapshot: the twin of `readWorkbook`, written apart from it. */
export function writeXlsx(book: WorkbookSnapshot, options: WriteOptions = {}): Uint8Array {
  const strict = options.strict === true;
  const main = strict ? STRICT_MAIN : MAIN;
  const rel = strict ? STRICT_REL : REL;
  const prefix = options.prefix ?? '';
  const format: Format = {
    main,
    rel,
    p: prefix === '' ? '' : `${prefix}:`,
    root: `${prefix === '' ? 'xmlns' : `xmlns:${prefix}`}="${main}" xmlns:r="${rel}"`,
    options,
  };
  const styles = new StyleTable();
  const strings = new StringTable();
  const parts = new Map<string, string>();
  const sheets = book.sheets.map((sheet) => sheetXml(sheet, format, styles, strings));
  parts.set('[Content_Types].xml', contentTypes(book.sheets.length));
  parts.set(
    '_rels/.rels',
    relationsXml([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }], rel),
  );
  parts.set('xl/workbook.xml', workbookXml(book, format));
  parts.set('xl/_rels/workbook.xml.rels', workbookRelations(book.sheets.length, rel));
  sheets.forEach((xml, index) => parts.set(`xl/worksheets/sheet${String(index + 1)}.xml`, xml));
  parts.set('xl/styles.xml', styles.xml(format));
  parts.set('xl/sharedStrings.xml', strings.xml(format));
  return zipParts(parts);
}

function contentTypes(count: number): string {
  const overrides: Record<string, string> = {
    'xl/workbook.xml': `${SHEET_TYPE}.sheet.main+xml`,
    'xl/styles.xml': `${SHEET_TYPE}.styles+xml`,
    'xl/sharedStrings.xml': `${SHEET_TYPE}.sharedStrings+xml`,
  };
  for (let n = 1; n <= count; n += 1) {
    overrides[`xl/worksheets/sheet${String(n)}.xml`] = `${SHEET_TYPE}.worksheet+xml`;
  }
  const defaults = {
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: 'application/xml',
  };
  return contentTypesXml(defaults, overrides);
}

function workbookRelations(count: number, rel: string): string {
  const sheets = Array.from({ length: count }, (_, index) => ({
    id: `rId${String(index + 1)}`,
    type: 'worksheet',
    target: `worksheets/sheet${String(index + 1)}.xml`,
  }));
  return relationsXml(
    [
      ...sheets,
      { id: `rId${String(count + 1)}`, type: 'styles', target: 'styles.xml' },
      { id: `rId${String(count + 2)}`, type: 'sharedStrings', target: 'sharedStrings.xml' },
    ],
    rel,
  );
}

function workbookXml(book: WorkbookSnapshot, { p, root }: Format): string {
  const sheets = book.sheets.map(({ name, hidden }, index) => {
    const state = hidden ? ' state="hidden"' : '';
    const n = String(index + 1);
    return `<${p}sheet name="${attribute(name)}" sheetId="${n}"${state} r:id="rId${n}"/>`;
  });
  const names = book.sheets.flatMap(({ name, printAreas }, index) =>
    printAreas.length === 0
      ? []
      : [
          `<${p}definedName name="_xlnm.Print_Area" localSheetId="${String(index)}">${printAreas
            .map((area) => escapeXml(`'${name.replace(/'/g, "''")}'!${absolute(area)}`))
            .join(',')}</${p}definedName>`,
        ],
  );
  const date = book.date1904 ? `<${p}workbookPr date1904="1"/>` : `<${p}workbookPr/>`;
  const lock = book.structureProtected ? `<${p}workbookProtection lockStructure="1"/>` : '';
  const defined =
    names.length === 0 ? '' : `<${p}definedNames>${names.join('')}</${p}definedNames>`;
  return `${DECLARATION}<${p}workbook ${root}>${date}${lock}<${p}sheets>${sheets.join('')}</${p}sheets>${defined}</${p}workbook>`;
}

function absolute({ top, left, bottom, right }: CellRange): string {
  const at = (row: number, col: number): string => `$${columnLetters(col)}$${String(row + 1)}`;
  return `${at(top, left)}:${at(bottom, right)}`;
}

function sheetXml(
  sheet: SheetSnapshot,
  format: Format,
  styles: StyleTable,
  strings: StringTable,
): string {
  const { p, root } = format;
  const rows: string[] = [];
  const count = Math.max(sheet.values.length, sheet.formats.length, sheet.fills.length);
  for (let row = 0; row < count; row += 1) {
    const cells = rowXml(sheet, row, format, styles, strings);
    if (cells === '' && format.options.withoutAddresses !== true) continue;
    const r = format.options.withoutAddresses === true ? '' : ` r="${String(row + 1)}"`;
    rows.push(`<${p}row${r}>${cells}</${p}row>`);
  }
  const hidden = sheet.hiddenColumns.map((col) => {
    const n = String(col + 1);
    return `<${p}col min="${n}" max="${n}" width="9" hidden="1" customWidth="1"/>`;
  });
  const cols = hidden.length === 0 ? '' : `<${p}cols>${hidden.join('')}</${p}cols>`;
  const merges = sheet.merges.map(
    ({ top, left, bottom, right }) =>
      `<${p}mergeCell ref="${printA1(top, left)}:${printA1(bottom, right)}"/>`,
  );
  const merged = merges.length === 0 ? '' : `<${p}mergeCells>${merges.join('')}</${p}mergeCells>`;
  const lock = sheet.protected ? `<${p}sheetProtection sheet="1"/>` : '';
  const filter = sheet.filtered
    ? `<${p}autoFilter ref="A1:B9"><${p}filterColumn colId="0"><${p}filters><${p}filter val="x"/></${p}filters></${p}filterColumn></${p}autoFilter>`
    : '';
  return `${DECLARATION}<${p}worksheet ${root}>${cols}<${p}sheetData>${rows.join('')}</${p}sheetData>${lock}${filter}${merged}</${p}worksheet>`;
}

function rowXml(
  sheet: SheetSnapshot,
  row: number,
  format: Format,
  styles: StyleTable,
  strings: StringTable,
): string {
  const values = sheet.values[row] ?? [];
  const formulas = sheet.formulas[row] ?? [];
  const formats = sheet.formats[row] ?? [];
  const fills = sheet.fills[row] ?? [];
  const count = Math.max(values.length, formulas.length, formats.length, fills.length);
  let cells = '';
  for (let col = 0; col < count; col += 1) {
    const value = values[col] ?? null;
    const formula = formulas[col] ?? null;
    const style = styles.of(formats[col] ?? 'General', fills[col] ?? null);
    const empty = value === null && formula === null && style === 0;
    if (empty && format.options.withoutAddresses !== true) continue;
    const r = format.options.withoutAddresses === true ? '' : ` r="${printA1(row, col)}"`;
    const s = style === 0 ? '' : ` s="${String(style)}"`;
    cells += cellXml(`${r}${s}`, value, formula, format, strings);
  }
  return cells;
}

function cellXml(
  attributes: string,
  value: CellValue,
  formula: string | null,
  { p, options }: Format,
  strings: StringTable,
): string {
  const f = formula === null ? '' : `<${p}f>${escapeXml(formula.replace(/^=/, ''))}</${p}f>`;
  const cell = (type: string, content: string): string =>
    `<${p}c${attributes}${type}>${f}${content}</${p}c>`;
  const v = (text: string): string => `<${p}v>${text}</${p}v>`;
  if (value === null) return f === '' ? `<${p}c${attributes}/>` : cell('', '');
  if (typeof value === 'number') return cell('', v(String(value)));
  if (typeof value === 'boolean') return cell(' t="b"', v(value ? '1' : '0'));
  if (isCellError(value)) return cell(' t="e"', v(escapeXml(value.error)));
  if (f !== '') return cell(' t="str"', v(escapeXml(escaped(value))));
  if (options.strings === 'inline') {
    return cell(' t="inlineStr"', `<${p}is>${textXml(value, p)}</${p}is>`);
  }
  return cell(' t="s"', v(String(strings.of(value))));
}

/** What XML cannot hold, and what would be taken for it, as `_xHHHH_` (ECMA-376, ST_Xstring). */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(
    // eslint-disable-next-line no-control-regex
    /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

function textXml(text: string, p: string): string {
  return `<${p}t xml:space="preserve">${escapeXml(escaped(text))}</${p}t>`;
}

function attribute(text: string): string {
  return escapeXml(escaped(text)).replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}

class StringTable {
  private readonly index = new Map<string, number>();

  of(text: string): number {
    const known = this.index.get(text);
    if (known !== undefined) return known;
    this.index.set(text, this.index.size);
    return this.index.size - 1;
  }

  xml({ p, root }: Format): string {
    const items = [...this.index.keys()].map((text) => `<${p}si>${textXml(text, p)}</${p}si>`);
    return `${DECLARATION}<${p}sst ${root}>${items.join('')}</${p}sst>`;
  }
}

class StyleTable {
  private readonly index = new Map<string, number>([['General\n', 0]]);
  private readonly xfs: { readonly code: string; readonly fill: string | null }[] = [
    { code: 'General', fill: null },
  ];

  of(code: string, fill: string | null): number {
    const key = `${code}\n${fill ?? ''}`;
    const known = this.index.get(key);
    if (known !== undefined) return known;
    this.index.set(key, this.xfs.length);
    this.xfs.push({ code, fill });
    return this.xfs.length - 1;
  }

  xml({ p, root }: Format): string {
    const codes = [...new Set(this.xfs.map(({ code }) => code))].filter((c) => c !== 'General');
    const fills = [...new Set(this.xfs.flatMap(({ fill }) => (fill === null ? [] : [fill])))];
    const numFmts = codes.map(
      (code, i) => `<${p}numFmt numFmtId="${String(164 + i)}" formatCode="${attribute(code)}"/>`,
    );
    const patterns = fills.map(
      (fill) =>
        `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${fill.slice(1)}"/></${p}patternFill></${p}fill>`,
    );
    const xfs = this.xfs.map(({ code, fill }) => {
      const numFmtId = code === 'General' ? 0 : 164 + codes.indexOf(code);
      const fillId = fill === null ? 0 : 2 + fills.indexOf(fill);
      return `<${p}xf numFmtId="${String(numFmtId)}" fontId="0" fillId="${String(fillId)}" borderId="0" xfId="0"/>`;
    });
    const formats =
      numFmts.length === 0
        ? ''
        : `<${p}numFmts count="${String(numFmts.length)}">${numFmts.join('')}</${p}numFmts>`;
    return `${DECLARATION}<${p}styleSheet ${root}>${formats}<${p}fonts count="1"><${p}font><${p}sz val="11"/><${p}name val="Calibri"/></${p}font></${p}fonts><${p}fills count="${String(fills.length + 2)}"><${p}fill><${p}patternFill patternType="none"/></${p}fill><${p}fill><${p}patternFill patternType="gray125"/></${p}fill>${patterns.join('')}</${p}fills><${p}borders count="1"><${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border></${p}borders><${p}cellStyleXfs count="1"><${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></${p}cellStyleXfs><${p}cellXfs count="${String(xfs.length)}">${xfs.join('')}</${p}cellXfs></${p}styleSheet>`;
  }
}
