import { HostFailure } from '../../app/hostFailure';
import type { CambioDati, LiveHost } from '../../app/ports';
import type { WorkbookSnapshot } from '../../core';
import { applyPlan } from './applyPlan';
import { forgetGone, isLeftEmpty, type MadeSheets } from './madeSheets';
import { guess1904 } from './dateSystem';
import type { WorkbookInfo } from './info';
import { openCopy } from './openCopy';
import { selectCell } from './selectCell';
import { charactersOf } from './portions';
import { newMemory, readBook, rememberWritten, type BookRead } from './readBook';
import type { OfficeSession } from './session';
import { assertUnchanged } from './unchanged';
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
  let last: BookRead | null = null;
  const memory = newMemory();
  const made: MadeSheets = new Map();

  /** A colleague may rename or delete a sheet between two round trips: then once more from the start. */
  async function read(): Promise<WorkbookSnapshot> {
    try {
      return await readOnce();
    } catch (failure) {
      if (failure instanceof HostFailure && failure.code === 'sheet-missing') return readOnce();
      throw failure;
    }
  }

  async function readOnce(): Promise<WorkbookSnapshot> {
    const book = await readBook(session, memory);
    const { info } = book;
    forgetGone(made, info.sheets);
    // A sheet that a failed run of ours left empty is still to be made.
    const counting = book.sheets.filter((sheet) => !isLeftEmpty(made, sheet.info, sheet.snapshot));
    const sheets = counting.map(({ snapshot }) => snapshot);
    const date1904 = await guess1904(session, sheets);
    last = book;
    return { sheets, date1904, structureProtected: info.structureProtected };
  }

  return {
    read,
    info: () => last?.info ?? null,
    async apply(plan) {
      if (session.viewing?.() === true) throw new HostFailure('viewing');
      if (last?.info.readOnly === true) throw new HostFailure('read-only');
      if (last?.info.collab === true) await assertUnchanged(session, last.sheets, memory.sizes);
      memory.expected += plan.newSheets.length;
      rememberWritten(memory, charactersOf(plan.edits));
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
    openCopy: (bytes) => openCopy(session, bytes),
    select: (cell) => selectCell(session, cell),
  };
}
