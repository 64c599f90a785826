import { columnLetters, type ColumnSpan } from '../../../core';
import { damaged } from '../failures';
import { escapeText } from '../xml/text';
import { Splices } from '../xml/splices';
import { walkXml } from '../xml/walk';

/** A name by which Excel keeps how a sheet prints, and what it stands for. */
export interface PrintName {
  readonly name: '_xlnm.Print_Area' | '_xlnm.Print_Titles';
  readonly formula: string;
}

/** Children of a workbook that stand before its names (ECMA-376 18.2.27). */
const BEFORE_NAMES: ReadonlySet<string> = new Set([
  'sheets',
  'functionGroups',
  'externalReferences',
]);

/** The columns that a sheet prints, group by group, and the row it repeats on every page. */
export function printNames(
  sheet: string,
  titleRow: number | null,
  columns: readonly ColumnSpan[],
): readonly PrintName[] {
  const quoted = `'${sheet.replace(/'/g, "''")}'`;
  const area = columns.map(
    ({ first, last }) => `${quoted}!$${columnLetters(first)}:$${columnLetters(last)}`,
  );
  const n = titleRow === null ? '' : String(titleRow + 1);
  return [
    ...(area.length === 0 ? [] : [{ name: '_xlnm.Print_Area', formula: area.join(',') } as const]),
    ...(n === ''
      ? []
      : [{ name: '_xlnm.Print_Titles', formula: `${quoted}!$${n}:$${n}` } as const]),
  ];
}

/** Adds the names of the sheet that is `index` among the tabs, zero-based. */
export function withPrintNames(
  xml: string,
  part: string,
  index: number,
  names: readonly PrintName[],
): string {
  if (names.length === 0) return xml;
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
      if (empty) splices.replace(start, end, listXml(prefix, index, names));
      else splices.insert(start, namesXml(prefix, index, names));
    },
  });
  if (!splices.isEmpty) return splices.result();
  if (afterSheets === null) throw damaged(part);
  splices.insert(afterSheets, listXml(prefix, index, names));
  return splices.result();
}

function listXml(prefix: string, index: number, names: readonly PrintName[]): string {
  return `<${prefix}definedNames>${namesXml(prefix, index, names)}</${prefix}definedNames>`;
}

function namesXml(prefix: string, index: number, names: readonly PrintName[]): string {
  const xml = names.map(
    ({ name, formula }) =>
      `<${prefix}definedName name="${name}" localSheetId="${String(index)}">${escapeText(formula)}</${prefix}definedName>`,
  );
  return xml.join('');
}
