import { HostFailure } from '../../app/hostFailure';
import { isEmptyPlan, type WritePlan } from '../../core';
import { explained } from './denial';
import { isPayloadFailure, isWorthARetry, toHostFailure } from './failures';
import { remember, type MadeSheets } from './madeSheets';
import { halves, operationsOf, type Operation } from './operations';
import { inTwoLists, portions } from './portions';
import { stateOf, stillMissing } from './outcome';
import { printAgain } from './printAgain';
import { queue, sheetsIn } from './queue';
import { amends, guard, isRegistroLine, type Amends, type GuardedLine } from './registroGuard';
import { pauseBeforeRetry, runBatch, type OfficeSession } from './session';

/** What one run of `apply` works with. */
interface Writing {
  readonly session: OfficeSession;
  readonly made: MadeSheets;
  /** One step for *Undo*, where this Excel can. */
  readonly mergeUndo: boolean;
  /** Lines of *Registro* that took a colleague's place, those of a request that failed later on too. */
  readonly taken: Map<string, Amends>;
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
  const mergeUndo = session.supports(UNDO_GROUPS_SINCE);
  const writing: Writing = { session, made, mergeUndo, taken: new Map() };
  try {
    await send(writing, operations);
  } catch (failure) {
    await complete(writing, operations, failure);
    await printAgain(session, operations);
  }
  const taken = [...writing.taken.values()];
  try {
    await makeAmends(session, taken);
  } catch (failure) {
    const lines = taken.map(({ ours }) => ours);
    throw toHostFailure(failure, stateOf(operations, lines));
  }
}

/** Resolves once all content stands. */
async function complete(
  writing: Writing,
  operations: readonly Operation[],
  failure: unknown,
): Promise<void> {
  if (!(failure instanceof HostFailure)) throw failure;
  const { session } = writing;
  const missing = await stillMissing(session, operations);
  if (missing?.length === 0) return;
  if (missing === null || !isWorthARetry(failure)) {
    throw toHostFailure(failure, stateOf(operations, missing));
  }
  await pauseBeforeRetry(session);
  try {
    // Grouping for Undo is itself a known cause of failures.
    await send({ ...writing, mergeUndo: false }, missing);
  } catch (second) {
    if (!(second instanceof HostFailure)) throw second;
    const left = await stillMissing(session, operations);
    if (left?.length !== 0) throw toHostFailure(second, stateOf(operations, left));
  }
}

/** One batch, or as few as the sizes allow. */
function send(writing: Writing, operations: readonly Operation[]): Promise<void> {
  return inTurn(writing, portions(operations));
}

async function inTurn(writing: Writing, parts: readonly (readonly Operation[])[]): Promise<void> {
  for (const part of parts) await sendPart(writing, part);
}

/** Where the payload is too large after all, the list in two halves, a single block by its rows. */
async function sendPart(writing: Writing, operations: readonly Operation[]): Promise<void> {
  try {
    await sendAtOnce(writing, operations);
  } catch (failure) {
    if (!isPayloadFailure(failure)) throw failure;
    await inTurn(writing, inTwo(operations, failure));
  }
}

async function sendAtOnce(
  { session, made, mergeUndo, taken }: Writing,
  operations: readonly Operation[],
): Promise<void> {
  const added = new Map<string, Excel.Worksheet>();
  const guarded: GuardedLine[] = [];
  try {
    await runBatch(
      session,
      async (context) => {
        context.application.suspendApiCalculationUntilNextSync();
        context.application.suspendScreenUpdatingUntilNextSync();
        context.runtime.enableEvents = false;
        const sheetOf = sheetsIn(context);
        for (const operation of operations) {
          if (isRegistroLine(operation)) guarded.push(guard(sheetOf, operation));
          const sheet = queue(context, sheetOf, operation, made);
          if (sheet !== null) added.set(operation.sheet, sheet);
        }
        context.runtime.enableEvents = true;
        await context.sync();
      },
      { writes: true, mergeUndoGroup: mergeUndo },
    );
  } finally {
    remember(made, added);
    for (const each of guarded.flatMap(amends)) taken.set(placeOf(each), each);
  }
}

function placeOf({ theirs: { sheet, range } }: Amends): string {
  return `${String(range.top)} ${sheet}`;
}

/** One write more for a line of *Registro* that took a colleague's place; again if the next place was taken as well. */
async function makeAmends(session: OfficeSession, taken: readonly Amends[]): Promise<void> {
  const [first, ...others] = taken;
  if (first === undefined) return;
  const further = await twice(session, () => exchange(session, first));
  await makeAmends(session, [...further, ...others]);
}

function exchange(session: OfficeSession, { theirs, ours }: Amends): Promise<readonly Amends[]> {
  return runBatch(
    session,
    async (context) => {
      const sheetOf = sheetsIn(context);
      queue(context, sheetOf, theirs, new Map());
      const below = guard(sheetOf, ours);
      queue(context, sheetOf, ours, new Map());
      await context.sync();
      return amends(below);
    },
    { writes: true },
  );
}

/** Until it has gone through a colleague's line is nowhere: it is tried again whatever the failure, unless Excel does not answer at all. */
async function twice<T>(session: OfficeSession, batch: () => Promise<T>): Promise<T> {
  try {
    return await batch();
  } catch (failure) {
    if (!(failure instanceof HostFailure) || failure.code === 'no-answer') throw failure;
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
