import { corri } from '../../../src/app/corsa';
import { giornaleOf } from '../../../src/app/giornale';
import { ExcelConnection } from '../../../workbench/host';
import { unaCameraPiccola } from '../../support/cartella';
import { withClient } from '../../support/office/client';
import { hostOf } from '../../support/office/host';
import { RICHIESTA, unaMemoria } from '../../support/office/prova';

describe('how new sheets print', () => {
  it.each([
    [',', 3],
    [';', 6],
  ])('is set where the areas of an address stand apart by %s', async (listSeparator, viaggi) => {
    const workbook = unaCameraPiccola();
    const connection = new ExcelConnection(workbook, { listSeparator });
    await withClient(connection, async (client) => {
      const giornale = giornaleOf(unaMemoria(), 'prova');
      const { scrittura } = await corri(hostOf(client), RICHIESTA, giornale, {
        preparazione: true,
      });
      expect(scrittura.kind).toBe('scritto');
    });
    expect(workbook.sheet('Riepilogo')?.printAreas).toHaveLength(2);
    for (const nome of ['Registro', 'Riepilogo', 'Segnalazioni', 'Cascata']) {
      expect([nome, workbook.sheet(nome)?.print.titleRows]).not.toEqual([nome, null]);
    }
    expect(connection.counters.roundTrips).toBe(viaggi);
  });
});
