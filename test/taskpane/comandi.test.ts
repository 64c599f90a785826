import { loadParole } from '../../src/locale/parole';
import * as azioni from '../../src/taskpane/azioni';
import { comandiOf, type Comandi } from '../../src/taskpane/comandi';
import { negozioOf, type Negozio } from '../../src/taskpane/negozio';
import { statoIniziale } from '../../src/taskpane/stato';
import { conProva, unaMemoria, type Prova } from '../support/office/prova';

/** The commands of a pane over the emulated Excel. */
async function conComandi(
  use: (comandi: Comandi, prova: Prova, negozio: Negozio) => Promise<void>,
): Promise<void> {
  const parole = await loadParole('it');
  await conProva({}, async (prova) => {
    const preferenze = { chi: '', lingua: 'it', anno: null, al: null } as const;
    const negozio = negozioOf(statoIniziale(preferenze, parole));
    const mezzi = {
      host: prova.host,
      memoria: unaMemoria(),
      cartella: '',
      orologio: { oggi: () => null, adesso: () => '2020-01-15 10:30' },
      azioni: async () => azioni,
    };
    await use(comandiOf(mezzi, negozio), prova, negozio);
  });
}

describe('a second click while a command runs', () => {
  it('is ignored, whichever button it is on', () =>
    conComandi(async (comandi, { connection }) => {
      await Promise.all([comandi.verifica(), comandi.verifica(), comandi.ricalcola(true)]);
      expect(connection.counters).toMatchObject({ roundTrips: 2, writes: 0 });
    }));

  it('counts again once the first has ended, even badly', () =>
    conComandi(async (comandi, { connection }, negozio) => {
      connection.faults = () => ({ kind: 'classic', error: 5012 });
      await comandi.verifica();
      expect(negozio.stato().fase).toBeNull();
      connection.faults = () => null;
      connection.resetCounters();
      await comandi.verifica();
      expect(connection.counters.roundTrips).toBe(2);
    }));
});
