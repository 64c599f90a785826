import { EMPTY_PLAN } from '../../../src/core';
import type { CambioDati } from '../../../src/app/ports';
import type { OfficeHost } from '../../../src/host/office';
import { ExcelConnection } from '../../../workbench/host/connection';
import { EmulatedWorkbook } from '../../../workbench/host/model/workbook';
import { unFoglio, unLibro } from '../../support/book';
import { withClient } from '../../support/office/client';
import { hostOf } from '../../support/office/host';

interface Guardato {
  readonly workbook: EmulatedWorkbook;
  readonly host: OfficeHost;
  readonly cambi: readonly CambioDati[];
  readonly smetti: () => void;
}

const UN_COLLEGA = {};

async function guardando(prova: (guardato: Guardato) => Promise<void> | void): Promise<void> {
  const workbook = EmulatedWorkbook.fromSnapshot(unLibro([unFoglio('Servizio', [['a']])]));
  await withClient(new ExcelConnection(workbook), async (client) => {
    const host = hostOf(client);
    const cambi: CambioDati[] = [];
    const smetti = await host.watch((cambio) => cambi.push(cambio));
    await prova({ workbook, host, cambi, smetti });
  });
}

const unPo = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

describe('officeHost.watch', () => {
  it('tells of cells that a person changed', () =>
    guardando(async ({ workbook, cambi }) => {
      workbook.typeCell('Servizio', 0, 0, 'b');
      await unPo();
      expect(cambi).toHaveLength(1);
    }));

  it('tells of sheets that a colleague added and deleted', () =>
    guardando(async ({ workbook, cambi }) => {
      const foglio = workbook.addSheet('Copia', UN_COLLEGA);
      workbook.deleteSheet(foglio, UN_COLLEGA);
      await unPo();
      expect(cambi).toEqual([
        { foglio: foglio.id, diAltri: true },
        { foglio: foglio.id, diAltri: true },
      ]);
    }));

  it('does not tell of what the add-in writes and makes itself', () =>
    guardando(async ({ host, workbook, cambi }) => {
      await host.read();
      const cella = { cell: { sheet: 'Servizio', row: 1, col: 0 }, before: null, after: 'x' };
      const nuovo = { cell: { sheet: 'Nuovo', row: 0, col: 0 }, before: null, after: 'y' };
      const newSheets = [{ name: 'Nuovo', widths: [10], headingRows: [0] }];
      await host.apply({ ...EMPTY_PLAN, newSheets, edits: [cella, nuovo] });
      await unPo();
      expect(workbook.value('Nuovo', 0, 0)).toBe('y');
      expect(cambi).toEqual([]);
    }));

  it('stops when told to', () =>
    guardando(async ({ workbook, cambi, smetti }) => {
      smetti();
      await unPo();
      workbook.typeCell('Servizio', 0, 0, 'b');
      workbook.addSheet('Copia', UN_COLLEGA);
      await unPo();
      expect(cambi).toEqual([]);
    }));
});
