import type { StatoScrittura } from '../../app/hostFailure';
import { sameCellValue, type CellEdit } from '../../core';
import { cellValueOf } from './grids';
import type { Operation } from './operations';
import { runBatch, type OfficeSession } from './session';
import { rangeOf } from './writeBlock';

type Block = Extract<Operation, { kind: 'block' }>;

/** Reads again which operations do not stand; null where Excel does not even answer that. */
export async function stillMissing(
  session: OfficeSession,
  operations: readonly Operation[],
): Promise<readonly Operation[] | null> {
  try {
    return await runBatch(session, async (context) => {
      // A batch that stopped half way left events off.
      context.runtime.enableEvents = true;
      const { worksheets } = context.workbook;
      worksheets.load(['items/name']);
      await context.sync();
      const present = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
      const read = operations.flatMap((operation) => {
        if (operation.kind !== 'block' || !present.has(operation.sheet.toLowerCase())) return [];
        return [{ operation, range: load(worksheets.getItem(operation.sheet), operation) }];
      });
      await context.sync();
      const standing = new Set<Operation>(
        read
          .filter(({ operation, range }) => stands(operation, range.values))
          .map(({ operation }) => operation),
      );
      return missingOf(operations, standing);
    });
  } catch {
    return null;
  }
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

function load(sheet: Excel.Worksheet, { range }: Block): Excel.Range {
  const asked = rangeOf(sheet, range);
  asked.load(['values']);
  return asked;
}

function stands({ edits, range }: Block, values: readonly (readonly unknown[])[]): boolean {
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
