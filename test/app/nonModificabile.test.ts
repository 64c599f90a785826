import { corri } from '../../src/app/corsa';
import { giornaleOf } from '../../src/app/giornale';
import { testoFailure } from '../../src/locale';
import { ExcelConnection } from '../../workbench/host';
import { RichApiError } from '../../workbench/host/richapi/error';
import { unaCameraPiccola } from '../support/cartella';
import { withClient } from '../support/office/client';
import { hostOf } from '../support/office/host';
import { contenuto, conProva, failureOf, RICHIESTA, unaMemoria } from '../support/office/prova';

const NEGATO = {
  kind: 'body',
  interruption: { afterActions: 1, error: new RichApiError('AccessDenied', 'AccessDenied') },
} as const;

/** Requests of a run: two reads, the compare where others are there, the write. */
const PASSI = [
  [1, false],
  [2, false],
  [3, false],
  [3, true],
  [4, true],
] as const;

describe('a workbook that cannot be changed', () => {
  it('open for viewing, or checked out by a colleague: is calculated and shown, and says so', async () => {
    const workbook = unaCameraPiccola();
    const prima = contenuto(workbook);
    await withClient(new ExcelConnection(workbook, { viewing: true }), async (client) => {
      const giornale = giornaleOf(unaMemoria(), 'prova');
      const corsa = await corri(hostOf(client), RICHIESTA, giornale, { preparazione: true });
      expect(failureOf(corsa)?.code).toBe('viewing');
      expect(corsa.calcolato.esito.risultato.cruscotti).toHaveLength(3);
      const failure = failureOf(corsa);
      if (failure === null) throw new Error('no failure');
      expect(testoFailure('it', failure).testo).toContain('visualizzazione');
      expect(testoFailure('en', failure).testo).toContain('checked it out');
      expect(testoFailure('it', failure).rimedio).toContain('Modifica');
    });
    expect(contenuto(workbook)).toEqual(prima);
  });

  it.each(PASSI)(
    'without its sensitivity label from request %i on (others there: %s): says so, and stays as it was',
    async (passo, collab) => {
      await conProva({ collab }, async ({ workbook, connection, ricalcola }) => {
        const prima = contenuto(workbook);
        connection.faults = (request) => (request >= passo ? NEGATO : null);
        const failure = failureOf(await ricalcola());
        if (failure === null) throw new Error('no failure');
        expect(failure.code).toBe('label-missing');
        expect(testoFailure('it', failure).testo).toContain('etichetta di riservatezza');
        expect(contenuto(workbook)).toEqual(prima);
        connection.faults = () => null;
        expect(failureOf(await ricalcola())).toBeNull();
      });
    },
  );

  it('without its sensitivity label, where it can still be read: says so, and names the sheets', async () => {
    await conProva({}, async ({ workbook, connection, ricalcola }) => {
      const prima = contenuto(workbook);
      connection.faults = (_request, { Actions }) =>
        Actions.some(({ Name }) => Name === 'Values') ? NEGATO : null;
      const failure = failureOf(await ricalcola());
      if (failure === null) throw new Error('no failure');
      expect(failure.code).toBe('label-missing');
      expect(failure.detail.scrittura?.nonScritti).toContain('ENTE');
      expect(testoFailure('it', failure).testo).toContain('etichetta di riservatezza');
      expect(testoFailure('en', failure).rimedio).toContain('Sensitivity');
      expect(contenuto(workbook)).toEqual(prima);
    });
  });

  it.each([2, 3])('that becomes read-only before request %i: says so', async (passo) => {
    await conProva({}, async ({ workbook, connection, ricalcola }) => {
      const prima = contenuto(workbook);
      connection.beforeRequest = (request) => {
        if (request === passo) connection.session.readOnly = true;
      };
      expect(failureOf(await ricalcola())?.code).toBe('read-only');
      expect(contenuto(workbook)).toEqual(prima);
    });
  });

  it('protected by a colleague before the write: that sheet is left out, the others are written', async () => {
    await conProva({ giaCalcolata: true }, async ({ workbook, connection, ricalcola }) => {
      connection.beforeRequest = (request) => {
        const studi = workbook.sheet('Studi');
        if (request === 3 && studi !== undefined) studi.protected = true;
      };
      const prima = contenuto(workbook).get('Studi');
      expect(failureOf(await ricalcola())).toBeNull();
      expect(contenuto(workbook).get('Studi')).toBe(prima);
      expect(workbook.value('ENTE', 5, 5)).toBe(0.75);
    });
  });
});
