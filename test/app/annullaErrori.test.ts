import { annulla } from '../../src/app/annulla';
import { HostFailure } from '../../src/app/hostFailure';
import { testoFailure } from '../../src/locale';
import { CLASSIC_ERROR } from '../../workbench/host';
import { RichApiError } from '../../workbench/host/richapi/error';
import type { RichApiRequest } from '../../workbench/host/richapi/executor';
import { contenuto, conProva, failureOf, type Prova } from '../support/office/prova';

jest.setTimeout(60_000);

const CODICI = [
  ...['InvalidOperationInCellEditMode', 'AccessDenied', 'ItemNotFound', 'Conflict'],
  ...['RequestPayloadSizeLimitExceeded', 'ActivityLimitReached', 'InactiveWorkbook'],
  ...['FilteredRangeConflict', 'MergedRangeConflict', 'GeneralException'],
];

const scrive = ({ Actions }: RichApiRequest): boolean =>
  Actions.some(({ ActionType, Name }) => ActionType === 4 && Name !== 'EnableEvents');

/** Undoes with what goes wrong, and then with nothing: in the end all is as before the run. */
async function resiste(guasta: (prova: Prova) => void): Promise<void> {
  await conProva({ giaCalcolata: true }, async (prova) => {
    const { workbook, connection, host, giornale, ricalcola } = prova;
    const prima = contenuto(workbook);
    expect(failureOf(await ricalcola())).toBeNull();
    const dopo = contenuto(workbook);
    expect(dopo).not.toEqual(prima);
    connection.resetCounters();
    guasta(prova);
    const esito = await annulla(host, giornale).catch((failure: unknown) => failure);
    connection.faults = () => null;
    if (esito instanceof HostFailure) {
      const { scritti = [], nonScritti = [], incerti = [] } = esito.detail.scrittura ?? {};
      const { testo } = testoFailure('it', esito);
      const ora = contenuto(workbook);
      for (const [nome] of ora) {
        if (ora.get(nome) === dopo.get(nome)) continue;
        expect([...scritti, ...nonScritti, ...incerti]).toContain(nome);
        expect(testo).toContain(nome);
      }
      await annulla(host, giornale);
    } else {
      expect(esito).toMatchObject({ kind: 'annullato', lasciate: 0 });
    }
    expect(contenuto(workbook)).toEqual(prima);
    expect(giornale.load()).toBeNull();
  });
}

describe('an error while a run is undone leaves nothing half undone for good', () => {
  test.each(CODICI)('%s at each reading and half way through the write', async (codice) => {
    const error = new RichApiError(codice, codice);
    for (const passo of [1, 2]) {
      await resiste(({ connection }) => {
        connection.faults = (request) =>
          request === passo ? { kind: 'body', interruption: { afterActions: 1, error } } : null;
      });
    }
    for (const parte of [0.2, 0.5, 0.9]) {
      await resiste(({ connection }) => {
        connection.faults = (_request, body) => {
          const afterActions = Math.floor(body.Actions.length * parte);
          return scrive(body) ? { kind: 'body', interruption: { afterActions, error } } : null;
        };
      });
    }
  });

  test.each(Object.entries(CLASSIC_ERROR).filter(([, error]) => error !== 0))(
    '%s from the channel at each request',
    async (_, error) => {
      for (const passo of [1, 2, 3]) {
        await resiste(({ connection }) => {
          connection.faults = (request) => (request >= passo ? { kind: 'classic', error } : null);
        });
      }
    },
  );

  test.each([true, false])('no answer to the write (carried out: %s)', (ran) =>
    resiste(({ connection, clock }) => {
      connection.faults = (_request, body) => {
        if (!scrive(body)) return null;
        setImmediate(() => {
          clock.pass();
        });
        return { kind: 'silence', ran };
      };
    }),
  );
});
