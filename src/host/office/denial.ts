import { HostFailure } from '../../app/hostFailure';
import { isDenied } from './failures';
import { infoOf, loadInfo, type WorkbookInfo } from './info';
import type { Operation } from './operations';
import { readBatch, type OfficeSession } from './session';

/**
 * Excel has one code for every write that it denies, and does not say what forbids it. So the workbook is looked at: a sheet or the
 * structure is protected, or it has become read-only. Where nothing forbids it, a mandatory sensitivity label is the known cause.
 */
export async function explained(
  session: OfficeSession,
  operations: readonly Operation[],
  failure: unknown,
): Promise<unknown> {
  if (!isDenied(failure)) return failure;
  try {
    const info = await readInfo(session);
    if (isLocked(info, operations)) return failure;
    return new HostFailure(info.readOnly ? 'read-only' : 'label-missing', failure.detail);
  } catch (second) {
    if (!(second instanceof HostFailure)) return second;
    // Denied here too: then it is no protection, which keeps nobody from reading.
    return second.code === 'label-missing' ? new HostFailure(second.code, failure.detail) : failure;
  }
}

function readInfo(session: OfficeSession): Promise<WorkbookInfo> {
  return readBatch(session, async (context) => {
    const info = loadInfo(context);
    await context.sync();
    return infoOf(info);
  });
}

function isLocked(info: WorkbookInfo, operations: readonly Operation[]): boolean {
  const written = new Set(operations.map(({ sheet }) => sheet.toLowerCase()));
  return (
    info.sheets.some((sheet) => sheet.protected && written.has(sheet.name.toLowerCase())) ||
    (info.structureProtected && operations.some(({ kind }) => kind === 'new-sheet'))
  );
}
