import type { Consuntivo, RisultatoAtteso } from '../../../src/core';
import {
  calcolaRiga,
  codiciDi,
  motivoDi,
  percentoDi,
  raggiungimentoDi,
} from '../../support/calcolo';
import {
  fatto,
  fattoIl,
  intervallo,
  monitoraggio,
  nonPrevisto,
  nonRilevato,
  progetto,
  scadenza,
  soglia,
} from '../../support/piano';

/** The columns of the tables below; each table uses those it needs. */
interface Riga {
  readonly atteso: RisultatoAtteso;
  readonly consuntivo: Consuntivo;
  readonly peso: number | null;
  readonly al: string;
  readonly percento: number;
  readonly motivo: string;
  readonly esito: string;
  readonly codici: readonly string[];
}

const attesoSi: RisultatoAtteso = { kind: 'esito', atteso: 'si' };
const attesoNo: RisultatoAtteso = { kind: 'esito', atteso: 'no' };
const si: Consuntivo = { kind: 'esito', valore: 'si' };
const no: Consuntivo = { kind: 'esito', valore: 'no' };
const illeggibile = { kind: 'illeggibile' } as const;
const meta = fatto(50, 'percento');

describe('scoreRiga', () => {
  test.each`
    caso                      | atteso                    | consuntivo               | percento
    ${'inside intervallo'}    | ${intervallo(10, 20)}     | ${fatto(15)}             | ${100}
    ${'on its lower end'}     | ${intervallo(10, 20)}     | ${fatto(10)}             | ${100}
    ${'on its upper end'}     | ${intervallo(10, 20)}     | ${fatto(20)}             | ${100}
    ${'a hair off the end'}   | ${intervallo(0, 0.3)}     | ${fatto(0.1 + 0.2)}      | ${100}
    ${'below it'}             | ${intervallo(10, 20)}     | ${fatto(9.9)}            | ${0}
    ${'above it'}             | ${intervallo(10, 20)}     | ${fatto(20.1)}           | ${0}
    ${'before the day'}       | ${scadenza('2019-11-30')} | ${fattoIl('2019-10-31')} | ${100}
    ${'on the day'}           | ${scadenza('2019-11-30')} | ${fattoIl('2019-11-30')} | ${100}
    ${'a day late'}           | ${scadenza('2019-11-30')} | ${fattoIl('2019-12-01')} | ${0}
    ${'SI for SI'}            | ${attesoSi}               | ${si}                    | ${100}
    ${'NO for SI'}            | ${attesoSi}               | ${no}                    | ${0}
    ${'NO for NO'}            | ${attesoNo}               | ${no}                    | ${100}
    ${'SI for NO'}            | ${attesoNo}               | ${si}                    | ${0}
    ${'a project half done'}  | ${progetto(100)}          | ${meta}                  | ${50}
    ${'half of 80 % planned'} | ${progetto(80)}           | ${meta}                  | ${62.5}
  `('$caso is $percento', ({ atteso, consuntivo, percento }: Riga) => {
    expect(percentoDi(raggiungimentoDi(atteso, consuntivo))).toBe(percento);
  });

  test.each([
    { tolleranzaGiorni: 0, il: '2019-12-01', percento: 0 },
    { tolleranzaGiorni: 1, il: '2019-12-01', percento: 100 },
    { tolleranzaGiorni: 1, il: '2019-12-02', percento: 0 },
    { tolleranzaGiorni: 32, il: '2020-01-01', percento: 100 },
  ])(
    'with a tolerance of $tolleranzaGiorni days, $il for 2019-11-30 is $percento',
    ({ tolleranzaGiorni, il, percento }) => {
      const regole = { tolleranzaGiorni };
      const found = raggiungimentoDi(scadenza('2019-11-30'), fattoIl(il), 'maggiore', regole);
      expect(percentoDi(found)).toBe(percento);
    },
  );

  test.each([
    { tetto: 80, percento: 80 },
    { tetto: 120, percento: 100 },
    { tetto: null, percento: 100 },
  ])('SI for SI under tetto $tetto is $percento', ({ tetto, percento }) => {
    expect(percentoDi(raggiungimentoDi(attesoSi, si, 'maggiore', { tetto }))).toBe(percento);
  });

  describe('where several motives hold, the first of the contract wins', () => {
    test.each`
      caso                                  | atteso          | consuntivo     | peso    | motivo            | esito             | codici
      ${'monitoraggio'}                     | ${monitoraggio} | ${fatto(3)}    | ${10}   | ${'monitoraggio'} | ${'Monitoraggio'} | ${[]}
      ${'monitoraggio, weight zero'}        | ${monitoraggio} | ${fatto(3)}    | ${0}    | ${'monitoraggio'} | ${'Monitoraggio'} | ${[]}
      ${'monitoraggio, no weight, nothing'} | ${monitoraggio} | ${nonRilevato} | ${null} | ${'monitoraggio'} | ${'Monitoraggio'} | ${[]}
      ${'monitoraggio, unreadable actual'}  | ${monitoraggio} | ${illeggibile} | ${10}   | ${'monitoraggio'} | ${'Monitoraggio'} | ${[]}
      ${'weight zero'}                      | ${soglia(8)}    | ${fatto(3)}    | ${0}    | ${'peso-zero'}    | ${'Non pesato'}   | ${['PE-201']}
      ${'no weight'}                        | ${soglia(8)}    | ${fatto(3)}    | ${null} | ${'peso-zero'}    | ${'Non pesato'}   | ${['PE-201']}
      ${'a weight below zero'}              | ${soglia(8)}    | ${fatto(3)}    | ${-5}   | ${'peso-zero'}    | ${'Non pesato'}   | ${['PE-201']}
      ${'no weight, no target'}             | ${nonPrevisto}  | ${fatto(3)}    | ${null} | ${'peso-zero'}    | ${'Non pesato'}   | ${['PE-202']}
      ${'weight zero, no actual'}           | ${soglia(8)}    | ${nonRilevato} | ${0}    | ${'peso-zero'}    | ${'Non pesato'}   | ${['PE-201']}
      ${'weight zero, unreadable target'}   | ${illeggibile}  | ${fatto(3)}    | ${0}    | ${'peso-zero'}    | ${'Non pesato'}   | ${['PE-201']}
      ${'no target'}                        | ${nonPrevisto}  | ${fatto(3)}    | ${10}   | ${'assente'}      | ${'Non previsto'} | ${[]}
      ${'no target, no actual'}             | ${nonPrevisto}  | ${nonRilevato} | ${10}   | ${'assente'}      | ${'Non previsto'} | ${[]}
      ${'no target, unreadable actual'}     | ${nonPrevisto}  | ${illeggibile} | ${10}   | ${'assente'}      | ${'Non previsto'} | ${[]}
      ${'unreadable target, no actual'}     | ${illeggibile}  | ${nonRilevato} | ${10}   | ${'illeggibile'}  | ${'Illeggibile'}  | ${[]}
      ${'unreadable target'}                | ${illeggibile}  | ${fatto(3)}    | ${10}   | ${'illeggibile'}  | ${'Illeggibile'}  | ${[]}
      ${'unreadable actual'}                | ${soglia(8)}    | ${illeggibile} | ${10}   | ${'illeggibile'}  | ${'Illeggibile'}  | ${[]}
      ${'no actual'}                        | ${soglia(8)}    | ${nonRilevato} | ${10}   | ${'non-rilevato'} | ${'Non rilevato'} | ${[]}
    `('$caso: $motivo', ({ atteso, consuntivo, peso, motivo, esito, codici }: Riga) => {
      const found = calcolaRiga({ atteso, consuntivo, peso }, { pesoAltrui: 50 });
      expect(motivoDi(found.riga.raggiungimento)).toBe(motivo);
      expect(found.riga.esito).toBe(esito);
      expect(codiciDi(found.findings)).toEqual(codici);
    });

    it('knows no weight zero in a sheet without weights', () => {
      expect(percentoDi(calcolaRiga({ peso: 0 }).riga.raggiungimento)).toBe(100);
      expect(percentoDi(calcolaRiga({ peso: null }).riga.raggiungimento)).toBe(100);
    });
  });

  test.each`
    caso                      | atteso                    | al              | motivo                 | esito
    ${'a count in June'}      | ${soglia(8)}              | ${'2019-06-30'} | ${'non-ancora-dovuto'} | ${'Non ancora dovuto'}
    ${'a count on 30.12'}     | ${soglia(8)}              | ${'2019-12-30'} | ${'non-ancora-dovuto'} | ${'Non ancora dovuto'}
    ${'a count on 31.12'}     | ${soglia(8)}              | ${'2019-12-31'} | ${'non-rilevato'}      | ${'Non rilevato'}
    ${'a count a year later'} | ${soglia(8)}              | ${'2020-12-31'} | ${'non-rilevato'}      | ${'Non rilevato'}
    ${'a day ahead'}          | ${scadenza('2019-11-30')} | ${'2019-11-29'} | ${'non-ancora-dovuto'} | ${'Non ancora dovuto'}
    ${'the day itself'}       | ${scadenza('2019-11-30')} | ${'2019-11-30'} | ${'non-rilevato'}      | ${'Non rilevato'}
    ${'a day past in June'}   | ${scadenza('2019-03-31')} | ${'2019-06-30'} | ${'non-rilevato'}      | ${'Non rilevato'}
    ${'a day next year'}      | ${scadenza('2020-03-31')} | ${'2019-12-31'} | ${'non-ancora-dovuto'} | ${'Non ancora dovuto'}
    ${'a project in June'}    | ${progetto(100)}          | ${'2019-06-30'} | ${'non-ancora-dovuto'} | ${'Non ancora dovuto'}
    ${'SI/NO in June'}        | ${attesoSi}               | ${'2019-06-30'} | ${'non-ancora-dovuto'} | ${'Non ancora dovuto'}
  `('without an actual, $caso is $motivo at $al', ({ atteso, al, motivo, esito }: Riga) => {
    const { riga } = calcolaRiga({ atteso, consuntivo: nonRilevato }, { al });
    expect(motivoDi(riga.raggiungimento)).toBe(motivo);
    expect(riga.esito).toBe(esito);
  });

  test.each([
    { percento: 100, esito: 'Raggiunto' },
    { percento: 90, esito: 'Raggiunto' },
    { percento: 89.99999999999999, esito: 'Raggiunto' },
    { percento: 89.99, esito: 'Parzialmente raggiunto' },
    { percento: 70, esito: 'Parzialmente raggiunto' },
    { percento: 69.99, esito: 'Non raggiunto' },
    { percento: 0, esito: 'Non raggiunto' },
  ])('$percento % at the end of the year reads $esito', ({ percento, esito }) => {
    const { riga } = calcolaRiga({ atteso: soglia(100), consuntivo: fatto(percento) });
    expect(riga.esito).toBe(esito);
  });

  it('takes the bands from the setting', () => {
    const dati = { atteso: soglia(100), consuntivo: fatto(85) };
    expect(calcolaRiga(dati, { regole: { fasce: [80, 50] } }).riga.esito).toBe('Raggiunto');
  });

  test.each`
    caso                    | atteso                    | consuntivo               | al              | esito
    ${'a count at 50 %'}    | ${soglia(10)}             | ${fatto(5)}              | ${'2019-06-30'} | ${'In corso'}
    ${'a count at 95 %'}    | ${soglia(100)}            | ${fatto(95)}             | ${'2019-12-30'} | ${'In corso'}
    ${'a count reached'}    | ${soglia(10)}             | ${fatto(10)}             | ${'2019-06-30'} | ${'Raggiunto'}
    ${'outside intervallo'} | ${intervallo(1, 2)}       | ${fatto(3)}              | ${'2019-06-30'} | ${'In corso'}
    ${'a project'}          | ${progetto(100)}          | ${meta}                  | ${'2019-06-30'} | ${'In corso'}
    ${'NO for SI'}          | ${attesoSi}               | ${no}                    | ${'2019-06-30'} | ${'In corso'}
    ${'a deadline missed'}  | ${scadenza('2019-03-31')} | ${fattoIl('2019-04-10')} | ${'2019-06-30'} | ${'Non raggiunto'}
    ${'a count at 50 %'}    | ${soglia(10)}             | ${fatto(5)}              | ${'2019-12-31'} | ${'Non raggiunto'}
  `('$caso at $al reads $esito', ({ atteso, consuntivo, al, esito }: Riga) => {
    expect(calcolaRiga({ atteso, consuntivo }, { al }).riga.esito).toBe(esito);
  });

  it('reads In corso by the target, not by a cap below it', () => {
    const corsa = { al: '2019-06-30', regole: { tetto: 80 } };
    const dati = { atteso: soglia(10), consuntivo: fatto(9) };
    expect(calcolaRiga(dati, corsa).riga.esito).toBe('In corso');
    expect(calcolaRiga({ ...dati, consuntivo: fatto(10) }, corsa).riga.esito).not.toBe('In corso');
  });
});
