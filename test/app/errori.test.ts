import { testoFailure } from '../../src/locale';
import { CLASSIC_ERROR, type Fault, type FaultPlan } from '../../workbench/host';
import { RichApiError } from '../../workbench/host/richapi/error';
import type { RichApiRequest } from '../../workbench/host/richapi/executor';
import { contenuto, conProva, failureOf, type Inizio, type Prova } from '../support/office/prova';

/** Each case is many runs under the real client; a busy machine must not fail it. */
jest.setTimeout(60_000);

/** Every error of the object model that a person may meet. */
const CODICI = [
  'InvalidOperationInCellEditMode',
  'AccessDenied',
  'ItemNotFound',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'RangeExceedsLimit',
  'ActivityLimitReached',
  'InactiveWorkbook',
  'InvalidSelection',
  'FilteredRangeConflict',
  'MergedRangeConflict',
  'InsertDeleteConflict',
  'Conflict',
  'UndoNotSupported',
  'GeneralException',
] as const;

const CANALE = {
  'a cell being edited': CLASSIC_ERROR.cellEditMode,
  'access denied': CLASSIC_ERROR.accessDenied,
  'too many requests': CLASSIC_ERROR.activityLimit,
  'request too large': CLASSIC_ERROR.requestTooLarge,
  'response too large': CLASSIC_ERROR.responseTooLarge,
  'a session that expired': CLASSIC_ERROR.sessionExpired,
} as const;

const PRIMA: Inizio = {};
const DOPO: Inizio = { giaCalcolata: true };
const CORSE = [
  ['a first run', PRIMA],
  ['a later run', DOPO],
] as const;

const scrive = ({ Actions }: RichApiRequest): boolean =>
  Actions.some(({ ActionType, Name }) => ActionType === 4 && Name !== 'EnableEvents');

/** What the workbook holds after a run in which nothing went wrong. */
const indisturbata = new Map<boolean, Promise<ReadonlyMap<string, string>>>();
function attesa(inizio: Inizio): Promise<ReadonlyMap<string, string>> {
  const dopo = inizio.giaCalcolata === true;
  const known = indisturbata.get(dopo);
  if (known !== undefined) return known;
  const made = conProva(inizio, async ({ workbook, ricalcola }) => {
    expect(failureOf(await ricalcola())).toBeNull();
    return contenuto(workbook);
  });
  indisturbata.set(dopo, made);
  return made;
}

/** The promise of issue 3: as before, or all written, or named sheet by sheet; and the next run completes it. */
async function mantiene(inizio: Inizio, guasta: (prova: Prova) => FaultPlan): Promise<void> {
  const intera = await attesa(inizio);
  await conProva(inizio, async (prova) => {
    const { workbook, connection, ricalcola } = prova;
    const prima = contenuto(workbook);
    connection.faults = guasta(prova);
    const failure = failureOf(await ricalcola());
    const dopo = contenuto(workbook);
    connection.faults = () => null;
    if (failure === null) {
      expect(dopo).toEqual(intera);
    } else if (failure.detail.scrittura === undefined) {
      expect(dopo).toEqual(prima);
    } else {
      const { scritti, nonScritti, incerti = [] } = failure.detail.scrittura;
      const cambiati = [...intera].filter(([name, testo]) => prima.get(name) !== testo);
      const nominati = [...scritti, ...nonScritti, ...incerti];
      for (const [name] of cambiati) expect(nominati).toContain(name);
      for (const name of scritti) expect([name, dopo.get(name)]).toEqual([name, intera.get(name)]);
      const { testo } = testoFailure('it', failure);
      for (const name of nominati) expect(testo).toContain(name);
    }
    expect(failureOf(await ricalcola())).toBeNull();
    expect(contenuto(workbook)).toEqual(intera);
  });
}

const fermato = (codice: string, afterActions: number): Fault => ({
  kind: 'body',
  interruption: { afterActions, error: new RichApiError(codice, codice) },
});

describe('an error in a run leaves the workbook as before, or written, or says what is and what is not', () => {
  describe.each([...CORSE])('%s', (_, inizio) => {
    const aperta: Inizio = { ...inizio, collab: true };

    test.each(CODICI)(
      '%s at the first read, the second, the compare, the write',
      async (codice) => {
        for (const [passo, come] of [
          [1, inizio],
          [2, inizio],
          [3, inizio],
          [3, aperta],
          [4, aperta],
        ] as const) {
          await mantiene(come, () => (request) => (request === passo ? fermato(codice, 1) : null));
        }
      },
    );

    test.each(CODICI)('%s half way through the write, once or for good', async (codice) => {
      for (const parte of [0.1, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.97]) {
        for (const sempre of [false, true]) {
          let scritture = 0;
          await mantiene(inizio, () => (_request, body) => {
            if (!scrive(body)) return null;
            scritture += 1;
            if (scritture > 1 && !sempre) return null;
            return fermato(codice, Math.floor(body.Actions.length * parte));
          });
        }
      }
    });

    test.each(Object.entries(CANALE))(
      '%s, from the channel, at each request',
      async (_n, error) => {
        for (const passo of [1, 2, 3]) {
          for (const sempre of [false, true]) {
            await mantiene(inizio, () => (request) => {
              const here = sempre ? request >= passo : request === passo;
              return here ? { kind: 'classic', error } : null;
            });
          }
        }
      },
    );

    test.each([
      [1, false],
      [2, false],
      [3, false],
      [3, true],
    ])('no answer to request %i (carried out: %s)', async (passo, ran) => {
      await mantiene(inizio, ({ clock }) => (request) => {
        if (request !== passo) return null;
        setImmediate(() => {
          clock.pass();
        });
        return { kind: 'silence', ran };
      });
    });

    it('no answer any more, from the write on', async () => {
      await mantiene(inizio, ({ clock }) => (request) => {
        if (request < 3) return null;
        setImmediate(() => {
          clock.pass();
        });
        return { kind: 'silence', ran: false };
      });
    });
  });
});
