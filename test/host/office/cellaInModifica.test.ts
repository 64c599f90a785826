import { annulla } from '../../../src/app/annulla';
import { corri } from '../../../src/app/corsa';
import { giornaleOf } from '../../../src/app/giornale';
import type { OfficeHost } from '../../../src/host/office';
import { DEFAULT_SETS, ExcelConnection, type EmulatedWorkbook } from '../../../workbench/host';
import { unaCameraPiccola } from '../../support/cartella';
import { withClient } from '../../support/office/client';
import { hostOf, testClock, type TestClock } from '../../support/office/host';
import { failureOf, RICHIESTA, unaMemoria } from '../../support/office/prova';

const SI = { preparazione: true };
const UN_ATTIMO_MS = 10_000;

interface Scena {
  readonly workbook: EmulatedWorkbook;
  readonly connection: ExcelConnection;
  readonly host: OfficeHost;
  readonly clock: TestClock;
  /** How often Excel seemed to wait for a person. */
  readonly attese: () => number;
}

/** An Excel that lets batches wait while a person types into a cell. */
async function conAttesa(use: (scena: Scena) => Promise<void>): Promise<void> {
  const workbook = unaCameraPiccola();
  const requirementSets = { ...DEFAULT_SETS, DelayForCellEdit: '1.1' };
  const connection = new ExcelConnection(workbook, { requirementSets });
  await withClient(connection, async (client) => {
    const clock = testClock();
    let attese = 0;
    const host = hostOf(client, clock, () => {
      attese += 1;
    });
    await use({ workbook, connection, host, clock, attese: () => attese });
  });
}

const unPo = (): Promise<void> => new Promise((next) => setTimeout(next, 30));

describe('a cell that a person is typing into', () => {
  it('is waited for: the person is told, and after Enter the run goes on', () =>
    conAttesa(async ({ workbook, connection, host, clock, attese }) => {
      connection.editMode(true);
      const corsa = corri(host, RICHIESTA, giornaleOf(unaMemoria(), 'p'), SI);
      await unPo();
      clock.pass(UN_ATTIMO_MS);
      expect(attese()).toBe(1);
      workbook.typeCell('ENTE', 5, 3, 8);
      connection.editMode(false);
      expect(failureOf(await corsa)).toBeNull();
      expect(workbook.value('ENTE', 5, 5)).toBe(1);
    }));

  it('that is left only after the patience ends: the late write is told, undone like any, and completed by the next run', () =>
    conAttesa(async ({ workbook, connection, host, clock }) => {
      const giornale = giornaleOf(unaMemoria(), 'p');
      await corri(host, RICHIESTA, giornale, SI);
      workbook.typeCell('ENTE', 5, 3, 6);
      const avvisi: unknown[] = [];
      await host.watch((change) => avvisi.push(change));
      connection.resetCounters();
      connection.beforeRequest = (request) => {
        if (request === 2) connection.editMode(true);
      };
      const corsa = corri(host, RICHIESTA, giornale, SI);
      await unPo();
      clock.pass();
      await unPo();
      clock.pass();
      const failure = failureOf(await corsa);
      expect(failure).toMatchObject({ code: 'no-answer' });
      expect(failure?.detail.scrittura?.incerti).toContain('ENTE');
      expect(workbook.value('ENTE', 5, 5)).toBe(0.5);
      connection.beforeRequest = () => undefined;
      connection.editMode(false);
      await unPo();
      expect(workbook.value('ENTE', 5, 5)).toBe(0.75);
      expect(avvisi).toContainEqual({ foglio: null, diAltri: false });
      expect(await corri(host, RICHIESTA, giornale, SI)).toMatchObject({
        scrittura: { kind: 'niente-da-scrivere' },
      });
      await annulla(host, giornale);
      expect(workbook.value('ENTE', 5, 5)).toBe(0.5);
    }));
});
