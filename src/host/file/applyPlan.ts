import { HostFailure } from '../../app/hostFailure';
import { isEmptyPlan, type WritePlan } from '../../core';
import {
  onlyPart,
  readWorkbookPart,
  type SheetEntry,
  type WorkbookPart,
} from './package/workbookPart';
import { XlsxPackage } from './package/xlsxPackage';
import { moveCharts } from './write/chartMoves';
import { PartsRegistry } from './write/newParts';
import { newSheetXml, plainStylesXml } from './write/newSheetXml';
import { editSheet } from './write/sheetEditor';
import { StylesEditor } from './write/stylesEditor';
import { groupBySheet, sheetWrites } from './write/writes';

/**
 * The workbook with the plan carried out. Only the parts it touches change, and in them only what it says; a plan that is
 * empty gives back the very same bytes. All or nothing: throws only `HostFailure`.
 */
export function applyPlan(bytes: Uint8Array, plan: WritePlan): Uint8Array {
  if (isEmptyPlan(plan)) return bytes;
  const source = XlsxPackage.open(bytes);
  const workbook = readWorkbookPart(source);
  refuseImpossible(plan, workbook);
  const registry = new PartsRegistry(source, workbook);
  const stylesPart = onlyPart(workbook, 'styles');
  const styles = new StylesEditor(
    source.optionalText(stylesPart) ?? plainStylesXml(registry.dialect),
    stylesPart ?? 'styles',
  );
  const formulaLost = writeSheets(plan, source, workbook, styles);
  for (const [name, { part }] of worksheets(workbook)) {
    const moves = (plan.charts ?? []).filter(({ sheet }) => sheet === name);
    moveCharts(source, part, moves);
  }
  addSheets(plan, registry, styles);
  const changed = styles.result();
  if (changed !== null && stylesPart !== null) source.set(stylesPart, changed);
  if (changed !== null && stylesPart === null) registry.addStyles(changed);
  const chain = onlyPart(workbook, 'calcChain');
  if (formulaLost && chain !== null) registry.drop(chain);
  return source.toBytes();
}

/** What no plan made from this workbook asks for: said before anything is written. */
function refuseImpossible(plan: WritePlan, workbook: WorkbookPart): void {
  const made = plan.newSheets.map(({ name }) => name);
  const first = made[0];
  if (first !== undefined && workbook.structureProtected) {
    throw new HostFailure('structure-protected', { dove: first });
  }
  const names = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const taken = made.find((name) => names.has(name.toLowerCase()));
  if (taken !== undefined) throw new HostFailure('name-taken', { dove: taken });
  const cells = new Set([...worksheets(workbook).keys(), ...made]);
  const lost = [
    ...plan.edits.map(({ cell }) => cell.sheet),
    ...plan.newColumns.map((c) => c.sheet),
  ];
  const missing = lost.find((sheet) => !cells.has(sheet));
  if (missing !== undefined) throw new HostFailure('sheet-missing', { dove: missing });
}

function worksheets({ sheets }: WorkbookPart): ReadonlyMap<string, SheetEntry> {
  const cells = sheets.filter(({ kind }) => kind === 'worksheet');
  return new Map(cells.map((sheet) => [sheet.name, sheet]));
}

/** Writes on sheets that are there; true if a formula gave way. */
function writeSheets(
  plan: WritePlan,
  source: XlsxPackage,
  workbook: WorkbookPart,
  styles: StylesEditor,
): boolean {
  const edits = groupBySheet(plan.edits);
  let formulaLost = false;
  for (const [name, { part }] of worksheets(workbook)) {
    const columns = plan.newColumns.filter(({ sheet }) => sheet === name);
    const own = edits.get(name) ?? [];
    if (own.length === 0 && columns.length === 0) continue;
    const writes = sheetWrites(name, own, columns);
    const edited = editSheet(source.text(part), part, writes, styles);
    source.set(part, edited.xml);
    formulaLost = formulaLost || edited.formulaLost;
  }
  return formulaLost;
}

function addSheets(plan: WritePlan, registry: PartsRegistry, styles: StylesEditor): void {
  const edits = groupBySheet(plan.edits);
  for (const sheet of plan.newSheets) {
    const { name } = sheet;
    const own = edits.get(name) ?? [];
    const writes = sheetWrites(name, own, [], sheet);
    const empty = newSheetXml(sheet, registry.dialect, styles);
    const { xml } = editSheet(empty, name, writes, styles);
    registry.addSheet(sheet, xml);
  }
}
