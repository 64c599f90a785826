import type { Livello, Regole } from '../../../src/core';
import { calcolaUno } from '../../support/calcolo';
import { unCruscotto, type DatiIndicatore } from '../../support/piano';
import { al, nonDovuta } from './righe';

/**
 * Three obiettivi: 1.1 (100, 40) and 1.2 (10) under one prospettiva, 2.3 (60) under another.
 * Means of obiettivi 70, 10, 60; weights, where given, in this order.
 */
function quattroRighe(pesi: readonly (number | null)[] = []): readonly DatiIndicatore[] {
  return [
    al(100, { obiettivo: 0, peso: pesi[0] ?? null }),
    al(40, { obiettivo: 0, peso: pesi[1] ?? null }),
    al(10, { obiettivo: 1, peso: pesi[2] ?? null }),
    al(60, { obiettivo: 2, peso: pesi[3] ?? null }),
  ];
}

const cruscotto = (livello: Livello, pesi?: readonly (number | null)[]) =>
  unCruscotto({
    livello,
    obiettivi: 3,
    prospettive: [0, 0, 1],
    indicatori: quattroRighe(pesi),
  });

const percenti = (parti: readonly { readonly percento: number | null }[]) =>
  parti.map(({ percento }) => percento);

const IN_OBIETTIVO = [80, 20, 100, 100];
const IN_TUTTO = [10, 30, 40, 20];
const A_CASO = [3, 1, 2, 4];

interface Caso {
  readonly livello: Livello;
  readonly pesi: readonly (number | null)[];
  readonly regole: Partial<Regole>;
  readonly regime: string;
  readonly obiettivi: readonly number[];
  readonly prospettive: readonly number[];
  readonly totale: number;
}

const perObiettivi: Partial<Regole> = {
  aggregazioneEnte: 'obiettivi',
  aggregazioneUnita: 'obiettivi',
};
const perProspettive: Partial<Regole> = { aggregazioneEnte: 'prospettive' };
const perIndicatori: Partial<Regole> = {
  aggregazioneEnte: 'indicatori',
  aggregazioneUnita: 'indicatori',
};

describe('rollUpPiano', () => {
  test.each`
    livello        | pesi            | regole            | regime             | obiettivi       | prospettive   | totale
    ${'ente'}      | ${[]}           | ${perObiettivi}   | ${'senza-pesi'}    | ${[70, 10, 60]} | ${[40, 60]}   | ${140 / 3}
    ${'ente'}      | ${[]}           | ${perProspettive} | ${'senza-pesi'}    | ${[70, 10, 60]} | ${[40, 60]}   | ${50}
    ${'ente'}      | ${[]}           | ${perIndicatori}  | ${'senza-pesi'}    | ${[70, 10, 60]} | ${[50, 60]}   | ${52.5}
    ${'ente'}      | ${IN_OBIETTIVO} | ${perObiettivi}   | ${'per-obiettivo'} | ${[88, 10, 60]} | ${[49, 60]}   | ${158 / 3}
    ${'ente'}      | ${IN_OBIETTIVO} | ${perProspettive} | ${'per-obiettivo'} | ${[88, 10, 60]} | ${[49, 60]}   | ${54.5}
    ${'ente'}      | ${IN_OBIETTIVO} | ${perIndicatori}  | ${'per-obiettivo'} | ${[88, 10, 60]} | ${[49, 60]}   | ${158 / 3}
    ${'ente'}      | ${IN_TUTTO}     | ${perObiettivi}   | ${'per-cruscotto'} | ${[55, 10, 60]} | ${[32.5, 60]} | ${38}
    ${'ente'}      | ${IN_TUTTO}     | ${perProspettive} | ${'per-cruscotto'} | ${[55, 10, 60]} | ${[32.5, 60]} | ${38}
    ${'ente'}      | ${A_CASO}       | ${perObiettivi}   | ${'normalizzati'}  | ${[85, 10, 60]} | ${[47.5, 60]} | ${155 / 3}
    ${'ente'}      | ${A_CASO}       | ${perIndicatori}  | ${'normalizzati'}  | ${[85, 10, 60]} | ${[60, 60]}   | ${60}
    ${'servizio'}  | ${[]}           | ${perIndicatori}  | ${'senza-pesi'}    | ${[70, 10, 60]} | ${[50, 60]}   | ${52.5}
    ${'servizio'}  | ${[]}           | ${perObiettivi}   | ${'senza-pesi'}    | ${[70, 10, 60]} | ${[40, 60]}   | ${140 / 3}
    ${'servizio'}  | ${IN_OBIETTIVO} | ${perIndicatori}  | ${'per-obiettivo'} | ${[88, 10, 60]} | ${[49, 60]}   | ${158 / 3}
    ${'servizio'}  | ${IN_OBIETTIVO} | ${perObiettivi}   | ${'per-obiettivo'} | ${[88, 10, 60]} | ${[49, 60]}   | ${158 / 3}
    ${'servizio'}  | ${IN_TUTTO}     | ${perObiettivi}   | ${'per-cruscotto'} | ${[55, 10, 60]} | ${[32.5, 60]} | ${38}
    ${'servizio'}  | ${A_CASO}       | ${perIndicatori}  | ${'normalizzati'}  | ${[85, 10, 60]} | ${[60, 60]}   | ${60}
    ${'dirigente'} | ${[]}           | ${perIndicatori}  | ${'senza-pesi'}    | ${[70, 10, 60]} | ${[50, 60]}   | ${52.5}
  `(
    '$livello, weights $pesi ($regime), $regole: total $totale',
    ({ livello, pesi, regole, regime, obiettivi, prospettive, totale }: Caso) => {
      const found = calcolaUno(cruscotto(livello, pesi), { regole });
      expect(found.regimePesi).toBe(regime);
      expect(percenti(found.obiettivi)).toEqual(
        obiettivi.map((p) => expect.closeTo(p, 9) as number),
      );
      expect(percenti(found.prospettive)).toEqual(
        prospettive.map((p) => expect.closeTo(p, 9) as number),
      );
      expect(found.totale.percento).toBeCloseTo(totale, 9);
    },
  );

  it('takes a unit as the mean of its obiettivi where weights hold in them, whatever the setting', () => {
    const indicatori = [
      al(100, { obiettivo: 0, peso: 50 }),
      nonDovuta({ obiettivo: 0, peso: 50 }),
      al(40, { obiettivo: 1, peso: 100 }),
    ];
    const unita = unCruscotto({ livello: 'servizio', obiettivi: 2, indicatori });
    expect(calcolaUno(unita, { regole: perIndicatori }).totale.percento).toBe(70);
  });

  it.each<Livello>(['segretario_generale', 'dirigente', 'azienda_speciale'])(
    'rolls up %s as a unit, by its rows',
    (livello) => {
      expect(calcolaUno(cruscotto(livello)).totale.percento).toBeCloseTo(52.5, 9);
    },
  );

  it('takes the mean of an obiettivo over its indicators, never over its azioni (domain R17)', () => {
    const righe = [100, 100, 100, 29.2].map((p, i) =>
      al(p, { azione: `2.${String(Math.min(i, 1))}` }),
    );
    const { obiettivi } = calcolaUno(unCruscotto({ indicatori: righe }));
    expect(obiettivi[0]?.percento).toBeCloseTo(82.3, 9);
  });

  it('loses no row that stands under no prospettiva', () => {
    const di = cruscotto('ente');
    const senza = {
      ...di,
      obiettivi: di.obiettivi.map((uno, indice) =>
        indice < 2 ? uno : { ...uno, prospettiva: null },
      ),
      indicatori: di.indicatori.map((riga) =>
        riga.obiettivo < 2 ? riga : { ...riga, prospettiva: null },
      ),
    };
    const found = calcolaUno(senza, { regole: perProspettive });
    expect(found.totale.percento).toBeCloseTo(50, 9);
    expect(found.totale.calcolati).toBe(4);
  });

  it('has no figure for a cruscotto without rows', () => {
    const { totale } = calcolaUno(unCruscotto({ indicatori: [] }));
    expect(totale).toEqual({
      percento: null,
      percentoMisurato: null,
      percentoPrudenziale: null,
      calcolati: 0,
      monitoraggio: 0,
      mancanti: 0,
      esclusi: 0,
      pesoCoperto: 0,
      esito: 'Non previsto',
    });
  });
});
