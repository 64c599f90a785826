import { traguardiDi, type Livello, type Regole, type Traguardo } from '../../../src/core';
import { calcolaUno, regoleCon } from '../../support/calcolo';
import {
  fatto,
  fattoIl,
  isoDi,
  nonRilevato,
  scadenza,
  soglia,
  unCruscotto,
  type DatiIndicatore,
} from '../../support/piano';
import { al, mancante, mancanteScaduta } from '../rollup/righe';

interface Caso {
  readonly al?: string;
  readonly livello?: Livello;
  readonly regole?: Partial<Regole>;
  readonly obiettivi?: number;
}

function traguardi(righe: readonly DatiIndicatore[], caso: Caso = {}): readonly Traguardo[] {
  const quando = caso.al ?? '2019-12-31';
  const regole = caso.regole ?? {};
  const { livello = 'servizio', obiettivi = 1 } = caso;
  const cruscotto = unCruscotto({ livello, obiettivi, indicatori: righe });
  return traguardiDi({
    anno: 2019,
    al: isoDi(quando),
    regole: regoleCon(regole),
    cruscotti: [calcolaUno(cruscotto, { regole, al: quando })],
    abbinamenti: [],
    schede: [],
  });
}

const mancanti = ({ via }: Traguardo) => (via.kind === 'risultati' ? via.mancanti : via.kind);

describe('traguardiDi', () => {
  it('says how far a count is from its target, and by when', () => {
    const [novanta] = traguardi([
      { atteso: soglia(12), consuntivo: fatto(9), peso: 50 },
      al(80, { peso: 50 }),
    ]);
    expect(novanta).toMatchObject({ partenza: 77.5, soglia: 90, esito: 'Raggiunto' });
    const [primo, secondo] = traguardi([
      { atteso: soglia(12), consuntivo: fatto(9), peso: 60 },
      al(100, { peso: 40 }),
    ]);
    expect(secondo).toBeUndefined();
    expect(primo && mancanti(primo)).toEqual([
      {
        riga: 0,
        manca: {
          kind: 'crescere',
          attuale: { valore: 9, unita: 'numero' },
          atteso: { valore: 12, unita: 'numero' },
        },
        entro: '2019-12-31',
        scaduta: false,
      },
    ]);
  });

  it('names each band above the unit, the nearest first', () => {
    const trovati = traguardi([al(0), al(0), al(100), al(100)]);
    expect(trovati.map(({ soglia, via }) => [soglia, via.kind])).toEqual([
      [70, 'risultati'],
      [90, 'risultati'],
    ]);
    expect(trovati.map((uno) => mancanti(uno).length)).toEqual([1, 2]);
  });

  it('reckons as of 31.12 during the year: what has not come yet is what is missing', () => {
    const [uno] = traguardi([al(100), mancante(), mancante(), mancante()], { al: '2019-06-30' });
    expect(uno).toMatchObject({ partenza: 25, soglia: 70 });
    expect(uno && mancanti(uno)).toHaveLength(2);
  });

  it('says the day of a scadenza, and that it is past', () => {
    const [uno] = traguardi(
      [
        { atteso: scadenza('2019-11-30'), consuntivo: nonRilevato, peso: 60 },
        al(100, { peso: 40 }),
      ],
      { al: '2019-12-10' },
    );
    expect(uno && mancanti(uno)).toEqual([
      { riga: 0, manca: { kind: 'data' }, entro: '2019-11-30', scaduta: true },
    ]);
    const ancora = traguardi([mancanteScaduta(), al(100)], { al: '2019-03-01' });
    expect(ancora.map((altro) => mancanti(altro))).toMatchObject([[{ scaduta: false }], [{}]]);
  });

  it('does not ask for what cannot change any more: a date that came late', () => {
    const tardi = { atteso: scadenza('2019-03-31'), consuntivo: fattoIl('2019-04-01') };
    expect(traguardi([tardi, al(100)]).map(mancanti)).toEqual([
      'irraggiungibile',
      'irraggiungibile',
    ]);
  });

  it('says nothing of units that reached the highest band, or that nobody can count', () => {
    expect(traguardi([al(95)])).toEqual([]);
    expect(traguardi([{ atteso: { kind: 'monitoraggio' } }])).toEqual([]);
    expect(
      traguardi([al(10)], { livello: 'ente', regole: { aggregazioneEnte: 'prospettive' } }),
    ).toEqual([]);
  });

  it('gives up beyond a hundred results, as nobody reads such a list', () => {
    const righe = Array.from({ length: 200 }, () => mancante());
    expect(traguardi(righe).map(mancanti)).toEqual(['troppi', 'troppi']);
  });
});
