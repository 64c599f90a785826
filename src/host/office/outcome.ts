import type { StatoScrittura } from '../../app/hostFailure';
import { sameCellValue, type CellEdit } from '../../core';
import type { Ask } from './ask';
import { cellValueOf } from './grids';
import type { BlockOperation, Operation } from './operations';
import { readAsks } from './readAsks';
import { runBatch, type OfficeSession } from './session';

/** Reads again which operations do not stand; null where Excel does not even answer that. */
export async function stillMissing(
  session: OfficeSession,
  operations: readonly Operation[],
): Promise<readonly Operation[] | null> {
  try {
    const present = await sheetIds(session);
    const blocks = operations.flatMap((operation) => {
      if (operation.kind !== 'block') return [];
      const sheet = present.get(operation.sheet.toLowerCase());
      return sheet === undefined ? [] : [{ operation, sheet }];
    });
    const values = await readAsks(
      session,
      blocks.map(({ operation: { range }, sheet }): Ask => ({ sheet, member: 'values', range })),
      new Map(),
    );
    const standing = new Set<Operation>(
      blocks.map(({ operation }) => operation).filter((block, i) => stands(block, values[i] ?? [])),
    );
    return missingOf(operations, standing);
  } catch {
    return null;
  }
}

/** By lower-case name. */
function sheetIds(session: OfficeSession): Promise<ReadonlyMap<string, string>> {
  return runBatch(session, async (context) => {
    // A batch that stopped half way left events off.
    context.runtime.enableEvents = true;
    const { worksheets } = context.workbook;
    worksheets.load(['items/id', 'items/name']);
    await context.sync();
    return new Map(worksheets.items.map(({ id, name }) => [name.toLowerCase(), id]));
  });
}

/** Looks come before content in a batch, so they need doing again only where content is missing too. */
function missingOf(
  operations: readonly Operation[],
  standing: ReadonlySet<Operation>,
): readonly Operation[] {
  const lacking = new Set(
    operations
      .filter((operation) => operation.kind === 'block' && !standing.has(operation))
      .map(({ sheet }) => sheet),
  );
  return operations.filter((operation) =>
    operation.kind === 'block' ? !standing.has(operation) : lacking.has(operation.sheet),
  );
}

function stands(
  { edits, range }: BlockOperation,
  values: readonly (readonly unknown[])[],
): boolean {
  return edits.every((edit) => holds(edit, range, values));
}

function holds(
  { cell, after }: CellEdit,
  range: { readonly top: number; readonly left: number },
  values: readonly (readonly unknown[])[],
): boolean {
  const value = values[cell.row - range.top]?.[cell.col - range.left];
  // A text like `#N/A` comes back spelt as the error.
  return value === after || sameCellValue(cellValueOf(value), after);
}

/** Sheet by sheet what stands; `missing` null = nobody knows of any. */
export function stateOf(
  operations: readonly Operation[],
  missing: readonly Operation[] | null,
): StatoScrittura {
  const sheets = [...new Set(operations.map(({ sheet }) => sheet))];
  if (missing === null) return { scritti: [], nonScritti: [], incerti: sheets };
  const lacking = new Set(missing.map(({ sheet }) => sheet));
  return {
    scritti: sheets.filter((sheet) => !lacking.has(sheet)),
    nonScritti: sheets.filter((sheet) => lacking.has(sheet)),
  };
}
