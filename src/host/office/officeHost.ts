import { HostFailure } from '../../app/hostFailure';
import type { LiveHost } from '../../app/ports';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core';
import { applyPlan } from './applyPlan';
import { isPayloadFailure } from './failures';
import { guess1904 } from './dateSystem';
import {
  readFills,
  readInfo,
  readSheets,
  toWorkbook,
  type SheetInfo,
  type SheetRead,
  type WorkbookInfo,
} from './readWorkbook';
import { runBatch, type OfficeSession } from './session';
import { watchChanges } from './watch';

/** Excel as the use cases know it. */
export interface OfficeHost extends LiveHost {
  /** State of the workbook at the last `read`; null before the first. */
  info(): WorkbookInfo | null;
}

export function officeHost(session: OfficeSession): OfficeHost {
  let info: WorkbookInfo | null = null;
  let last: WorkbookSnapshot | null = null;

  async function read(): Promise<WorkbookSnapshot> {
    info = await readInfo(session);
    const sheets = await readAll(session, info.sheets);
    last = toWorkbook(info, sheets, await guess1904(session, sheets));
    return last;
  }

  return {
    read,
    info: () => info,
    async apply(plan) {
      if (info?.readOnly === true) throw new HostFailure('read-only');
      if (info?.collab === true && last !== null) await assertUnchanged(session, info, last);
      await applyPlan(session, plan);
    },
    watch: (onChange) => watchChanges(session, onChange),
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

async function readAll(
  session: OfficeSession,
  infos: readonly SheetInfo[],
): Promise<readonly SheetSnapshot[]> {
  const reads = await readInParts(session, infos);
  const wanting = reads.flatMap((read, index) => {
    const info = infos[index];
    return info !== undefined && read.missingFills.length > 0 ? [{ info, read }] : [];
  });
  if (wanting.length === 0) return reads.map(({ snapshot }) => snapshot);
  const filled = await readFills(session, wanting);
  const byName = new Map(filled.map((sheet) => [sheet.name, sheet]));
  return reads.map(({ snapshot }) => byName.get(snapshot.name) ?? snapshot);
}

/** All sheets at once; beyond the payload limit the list in two halves. */
async function readInParts(
  session: OfficeSession,
  infos: readonly SheetInfo[],
): Promise<readonly SheetRead[]> {
  try {
    const reads = await readSheets(session, infos);
    if (reads.some(({ tooLarge }) => tooLarge)) throw new HostFailure('payload');
    return reads;
  } catch (failure) {
    if (!isPayloadFailure(failure) || infos.length < 2) throw failure;
    const middle = Math.ceil(infos.length / 2);
    const first = await readInParts(session, infos.slice(0, middle));
    return [...first, ...(await readInParts(session, infos.slice(middle)))];
  }
}

/** What others changed between reading and writing must not be scored over: the run starts again from fresh input. */
async function assertUnchanged(
  session: OfficeSession,
  info: WorkbookInfo,
  before: WorkbookSnapshot,
): Promise<void> {
  const now = await readAll(session, info.sheets);
  const changed = now.find((sheet, index) => !sameContent(sheet, before.sheets[index]));
  if (changed !== undefined) throw new HostFailure('changed-since-read', { dove: changed.name });
}

function sameContent(a: SheetSnapshot, b: SheetSnapshot | undefined): boolean {
  return (
    b !== undefined &&
    JSON.stringify([a.values, a.formulas, a.fills]) ===
      JSON.stringify([b.values, b.formulas, b.fills])
  );
}
