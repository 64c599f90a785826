import { HostFailure } from '../../app/hostFailure';
import { isEmptyPlan, type WritePlan } from '../../core';
import { explained } from './denial';
import { isPayloadFailure, isWorthARetry, toHostFailure } from './failures';
import { remember, type MadeSheets } from './madeSheets';
import { halves, operationsOf, type Operation } from './operations';
import { inTwoLists, portions } from './portions';
import { stateOf, stillMissing } from './outcome';
import { queue, sheetsIn } from './queue';
import { amends, guard, isRegistroLine, type Amends, type GuardedLine } from './registroGuard';
import { pauseBeforeRetry, runBatch, type OfficeSession } from './session';

/** What one run of `apply` works with. */
interface Writing {
  readonly session: OfficeSession;
  readonly made: MadeSheets;
  /** One step for *Undo*, where this Excel can. */
  readonly mergeUndo: boolean;
}

const UNDO_GROUPS_SINCE = '1.20';

/**
 * Carries the plan out in one round trip, or, beyond Excel's payload limits, in the fewest that go through. After a
 * failure it reads what stands, tries once more what is missing where that is safe, and else says sheet by sheet
 * what was written and what was not. `made` outlives the call: the next run completes sheets that this one left empty.
 */
export async function applyPlan(
  session: OfficeSession,
  plan: WritePlan,
  made: MadeSheets = new Map(),
): Promise<void> {
  if (isEmptyPlan(plan)) return;
  const operations = operationsOf(plan);
  try {
    await carryOut(session, operations, made);
  } catch (failure) {
    throw await explained(session, operations, failure);
  }
}

async function carryOut(
  session: OfficeSession,
  operations: readonly Operation[],
  made: MadeSheets,
): Promise<void> {
  const writing = { session, made, mergeUndo: session.supports(UNDO_GROUPS_SINCE) };
  let taken: readonly Amends[];
  try {
    taken = await send(writing, operations);
  } catch (failure) {
    taken = await complete(writing, operations, failure);
  }
  try {
    await makeAmends(session, taken);
  } catch (failure) {
    const lines = taken.map(({ ours }) => ours);
    throw toHostFailure(failure, stateOf(operations, lines));
  }
}

async function complete(
  writing: Writing,
  operations: readonly Operation[],
  failure: unknown,
): Promise<readonly Amends[]> {
  if (!(failure instanceof HostFailure)) throw failure;
  const { session } = writing;
  const missing = await stillMissing(session, operations);
  if (missing?.length === 0) return [];
  if (missing === null || !isWorthARetry(failure)) {
    throw toHostFailure(failure, stateOf(operations, missing));
  }
  await pauseBeforeRetry(session);
  try {
    // Grouping for Undo is itself a known cause of failures.
    return await send({ ...writing, mergeUndo: false }, missing);
  } catch (second) {
    if (!(second instanceof HostFailure)) throw second;
    const left = await stillMissing(session, operations);
    if (left?.length === 0) return [];
    throw toHostFailure(second, stateOf(operations, left));
  }
}

/** One batch, or as few as the sizes allow. */
function send(writing: Writing, operations: readonly Operation[]): Promise<readonly Amends[]> {
  return inTurn(writing, portions(operations));
}

async function inTurn(
  writing: Writing,
  parts: readonly (readonly Operation[])[],
): Promise<readonly Amends[]> {
  const taken: Amends[] = [];
  for (const part of parts) taken.push(...(await sendPart(writing, part)));
  return taken;
}

/** Where the payload is too large after all, the list in two halves, a single block by its rows. */
async function sendPart(
  writing: Writing,
  operations: readonly Operation[],
): Promise<readonly Amends[]> {
  try {
    return await sendAtOnce(writing, operations);
  } catch (failure) {
    if (!isPayloadFailure(failure)) throw failure;
    return inTurn(writing, inTwo(operations, failure));
  }
}

async function sendAtOnce(
  { session, made, mergeUndo }: Writing,
  operations: readonly Operation[],
): Promise<readonly Amends[]> {
  const added = new Map<string, Excel.Worksheet>();
  try {
    return await runBatch(
      session,
      async (context) => {
        context.application.suspendApiCalculationUntilNextSync();
        context.application.suspendScreenUpdatingUntilNextSync();
        context.runtime.enableEvents = false;
        const guarded: GuardedLine[] = [];
        const sheetOf = sheetsIn(context);
        for (const operation of operations) {
          if (isRegistroLine(operation)) guarded.push(guard(sheetOf, operation));
          const sheet = queue(context, sheetOf, operation, made);
          if (sheet !== null) added.set(operation.sheet, sheet);
        }
        context.runtime.enableEvents = true;
        await context.sync();
        return guarded.flatMap(amends);
      },
      { writes: true, mergeUndoGroup: mergeUndo },
    );
  } finally {
    remember(made, added);
  }
}

/** One write more for a line of *Registro* that took a colleague's place; again if the next place was taken as well. */
async function makeAmends(session: OfficeSession, taken: readonly Amends[]): Promise<void> {
  const [first, ...others] = taken;
  if (first === undefined) return;
  const further = await twice(session, () => exchange(session, first));
  await makeAmends(session, [...further, ...others]);
}

function exchange(session: OfficeSession, { theirs, ours }: Amends): Promise<readonly Amends[]> {
  return runBatch(session, async (context) => {
    const sheetOf = sheetsIn(context);
    queue(context, sheetOf, theirs, new Map());
    const below = guard(sheetOf, ours);
    queue(context, sheetOf, ours, new Map());
    await context.sync();
    return amends(below);
  });
}

async function twice<T>(session: OfficeSession, batch: () => Promise<T>): Promise<T> {
  try {
    return await batch();
  } catch (failure) {
    if (!isWorthARetry(failure)) throw failure;
    await pauseBeforeRetry(session);
    return batch();
  }
}

function inTwo(
  operations: readonly Operation[],
  failure: unknown,
): readonly (readonly Operation[])[] {
  const lists = inTwoLists(operations);
  if (lists !== null) return lists;
  const [only] = operations;
  const split = only === undefined ? null : halves(only);
  if (split === null) throw failure;
  return split.map((half) => [half]);
}
