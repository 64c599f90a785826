import type { CambioDati } from '../../app/ports';
import { runBatch, type OfficeSession } from './session';

/**
 * Tells of content that changed, by this person's hand or a colleague's. Own writes are left out. Events are a hint:
 * Excel misses some, so nothing is ever calculated from them.
 */
export async function watchChanges(
  session: OfficeSession,
  onChange: (change: CambioDati) => void,
): Promise<() => void> {
  const handler = await runBatch(session, async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.onChanged.add((args) => {
      if (args.triggerSource !== 'ThisLocalAddin') {
        onChange({ foglio: args.worksheetId, diAltri: args.source === 'Remote' });
      }
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return () => {
    void session.excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}
