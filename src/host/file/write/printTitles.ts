import { damaged } from '../failures';
import { escapeText } from '../xml/text';
import { Splices } from '../xml/splices';
import { walkXml } from '../xml/walk';

/** A row that a sheet repeats on every printed page. */
export interface PrintTitle {
  readonly sheet: string;
  /** Place of the sheet among the tabs, zero-based. */
  readonly index: number;
  readonly row: number;
}

/** Children of a workbook that stand before its names (ECMA-376 18.2.27). */
const BEFORE_NAMES: ReadonlySet<string> = new Set([
  'sheets',
  'functionGroups',
  'externalReferences',
]);

/** Excel keeps the rows that a sheet repeats in a name of its own, `_xlnm.Print_Titles`. */
export function withPrintTitle(xml: string, part: string, title: PrintTitle): string {
  const splices = new Splices(xml);
  let prefix = '';
  let afterSheets: number | null = null;
  walkXml(xml, part, {
    open: (element) => {
      prefix = element.prefix;
    },
    close: (name, { start, end }) => {
      if (BEFORE_NAMES.has(name)) afterSheets = end;
      if (name !== 'definedNames') return;
      const empty = xml.slice(start, end).endsWith('/>');
      if (empty) splices.replace(start, end, listXml(prefix, title));
      else splices.insert(start, nameXml(prefix, title));
    },
  });
  if (!splices.isEmpty) return splices.result();
  if (afterSheets === null) throw damaged(part);
  splices.insert(afterSheets, listXml(prefix, title));
  return splices.result();
}

function listXml(prefix: string, title: PrintTitle): string {
  return `<${prefix}definedNames>${nameXml(prefix, title)}</${prefix}definedNames>`;
}

function nameXml(prefix: string, { sheet, index, row }: PrintTitle): string {
  const n = String(row + 1);
  const where = escapeText(`'${sheet.replace(/'/g, "''")}'!$${n}:$${n}`);
  return `<${prefix}definedName name="_xlnm.Print_Titles" localSheetId="${String(index)}">${where}</${prefix}definedName>`;
}
