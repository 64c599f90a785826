import { EMPTY_PLAN, type WritePlan } from '../../../src/core';
import { ExcelConnection, EmulatedWorkbook } from '../../../workbench/host';
import { formula, grigio, unFoglio, unLibro } from '../../support/book';
import { withClient } from '../../support/office/client';
import { hostOf } from '../../support/office/host';

const PIANO: WritePlan = {
  ...EMPTY_PLAN,
  edits: [{ cell: { sheet: 'ENTE', row: 1, col: 4 }, before: null, after: 0.5 }],
};

function unaCartella(): EmulatedWorkbook {
  return EmulatedWorkbook.fromSnapshot(
    unLibro([
      unFoglio('ENTE', [
        ['Azione', 'Indicatore', 'Risultato Atteso 2019', 'Consuntivo 2019'],
        ['Rete', grigio('N. iniziative'), 8, formula('=Studi!A1', 4)],
      ]),
      unFoglio('Studi', [[4]]),
    ]),
  );
}

/** What a colleague does between read and write. */
const MODIFICHE: readonly (readonly [string, (workbook: EmulatedWorkbook) => void, string])[] = [
  ['types a figure', (w) => w.typeCell('ENTE', 1, 2, 9), 'ENTE'],
  ['types into a cell far below', (w) => w.typeCell('Studi', 40, 0, 'nota'), 'Studi'],
  ['types to the right of what was used', (w) => w.typeCell('Studi', 0, 3, 1), 'Studi'],
  ['puts a figure in the place of a formula', (w) => w.typeCell('ENTE', 1, 3, 4), 'ENTE'],
  [
    'changes something that a formula follows',
    (w) => w.sheet('ENTE')?.change(1, 3, { value: 5 }),
    'ENTE',
  ],
  ['takes the fill off', (w) => w.sheet('ENTE')?.change(1, 1, { fill: null }), 'ENTE'],
  [
    'renames a sheet',
    (w) => {
      const studi = w.sheet('Studi');
      if (studi !== undefined) w.renameSheet(studi, 'Ricerche');
    },
    'Studi',
  ],
];

describe('a workbook that others have open', () => {
  const writes = (change: (workbook: EmulatedWorkbook) => void) => {
    const workbook = unaCartella();
    const connection = new ExcelConnection(workbook, { collab: true });
    return withClient(connection, async (client) => {
      const host = hostOf(client);
      await host.read();
      change(workbook);
      connection.resetCounters();
      const esito = await host.apply(PIANO).then(
        () => 'scritto',
        (failure: unknown) => failure,
      );
      return { esito, workbook, conta: { ...connection.counters } };
    });
  };

  it('is written after one more look, where nobody changed it', async () => {
    const { esito, workbook, conta } = await writes(() => undefined);
    expect(esito).toBe('scritto');
    expect(workbook.value('ENTE', 1, 4)).toBe(0.5);
    expect(conta).toMatchObject({ roundTrips: 2, reads: 1, writes: 1 });
  });

  it('is written where a colleague changed nothing but a format', async () => {
    const { esito } = await writes((w) => w.sheet('ENTE')?.change(1, 2, { format: '0.0' }));
    expect(esito).toBe('scritto');
  });

  it.each(MODIFICHE)('is not written when a colleague %s', async (_, change, dove) => {
    const { esito, workbook, conta } = await writes(change);
    expect(esito).toMatchObject({ code: 'changed-since-read', detail: { dove } });
    expect(workbook.value('ENTE', 1, 4)).toBeNull();
    expect(conta.writes).toBe(0);
  });
});
