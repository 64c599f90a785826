import { HostFailure } from '../../app/hostFailure';
import { isDenied, isWorthARetry, toHostFailure } from './failures';
import { wait, withWatchdog, type Clock } from './watchdog';

export type ExcelNamespace = typeof Excel;

/** How this host reaches Excel. Everything is handed in: nothing is taken from the page. */
export interface OfficeSession {
  readonly excel: ExcelNamespace;
  readonly clock: Clock;
  /** Whether a requirement set of ExcelApi is there: `supports('1.20')`. */
  readonly supports: (version: string) => boolean;
  /** Whether Office opened the workbook for viewing only, or for somebody who has not checked it out. */
  readonly viewing?: () => boolean;
  /** Told when Excel waits for a person to leave the cell being edited. */
  readonly onWaiting?: () => void;
  /** Told when a write arrives that was given up for lost: the workbook holds it after all. */
  readonly onLateWrite?: () => void;
}

export interface BatchOptions {
  readonly writes?: boolean;
  /** One step for *Undo* in Excel; needs ExcelApi 1.20. */
  readonly mergeUndoGroup?: boolean;
}

const PAUSE_BEFORE_RETRY_MS = 800;
/** After this long a batch most likely waits for a person who is typing into a cell. */
const LIKELY_EDITING_MS = 2_000;

/** One batch under the watchdog. Rejects with `HostFailure`; errors that are bugs pass through. */
export async function runBatch<T>(
  session: OfficeSession,
  batch: (context: Excel.RequestContext) => Promise<T>,
  { writes = false, mergeUndoGroup = false }: BatchOptions = {},
): Promise<T> {
  const { excel, clock } = session;
  const settled = clock.after(LIKELY_EDITING_MS, () => session.onWaiting?.());
  try {
    const group: Excel.RunOptions = mergeUndoGroup ? { mergeUndoGroup } : {};
    const run = excel.run({ delayForCellEdit: true, ...group }, batch);
    return await withWatchdog(clock, run, () => {
      if (writes) session.onLateWrite?.();
    });
  } catch (thrown) {
    throw toHostFailure(thrown);
  } finally {
    settled();
  }
}

/** A batch that only reads: sent once more where that may help. No protection keeps a workbook from being read. */
export async function readBatch<T>(
  session: OfficeSession,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await readTwice(session, batch);
  } catch (failure) {
    throw isDenied(failure) ? new HostFailure('label-missing', failure.detail) : failure;
  }
}

async function readTwice<T>(
  session: OfficeSession,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await runBatch(session, batch);
  } catch (failure) {
    if (!isWorthARetry(failure)) throw failure;
    await wait(session.clock, PAUSE_BEFORE_RETRY_MS);
    return runBatch(session, batch);
  }
}

export function pauseBeforeRetry(session: OfficeSession): Promise<void> {
  return wait(session.clock, PAUSE_BEFORE_RETRY_MS);
}
