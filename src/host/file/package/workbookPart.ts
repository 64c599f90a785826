import type { CellRange } from '../../../core';
import { damaged } from '../failures';
import { unescapeText } from '../xml/text';
import { isTrue, walkXml } from '../xml/walk';
import { parsePrintArea } from './printArea';
import { readRelations, type Relation } from './relations';
import type { XlsxPackage } from './xlsxPackage';

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** `worksheet`, `chartsheet`, `dialogsheet`, `xlMacrosheet`: only the first holds cells that people see as a sheet. */
  readonly kind: string;
  readonly part: string;
  readonly sheetId: number;
  readonly printAreas: readonly CellRange[];
}

/** What the workbook part says, and where the parts are that it names. */
export interface WorkbookPart {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  readonly structureProtected: boolean;
  readonly relations: readonly Relation[];
}

const PRINT_AREA = '_xlnm.Print_Area';

interface RawSheet {
  readonly name: string;
  readonly state: string;
  readonly relation: string;
  readonly sheetId: number;
}

/** Throws `damaged` where the package has no workbook, or the workbook a sheet without a part. */
export function readWorkbookPart(source: XlsxPackage): WorkbookPart {
  const main = readRelations(source, '').find(({ kind }) => kind === 'officeDocument');
  if (main === undefined) throw damaged('_rels/.rels');
  const { part } = main;
  const relations = readRelations(source, part);
  const raw = readRaw(source.text(part), part);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets = raw.sheets.map(({ name, state, relation, sheetId }, index): SheetEntry => {
    const target = byId.get(relation);
    if (target === undefined) throw damaged(`${part}: ${name}`);
    return {
      name,
      hidden: state === 'hidden' || state === 'veryHidden',
      kind: target.kind,
      part: target.part,
      sheetId,
      printAreas: raw.printAreas.get(index) ?? [],
    };
  });
  const { date1904, structureProtected } = raw;
  return { part, sheets, date1904, structureProtected, relations };
}

/** The part of a kind that a workbook has at most once: styles, sharedStrings, theme, calcChain. */
export function onlyPart({ relations }: WorkbookPart, kind: string): string | null {
  return relations.find((relation) => relation.kind === kind)?.part ?? null;
}

interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  readonly printAreas: ReadonlyMap<number, readonly CellRange[]>;
  readonly date1904: boolean;
  readonly structureProtected: boolean;
}

function readRaw(xml: string, part: string): RawWorkbook {
  const sheets: RawSheet[] = [];
  const printAreas = new Map<number, readonly CellRange[]>();
  let date1904 = false;
  let structureProtected = false;
  let area: { readonly index: number; text: string } | null = null;
  walkXml(xml, part, {
    open: ({ name, attributes }) => {
      if (name === 'sheet') sheets.push(readSheet(attributes));
      if (name === 'workbookPr') date1904 = isTrue(attributes['date1904']);
      if (name === 'workbookProtection') structureProtected = isTrue(attributes['lockStructure']);
      if (name === 'definedName' && attributes['name'] === PRINT_AREA) {
        area = { index: Number(attributes['localSheetId'] ?? NaN), text: '' };
      }
    },
    text: (text) => {
      if (area !== null) area.text += text;
    },
    close: (name) => {
      if (name !== 'definedName' || area === null) return;
      printAreas.set(area.index, parsePrintArea(area.text));
      area = null;
    },
  });
  return { sheets, printAreas, date1904, structureProtected };
}

/** The relationship's attribute has whatever prefix the program chose: `r:id`, `d3p1:id`. */
function readSheet(attributes: Readonly<Record<string, string>>): RawSheet {
  const relation = Object.keys(attributes).find((name) => name.endsWith(':id'));
  return {
    name: unescapeText(attributes['name'] ?? ''),
    state: attributes['state'] ?? 'visible',
    relation: relation === undefined ? '' : (attributes[relation] ?? ''),
    sheetId: Number(attributes['sheetId'] ?? 0),
  };
}
