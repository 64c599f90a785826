import type { CambioDati } from '../../app/ports';
import { runBatch, type OfficeSession } from './session';

/**
 * Tells of content that changed, by this person's hand or a colleague's, and of sheets that came or went. Own writes are left out.
 * Events are a hint: Excel misses some, so nothing is ever calculated from them. A renamed sheet is not told of: that event came with
 * ExcelApi 1.17.
 */
export async function watchChanges(
  session: OfficeSession,
  onChange: (change: CambioDati) => void,
): Promise<() => void> {
  const tell = ({ worksheetId, source }: SheetEvent): Promise<void> => {
    onChange({ foglio: worksheetId, diAltri: source === 'Remote' });
    return Promise.resolve();
  };
  const [context, handlers] = await runBatch(session, async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add((args) =>
        args.triggerSource === 'ThisLocalAddin' ? Promise.resolve() : tell(args),
      ),
      worksheets.onAdded.add(tell),
      worksheets.onDeleted.add(tell),
    ];
    await context.sync();
    return [context, added] as const;
  });
  return () => {
    void session.excel.run(context, async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}

interface SheetEvent {
  readonly worksheetId: string;
  readonly source: string;
}
