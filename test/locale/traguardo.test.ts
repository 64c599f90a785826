import { misura, type Mancanza } from '../../src/core';
import { TESTI_TRAGUARDO } from '../../src/locale/traguardo';
import { isoDi } from '../support/piano';

const casi: readonly (readonly [Mancanza, string, string])[] = [
  [
    { kind: 'crescere', attuale: misura(9, 'numero'), atteso: misura(12, 'numero') },
    'ancora 3 su 12, entro il 30/11/2019',
    '3 more of 12, by 2019-11-30',
  ],
  [
    { kind: 'crescere', attuale: misura(60, 'percento'), atteso: misura(80, 'percento') },
    'da 60 % ad almeno 80 %, entro il 30/11/2019',
    'from 60% to 80% at least, by 2019-11-30',
  ],
  [
    { kind: 'crescere', attuale: null, atteso: misura(4000, 'numero') },
    'da rilevare: almeno 4.000, entro il 30/11/2019',
    'to be recorded: 4,000 at least, by 2019-11-30',
  ],
  [
    { kind: 'scendere', attuale: misura(4.5, 'giorni'), atteso: misura(3.5, 'giorni') },
    'da 4,5 giorni a non più di 3,5 giorni, entro il 30/11/2019',
    'from 4.5 days to no more than 3.5 days, by 2019-11-30',
  ],
  [
    { kind: 'scendere', attuale: null, atteso: misura(30, 'giorni') },
    'da rilevare: al massimo 30 giorni, entro il 30/11/2019',
    'to be recorded: 30 days at most, by 2019-11-30',
  ],
  [
    { kind: 'intervallo', da: misura(10, 'numero'), a: misura(20, 'numero') },
    'un valore tra 10 e 20, entro il 30/11/2019',
    'a value between 10 and 20, by 2019-11-30',
  ],
  [{ kind: 'data' }, 'da completare, entro il 30/11/2019', 'to be completed, by 2019-11-30'],
  [
    { kind: 'esito', atteso: 'si' },
    'da portare a SÌ, entro il 30/11/2019',
    'to be brought to YES, by 2019-11-30',
  ],
];

describe('what a row lacks, in words', () => {
  test.each(casi)('%j', (manca, it, en) => {
    const mancante = { riga: 0, manca, entro: isoDi('2019-11-30'), scaduta: false };
    expect(TESTI_TRAGUARDO.it.risultato(mancante)).toBe(it);
    expect(TESTI_TRAGUARDO.en.risultato(mancante)).toBe(en);
  });

  it('says of a day that is past when it still helps', () => {
    const mancante = {
      riga: 0,
      manca: { kind: 'data' },
      entro: isoDi('2019-11-30'),
      scaduta: true,
    } as const;
    expect(TESTI_TRAGUARDO.it.risultato(mancante)).toContain('giorno passato');
    expect(TESTI_TRAGUARDO.en.risultato(mancante)).toContain('day past');
  });
});
