import type { Esito, Regole } from '../../../src/core';
import { calcolaUno } from '../../support/calcolo';
import { unCruscotto, type DatiIndicatore } from '../../support/piano';
import {
  al,
  illeggibile,
  mancante,
  mancanteScaduta,
  nonDovuta,
  nonPrevista,
  osservata,
} from './righe';

interface Caso {
  readonly mancanti: Regole['mancanti'];
  readonly giorno: string;
  readonly righe: readonly DatiIndicatore[];
  readonly percento: number | null;
  readonly misurato: number | null;
  readonly prudenziale: number | null;
}

const misto = [al(100), al(50), mancanteScaduta()];
const illeggibili = [al(100), illeggibile()];
const nessuno = [mancanteScaduta(), illeggibile()];
const soloFuori = [nonDovuta(), osservata(), nonPrevista()];
const conFuori = [al(60), nonDovuta(), osservata(), nonPrevista()];

describe('sintesiDi', () => {
  test.each`
    mancanti     | giorno          | righe          | percento | misurato | prudenziale
    ${'auto'}    | ${'2019-12-30'} | ${misto}       | ${75}    | ${75}    | ${50}
    ${'auto'}    | ${'2019-12-31'} | ${misto}       | ${50}    | ${75}    | ${50}
    ${'auto'}    | ${'2020-02-15'} | ${misto}       | ${50}    | ${75}    | ${50}
    ${'zero'}    | ${'2019-06-30'} | ${misto}       | ${50}    | ${75}    | ${50}
    ${'escludi'} | ${'2019-12-31'} | ${misto}       | ${75}    | ${75}    | ${50}
    ${'auto'}    | ${'2019-06-30'} | ${illeggibili} | ${100}   | ${100}   | ${50}
    ${'auto'}    | ${'2019-12-31'} | ${illeggibili} | ${50}    | ${100}   | ${50}
    ${'escludi'} | ${'2019-12-31'} | ${illeggibili} | ${100}   | ${100}   | ${50}
    ${'zero'}    | ${'2019-12-31'} | ${nessuno}     | ${null}  | ${null}  | ${0}
    ${'escludi'} | ${'2019-12-31'} | ${nessuno}     | ${null}  | ${null}  | ${0}
    ${'zero'}    | ${'2019-12-31'} | ${soloFuori}   | ${null}  | ${null}  | ${null}
    ${'zero'}    | ${'2019-12-31'} | ${conFuori}    | ${60}    | ${60}    | ${60}
  `(
    'mancanti $mancanti at $giorno: $percento, $misurato measured, $prudenziale prudent',
    ({ mancanti, giorno, righe, ...atteso }: Caso) => {
      const cruscotto = unCruscotto({ livello: 'servizio', indicatori: righe });
      const { totale, obiettivi } = calcolaUno(cruscotto, { regole: { mancanti }, al: giorno });
      const { percento, misurato, prudenziale } = atteso;
      const medie = {
        percento,
        percentoMisurato: misurato,
        percentoPrudenziale: prudenziale,
      };
      expect(totale).toMatchObject(medie);
      expect(obiettivi[0]).toMatchObject(medie);
    },
  );

  it('counts every row once and states the weight that is scored', () => {
    const { totale } = calcolaUno(
      unCruscotto({
        indicatori: [
          al(100, { peso: 30 }),
          al(50, { peso: 20 }),
          mancante({ peso: 10 }),
          illeggibile({ peso: 5 }),
          nonDovuta({ peso: 15 }),
          osservata({ peso: 7 }),
          osservata(),
          nonPrevista({ peso: 20 }),
          al(100, { peso: 0 }),
        ],
      }),
    );
    expect(totale).toMatchObject({
      calcolati: 2,
      monitoraggio: 2,
      mancanti: 2,
      esclusi: 3,
      pesoCoperto: 50 / 80,
    });
  });

  it('covers everything where all that is due is scored', () => {
    const { totale } = calcolaUno(
      unCruscotto({ indicatori: [al(10), osservata(), nonPrevista()] }),
    );
    expect(totale.pesoCoperto).toBe(1);
  });

  describe('an obiettivo of which nothing is scored', () => {
    const dati = { obiettivi: 2, indicatori: [al(80), mancante({ obiettivo: 1 })] };

    it('shows no number of its own but weighs as zero in the ente at the end of the year', () => {
      const { obiettivi, totale } = calcolaUno(unCruscotto(dati));
      expect(obiettivi[1]).toMatchObject({ percento: null, esito: 'Non rilevato' });
      expect(totale).toMatchObject({ percento: 40, percentoMisurato: 80, percentoPrudenziale: 40 });
    });

    it('is left out where missing actuals are', () => {
      const { totale } = calcolaUno(unCruscotto(dati), { regole: { mancanti: 'escludi' } });
      expect(totale).toMatchObject({ percento: 80, percentoMisurato: 80, percentoPrudenziale: 40 });
    });

    it('is left out of every mean where it is only observed, not due or not planned', () => {
      for (const riga of [osservata, nonDovuta, nonPrevista]) {
        const indicatori = [al(80), riga({ obiettivo: 1 })];
        const { totale } = calcolaUno(unCruscotto({ obiettivi: 2, indicatori }));
        expect(totale).toMatchObject({
          percento: 80,
          percentoMisurato: 80,
          percentoPrudenziale: 80,
        });
      }
    });
  });

  const esiti: readonly [string, readonly DatiIndicatore[], Esito][] = [
    ['100', [al(100)], 'Raggiunto'],
    ['90', [al(100), al(80)], 'Raggiunto'],
    ['75', [al(75)], 'Parzialmente raggiunto'],
    ['10', [al(10)], 'Non raggiunto'],
    ['missing and unreadable', [illeggibile(), mancante()], 'Non rilevato'],
    ['unreadable only', [illeggibile(), osservata()], 'Illeggibile'],
    ['not due and observed', [osservata(), nonDovuta()], 'Non ancora dovuto'],
    ['observed and not planned', [nonPrevista(), osservata()], 'Monitoraggio'],
    ['not planned', [nonPrevista()], 'Non previsto'],
  ];
  test.each(esiti)('the word for rows that come to %s is right', (_caso, indicatori, esito) => {
    expect(calcolaUno(unCruscotto({ indicatori })).totale.esito).toBe(esito);
  });

  it('says Non pesato where every row of an obiettivo has weight zero', () => {
    const indicatori = [al(100, { peso: 100 }), al(100, { peso: 0, obiettivo: 1 })];
    const { obiettivi } = calcolaUno(unCruscotto({ obiettivi: 2, indicatori }));
    expect(obiettivi.map(({ esito }) => esito)).toEqual(['Raggiunto', 'Non pesato']);
  });

  it('keeps the band of a total before the end of the year: In corso is a word for rows', () => {
    const { totale } = calcolaUno(unCruscotto({ indicatori: [al(50)] }), { al: '2019-06-30' });
    expect(totale.esito).toBe('Non raggiunto');
  });
});
