import type { WritePlan } from '../../../src/core';
import { officeHost } from '../../../src/host/office';
import { EmulatedWorkbook, ExcelConnection } from '../../../workbench/host';
import { richApiError } from '../../../workbench/host/richapi/error';
import { unFoglio, unLibro } from '../../support/book';
import { withClient } from '../../support/office/client';
import { testClock } from '../../support/office/host';
import { scrive, unPlan } from '../../support/xlsx/plan';

const PIANO: WritePlan = unPlan({ edits: [scrive('ENTE', 'B1', 1)] });

/** Applies the plan where Excel says that it has sets up to `newest`; gives what each write asked of `Excel.run`. */
async function scritture(newest: number, failing = false): Promise<readonly unknown[]> {
  const workbook = EmulatedWorkbook.fromSnapshot(unLibro([unFoglio('ENTE', [['x']])]));
  const connection = new ExcelConnection(workbook);
  return withClient(connection, async (client) => {
    const asked: unknown[] = [];
    const run = (
      options: Excel.RunOptions,
      batch: (c: Excel.RequestContext) => Promise<unknown>,
    ) => {
      asked.push(options.mergeUndoGroup ?? false);
      return client.Excel.run(options, batch);
    };
    const excel = Object.assign(Object.create(client.Excel) as typeof Excel, { run });
    const supports = (version: string): boolean => Number(version.split('.')[1]) <= newest;
    const host = officeHost({ excel, clock: testClock(), supports });
    await host.read();
    asked.length = 0;
    connection.resetCounters();
    if (failing) {
      const error = richApiError('GeneralException');
      connection.faults = (request) =>
        request === 1 ? { kind: 'body', interruption: { afterActions: 2, error } } : null;
    }
    await host.apply(PIANO);
    expect(workbook.value('ENTE', 0, 1)).toBe(1);
    expect(connection.session.enableEvents).toBe(true);
    return asked;
  });
}

describe('one step of undo for one run', () => {
  it('is asked for where Excel has it (ExcelApi 1.20)', async () => {
    expect(await scritture(20)).toEqual([true]);
  });

  it('is not asked for where Excel has it not', async () => {
    expect(await scritture(19)).toEqual([false]);
  });

  it('is given up at the second try, since it is itself a cause of failures', async () => {
    expect(await scritture(20, true)).toEqual([true, false, false, false]);
  });
});
