import { HostFailure } from '../../app/hostFailure';
import type { Operation } from './operations';
import { setPrint, sheetsIn } from './queue';
import { runBatch, type OfficeSession } from './session';

/** What Excel on Windows may want between the areas of an address, where the person's settings are Italian. */
const LIST_SEPARATOR = ';';

/**
 * How new sheets print, once more after a write of which all content stands. An Excel without a printer refuses it again: then
 * the sheets print as they are.
 */
export async function printAgain(
  session: OfficeSession,
  operations: readonly Operation[],
): Promise<void> {
  const prints = operations.filter((operation) => operation.kind === 'print');
  if (prints.length === 0) return;
  try {
    await runBatch(session, async (context) => {
      const sheetOf = sheetsIn(context);
      for (const { sheet, make } of prints) setPrint(sheetOf(sheet), make, LIST_SEPARATOR);
      await context.sync();
    });
  } catch (failure) {
    if (!(failure instanceof HostFailure)) throw failure;
  }
}
