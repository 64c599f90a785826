import { ExcelConnection, EmulatedWorkbook } from '../../../workbench/host';
import type { WritePlan } from '../../../src/core';
import { operationsOf } from '../../../src/host/office/operations';
import { unFoglio, unLibro } from '../../support/book';
import { withClient } from '../../support/office/client';
import { hostOf } from '../../support/office/host';
import { scrive, unPlan } from '../../support/xlsx/plan';

/** A servizio that every Camera has: its sheet begins like our *Registro* and is a cruscotto like the others. */
const SERVIZIO = 'Registro Imprese';

const PIANO: WritePlan = unPlan({
  edits: [scrive('Registro', 'A2', 'una riga'), scrive(SERVIZIO, 'E2', 'Raggiunto')],
});

describe('a sheet whose name begins like Registro', () => {
  it('is written with the other cruscotti, before the line of Registro', () => {
    expect(operationsOf(PIANO).map(({ sheet }) => sheet)).toEqual([SERVIZIO, 'Registro']);
  });

  it('keeps our figures in their row where a colleague typed over one of them meanwhile', async () => {
    const workbook = EmulatedWorkbook.fromSnapshot(
      unLibro([unFoglio(SERVIZIO, [['x'], ['y'], ['z']]), unFoglio('Registro', [['Quando']])]),
    );
    await withClient(new ExcelConnection(workbook), async (client) => {
      const host = hostOf(client);
      await host.read();
      workbook.typeCell(SERVIZIO, 1, 4, 'a mano');
      await host.apply(PIANO);
    });
    const scritte = [1, 2, 3].map((row) => workbook.value(SERVIZIO, row, 4));
    expect(scritte).toEqual(['Raggiunto', null, null]);
  });
});
