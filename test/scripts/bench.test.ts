import { testoIn } from '../../src/locale';
import { cartellaDi, misureDi } from '../../scripts/bench/cartella';
import { gravitaOf } from '../../src/core';
import { calcola } from '../../src/app/ricalcola';

const esito = calcola(cartellaDi(misureDi(600)), {
  anno: null,
  al: null,
  oggi: null,
  regole: {},
  testo: testoIn('it'),
  chi: '',
  quando: '2019-12-31 12:00',
}).esito;

describe('cartellaDi', () => {
  it('makes as many indicator rows as asked for, and they are all found', () => {
    const righe = esito.risultato.cruscotti.flatMap((cruscotto) => cruscotto.righe);
    expect(righe).toHaveLength(600);
    const superiori = esito.risultato.cruscotti.filter(
      ({ cruscotto }) => cruscotto.livello !== 'servizio',
    );
    expect(superiori.flatMap((cruscotto) => cruscotto.righe)).toHaveLength(120);
  });

  it('holds every kind of target that is worth timing', () => {
    const kinds = new Set(
      esito.piano.cruscotti.flatMap(({ indicatori }) =>
        indicatori.map(({ atteso }) => atteso.value.kind),
      ),
    );
    expect([...kinds].sort()).toEqual(['monitoraggio', 'progetto', 'scadenza', 'soglia']);
  });

  it('has certain and proposed matches, and actuals that come from below', () => {
    const stati = new Set(esito.risultato.abbinamenti.map(({ stato }) => stato));
    expect([...stati].sort()).toEqual(['certo', 'proposto']);
    const origini = esito.risultato.cruscotti.flatMap(({ righe }) =>
      righe.map(({ consuntivo }) => consuntivo.origine),
    );
    expect(origini).toContain('cascata');
  });

  it('is no heap of errors', () => {
    const gravi = esito.findings.filter((uno) => gravitaOf(uno) !== 'nota');
    expect(gravi.length).toBeLessThan(100);
    expect(esito.risultato.cruscotti.map(({ regimePesi }) => regimePesi)).toEqual(
      esito.risultato.cruscotti.map(() => 'per-obiettivo'),
    );
  });
});
