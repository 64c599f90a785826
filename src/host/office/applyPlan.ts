import { HostFailure, type StatoScrittura } from '../../app/hostFailure';
import { isEmptyPlan, sameCellValue, type CellEdit, type WritePlan } from '../../core';
import { isPayloadFailure, isWorthARetry, toHostFailure } from './failures';
import { cellValueOf } from './grids';
import { halves, operationsOf, queue, type Operation } from './operations';
import { pauseBeforeRetry, runBatch, type OfficeSession } from './session';

/**
 * Carries the plan out in one round trip, or, beyond Excel's payload limits, in the fewest that go through. After a
 * failure it reads what stands, tries once more what is missing where that is safe, and else says sheet by sheet
 * what was written and what was not.
 */
export async function applyPlan(session: OfficeSession, plan: WritePlan): Promise<void> {
  if (isEmptyPlan(plan)) return;
  const operations = operationsOf(plan);
  try {
    await send(session, operations);
  } catch (failure) {
    await complete(session, operations, failure);
  }
}

async function complete(
  session: OfficeSession,
  operations: readonly Operation[],
  failure: unknown,
): Promise<void> {
  if (!(failure instanceof HostFailure)) throw failure;
  const missing = await stillMissing(session, operations);
  if (missing === null) throw toHostFailure(failure, null);
  if (missing.length === 0) return;
  if (!isWorthARetry(failure)) throw toHostFailure(failure, stateOf(operations, missing));
  await pauseBeforeRetry(session);
  try {
    await send(session, missing);
  } catch (second) {
    const left = await stillMissing(session, operations);
    if (left?.length === 0) return;
    throw toHostFailure(second, left === null ? null : stateOf(operations, left));
  }
}

/** One batch; where the payload is too large, the list in two halves, a single block by its rows. */
async function send(session: OfficeSession, operations: readonly Operation[]): Promise<void> {
  try {
    await runBatch(session, async (context) => {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      operations.forEach((operation) => {
        queue(context, operation);
      });
      await context.sync();
    });
  } catch (failure) {
    if (!isPayloadFailure(failure)) throw failure;
    for (const part of inTwo(operations, failure)) await send(session, part);
  }
}

function inTwo(
  operations: readonly Operation[],
  failure: unknown,
): readonly (readonly Operation[])[] {
  if (operations.length > 1) {
    const middle = Math.ceil(operations.length / 2);
    return [operations.slice(0, middle), operations.slice(middle)];
  }
  const [only] = operations;
  const split = only === undefined ? null : halves(only);
  if (split === null) throw failure;
  return split.map((half) => [half]);
}

/** Reads again and gives the operations whose outcome does not stand; null where Excel does not even answer that. */
async function stillMissing(
  session: OfficeSession,
  operations: readonly Operation[],
): Promise<readonly Operation[] | null> {
  try {
    return await runBatch(session, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load(['items/name']);
      await context.sync();
      const names = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
      const present = operations.filter(({ sheet }) => names.has(sheet.toLowerCase()));
      const read = present.map((operation) => ({
        operation,
        range: loadOutcome(worksheets.getItem(operation.sheet), operation),
      }));
      await context.sync();
      const done = new Set(
        read
          .filter(({ operation, range }) => stands(operation, range.values))
          .map(({ operation }) => operation),
      );
      return operations.filter((operation) => !done.has(operation));
    });
  } catch {
    return null;
  }
}

function loadOutcome(sheet: Excel.Worksheet, operation: Operation): Excel.Range {
  const range =
    operation.kind === 'block'
      ? sheet.getRangeByIndexes(
          operation.range.top,
          operation.range.left,
          operation.range.bottom - operation.range.top + 1,
          operation.range.right - operation.range.left + 1,
        )
      : sheet.getRangeByIndexes(0, 0, 1, 1);
  range.load(['values']);
  return range;
}

/** A made sheet stands when it is there; the looks of a new column are made again, which does no harm. */
function stands(operation: Operation, values: readonly (readonly unknown[])[]): boolean {
  if (operation.kind === 'new-sheet') return true;
  if (operation.kind === 'new-column') return false;
  return operation.edits.every((edit) => holds(edit, operation.range, values));
}

function holds(
  { cell, after }: CellEdit,
  range: { readonly top: number; readonly left: number },
  values: readonly (readonly unknown[])[],
): boolean {
  return sameCellValue(cellValueOf(values[cell.row - range.top]?.[cell.col - range.left]), after);
}

function stateOf(operations: readonly Operation[], missing: readonly Operation[]): StatoScrittura {
  const sheets = [...new Set(operations.map(({ sheet }) => sheet))];
  const nonScritti = new Set(
    missing.filter(({ kind }) => kind !== 'new-column').map(({ sheet }) => sheet),
  );
  return {
    scritti: sheets.filter((sheet) => !nonScritti.has(sheet)),
    nonScritti: sheets.filter((sheet) => nonScritti.has(sheet)),
  };
}
