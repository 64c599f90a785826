import { HostFailure } from '../../app/hostFailure';
import type { CambioDati, LiveHost } from '../../app/ports';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core';
import { applyPlan } from './applyPlan';
import { forgetGone, isLeftEmpty, type MadeSheets } from './madeSheets';
import { guess1904 } from './dateSystem';
import { readInParts } from './readInParts';
import { readRest } from './readRest';
import {
  readInfo,
  toWorkbook,
  type SheetInfo,
  type Wanted,
  type WorkbookInfo,
} from './readWorkbook';
import { runBatch, type OfficeSession } from './session';
import { watchChanges } from './watch';

/** Excel as the use cases know it. */
export interface OfficeHost extends LiveHost {
  /** State of the workbook at the last `read`; null before the first. */
  info(): WorkbookInfo | null;
}

export function officeHost(given: OfficeSession): OfficeHost {
  const watching = new Set<(change: CambioDati) => void>();
  const session: OfficeSession = {
    ...given,
    // Excel tells no handler of our own writes, and this one nobody counts on any more.
    onLateWrite: () => {
      watching.forEach((tell) => {
        tell({ foglio: null, diAltri: false });
      });
    },
  };
  let info: WorkbookInfo | null = null;
  let last: WorkbookSnapshot | null = null;
  const made: MadeSheets = new Map();

  async function read(): Promise<WorkbookSnapshot> {
    info = await readInfo(session);
    forgetGone(made, info.sheets);
    const sheets = await readCounting(session, info.sheets, 'tutto', made);
    last = toWorkbook(info, sheets, await guess1904(session, sheets));
    return last;
  }

  return {
    read,
    info: () => info,
    async apply(plan) {
      if (info?.readOnly === true) throw new HostFailure('read-only');
      if (info?.collab === true && last !== null) {
        await assertUnchanged(session, info, last, made);
      }
      await applyPlan(session, plan, made);
    },
    async watch(onChange) {
      const stop = await watchChanges(session, onChange);
      watching.add(onChange);
      return () => {
        watching.delete(onChange);
        stop();
      };
    },
    select(cell) {
      return runBatch(session, async (context) => {
        const sheet = context.workbook.worksheets.getItem(cell.sheet);
        sheet.activate();
        sheet.getRangeByIndexes(cell.row, cell.col, 1, 1).select();
        await context.sync();
      });
    },
  };
}

/** The sheets that count: one that a failed run of ours left empty is still to be made. */
async function readCounting(
  session: OfficeSession,
  infos: readonly SheetInfo[],
  wanted: Wanted,
  made: MadeSheets,
): Promise<readonly SheetSnapshot[]> {
  const sheets = await readAll(session, infos, wanted);
  return sheets.filter((sheet, index) => {
    const info = infos[index];
    return info === undefined || !isLeftEmpty(made, info, sheet);
  });
}

async function readAll(
  session: OfficeSession,
  infos: readonly SheetInfo[],
  wanted: Wanted,
): Promise<readonly SheetSnapshot[]> {
  const reads = await readInParts(session, infos, wanted);
  const wanting = reads.flatMap((read, index) => {
    const info = infos[index];
    const isPart = read.missingFills.length > 0 || read.doubtful;
    return info !== undefined && isPart ? [{ info, read }] : [];
  });
  if (wanting.length === 0) return reads.map(({ snapshot }) => snapshot);
  const whole = await readRest(session, wanting);
  const byName = new Map(whole.map((sheet) => [sheet.name, sheet]));
  return reads.map(({ snapshot }) => byName.get(snapshot.name) ?? snapshot);
}

/** What others changed between reading and writing must not be scored over: the run starts again from fresh input. */
async function assertUnchanged(
  session: OfficeSession,
  info: WorkbookInfo,
  before: WorkbookSnapshot,
  made: MadeSheets,
): Promise<void> {
  const now = await readCounting(session, info.sheets, 'contenuto', made);
  const changed = now.find((sheet, index) => !sameContent(sheet, before.sheets[index]));
  if (changed !== undefined) throw new HostFailure('changed-since-read', { dove: changed.name });
}

function sameContent(a: SheetSnapshot, b: SheetSnapshot | undefined): boolean {
  return (
    b !== undefined &&
    JSON.stringify([a.name, a.values, a.formulas, a.fills]) ===
      JSON.stringify([b.name, b.values, b.formulas, b.fills])
  );
}
