import { testoFailure } from '../../../src/locale';
import { HostFailure } from '../../../src/app/hostFailure';
import { ExcelConnection, EmulatedWorkbook } from '../../../workbench/host';
import { unFoglio, unLibro } from '../../support/book';
import { withClient } from '../../support/office/client';
import { hostOf } from '../../support/office/host';

/** Names as people give them. */
const NOMI = ["L'ufficio", 'Città 😀', '=Studi', '2019', 'R1C1'];

async function mostra(foglio: string, opzioni: Parameters<typeof unFoglio>[2] = {}) {
  const workbook = EmulatedWorkbook.fromSnapshot(
    unLibro([
      unFoglio('ENTE', [['x']]),
      unFoglio('Studi', [['x']], opzioni),
      ...NOMI.map((name) => unFoglio(name, [['x']])),
    ]),
  );
  const connection = new ExcelConnection(workbook);
  const scelte: string[] = [];
  connection.onSelection = ({ name }, { top, left }) =>
    scelte.push(`${name} ${String(top)},${String(left)}`);
  return withClient(connection, async (client) => {
    const esito = await hostOf(client)
      .select({ sheet: foglio, row: 3, col: 2 })
      .catch((failure: unknown) => failure);
    return { esito, scelte };
  });
}

describe('officeHost.select', () => {
  it.each(NOMI)('shows a cell of the sheet %s', async (nome) => {
    expect(await mostra(nome)).toEqual({ esito: undefined, scelte: [`${nome} 3,2`] });
  });

  it.each<[string, string, object, string]>([
    ['hidden', 'Studi', { hidden: true }, 'il foglio è nascosto'],
    ['gone', 'Ricerche', {}, 'il foglio non c’è più'],
  ])('says that a sheet is %s, by name', async (_, foglio, opzioni, frase) => {
    const { esito, scelte } = await mostra(foglio, opzioni);
    expect(scelte).toEqual([]);
    if (!(esito instanceof HostFailure)) throw new Error('no failure');
    expect(testoFailure('it', esito).testo).toContain(`«${foglio}»: ${frase}`);
  });
});
