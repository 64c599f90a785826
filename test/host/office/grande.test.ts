import type { WritePlan } from '../../../src/core';
import { HostFailure } from '../../../src/app/hostFailure';
import { ExcelConnection, EmulatedWorkbook } from '../../../workbench/host';
import { RichApiError } from '../../../workbench/host/richapi/error';
import { unFoglio, unLibro } from '../../support/book';
import { withClient } from '../../support/office/client';
import { hostOf } from '../../support/office/host';
import { scrive, unPlan } from '../../support/xlsx/plan';

const FOGLI = ['A', 'B', 'C', 'D'];
const RIGHE = 300;
const PIANO: WritePlan = unPlan({
  edits: FOGLI.flatMap((foglio) =>
    Array.from({ length: RIGHE }, (_, row) =>
      scrive(foglio, `B${String(row + 1)}`, 'x'.repeat(200)),
    ),
  ),
});

/** Too large for one request, so that it goes sheet by sheet. */
const LIMITE = 100_000;

describe('a write of several requests that fails half way', () => {
  it('tells sheet by sheet what stands, though the answer to that is too large for one request as well', async () => {
    const workbook = EmulatedWorkbook.fromSnapshot(
      unLibro(FOGLI.map((name) => unFoglio(name, [['x']]))),
    );
    const connection = new ExcelConnection(workbook, { payloadLimit: LIMITE });
    await withClient(connection, async (client) => {
      const host = hostOf(client);
      await host.read();
      connection.faults = (_request, { Actions }) =>
        workbook.value('B', 0, 1) !== null &&
        Actions.some(({ ActionType, Name }) => ActionType === 4 && Name === 'Values')
          ? {
              kind: 'body',
              interruption: { afterActions: 0, error: new RichApiError('Conflict', 'Conflict') },
            }
          : null;
      const esito = await host.apply(PIANO).catch((failure: unknown) => failure);
      if (!(esito instanceof HostFailure)) throw new Error('no failure');
      const {
        scritti,
        nonScritti,
        incerti = [],
      } = esito.detail.scrittura ?? {
        scritti: [],
        nonScritti: [],
      };
      expect(incerti).toEqual([]);
      expect(scritti).toContain('A');
      expect(nonScritti).toEqual(expect.arrayContaining(['C', 'D']));
    });
  });
});
