import { ribbonCommands } from '../../src/commands';
import { associateRibbon } from '../../src/host/office';
import type { Comandi } from '../../src/taskpane/comandi';
import { EmulatedWorkbook, ExcelConnection } from '../../workbench/host';
import { unLibro, unFoglio } from '../support/book';
import { withClient, type OfficeClient } from '../support/office/client';

/** A page with Microsoft's client in which these run when a person clicks the ribbon. */
async function conNastro(
  comandi: Partial<Comandi> | null | Error,
  use: (connection: ExcelConnection, guasti: readonly unknown[]) => Promise<void>,
  prima: (client: OfficeClient) => void = () => undefined,
): Promise<void> {
  const connection = new ExcelConnection(
    EmulatedWorkbook.fromSnapshot(unLibro([unFoglio('ENTE', [['x']])])),
  );
  await withClient(connection, async (client) => {
    const globale = globalThis as { Office?: unknown };
    globale.Office = client.Office;
    try {
      prima(client);
      const pronto =
        comandi instanceof Error ? Promise.reject(comandi) : Promise.resolve(comandi as Comandi);
      const guasti: unknown[] = [];
      associateRibbon(ribbonCommands(pronto), (thrown) => guasti.push(thrown));
      await use(connection, guasti);
    } finally {
      delete globale.Office;
    }
  });
}

describe('a click on the ribbon', () => {
  it.each(['ricalcola', 'verifica', 'annulla'] as const)(
    'runs %s, shows the pane and tells Office that it ended',
    async (nome) => {
      const fatti: string[] = [];
      const comandi = { [nome]: async () => void fatti.push(nome) };
      await conNastro(comandi, async (connection) => {
        connection.visibility = 'Hidden';
        await connection.pressButton(nome);
        expect(fatti).toEqual([nome]);
        expect(connection.completed).toEqual([nome]);
        await new Promise((next) => setTimeout(next, 20));
        expect(connection.visibility).toBe('Taskpane');
      });
    },
  );

  it.each<[string, Partial<Comandi> | Error]>([
    ['the command breaks', { ricalcola: () => Promise.reject(new Error('a bug')) }],
    ['the pane never became ready', new Error('a bug')],
  ])('tells Office that it ended where %s, and hides no bug', (_, comandi) =>
    conNastro(comandi, async (connection, guasti) => {
      await connection.pressButton('ricalcola');
      expect(connection.completed).toEqual(['ricalcola']);
      expect(guasti).toEqual([new Error('a bug')]);
    }),
  );

  it('tells Office that it ended outside of a workbook', () =>
    conNastro(null, async (connection) => {
      await connection.pressButton('verifica');
      expect(connection.completed).toEqual(['verifica']);
    }));

  it.each<[string, () => Promise<void>]>([
    ['never answers', () => new Promise(() => undefined)],
    ['refuses', () => Promise.reject(new Error('no pane here'))],
    [
      'has no such function',
      () => {
        throw new TypeError('Office.addin.showAsTaskpane is not a function');
      },
    ],
  ])('runs where Excel, asked to show the pane, %s', async (_, showAsTaskpane) => {
    const fatti: string[] = [];
    const comandi = { ricalcola: async () => void fatti.push('ricalcola') };
    await conNastro(
      comandi,
      async (connection) => {
        await connection.pressButton('ricalcola');
        expect(fatti).toEqual(['ricalcola']);
        expect(connection.completed).toEqual(['ricalcola']);
      },
      ({ Office }) => {
        Object.assign(Office.addin, { showAsTaskpane });
      },
    );
  });
});
