import type { Consuntivo, RisultatoAtteso } from '../../../src/core';
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
import {
  calcolaRiga,
  codiciDi,
  motivoDi,
  percentoDi,
  raggiungimentoDi,
} from '../../support/calcolo';

const esitoAtteso = (atteso: 'si' | 'no'): RisultatoAtteso => ({ kind: 'esito', atteso });
const si: Consuntivo = { kind: 'esito', valore: 'si' };
const no: Consuntivo = { kind: 'esito', valore: 'no' };
const illeggibile = { kind: 'illeggibile' } as const;

describe('scoreRiga', () => {
  test.each([
    {
      caso: 'inside the intervallo',
      atteso: intervallo(10, 20),
      consuntivo: fatto(15),
      percento: 100,
    },
    { caso: 'on its lower end', atteso: intervallo(10, 20), consuntivo: fatto(10), percento: 100 },
    { caso: 'on its upper end', atteso: intervallo(10, 20), consuntivo: fatto(20), percento: 100 },
    {
      caso: 'a hair off the end',
      atteso: intervallo(0, 0.3),
      consuntivo: fatto(0.1 + 0.2),
      percento: 100,
    },
    { caso: 'below it', atteso: intervallo(10, 20), consuntivo: fatto(9.9), percento: 0 },
    { caso: 'above it', atteso: intervallo(10, 20), consuntivo: fatto(20.1), percento: 0 },
    {
      caso: 'before the day',
      atteso: scadenza('2019-11-30'),
      consuntivo: fattoIl('2019-10-31'),
      percento: 100,
    },
    {
      caso: 'on the day',
      atteso: scadenza('2019-11-30'),
      consuntivo: fattoIl('2019-11-30'),
      percento: 100,
    },
    {
      caso: 'a day late',
      atteso: scadenza('2019-11-30'),
      consuntivo: fattoIl('2019-12-01'),
      percento: 0,
    },
    { caso: 'SI for SI', atteso: esitoAtteso('si'), consuntivo: si, percento: 100 },
    { caso: 'NO for SI', atteso: esitoAtteso('si'), consuntivo: no, percento: 0 },
    { caso: 'NO for NO', atteso: esitoAtteso('no'), consuntivo: no, percento: 100 },
    { caso: 'SI for NO', atteso: esitoAtteso('no'), consuntivo: si, percento: 0 },
    {
      caso: 'a project half done',
      atteso: progetto(100),
      consuntivo: fatto(50, 'percento'),
      percento: 50,
    },
  ])('$caso is $percento', ({ atteso, consuntivo, percento }) => {
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
    { tetto: 80, atteso: esitoAtteso('si'), consuntivo: si, percento: 80 },
    { tetto: 120, atteso: esitoAtteso('si'), consuntivo: si, percento: 100 },
  ])('a target met in full under tetto $tetto is $percento', ({ tetto, ...riga }) => {
    const found = raggiungimentoDi(riga.atteso, riga.consuntivo, 'maggiore', { tetto });
    expect(percentoDi(found)).toBe(riga.percento);
  });

  describe('where several motives hold, the first of the contract wins', () => {
    const motivi: readonly {
      caso: string;
      atteso: RisultatoAtteso;
      consuntivo: Consuntivo;
      peso: number | null;
      motivo: string;
      esito: string;
      codici: readonly string[];
    }[] = [
      {
        caso: 'monitoraggio',
        atteso: monitoraggio,
        consuntivo: fatto(3),
        peso: 10,
        motivo: 'monitoraggio',
        esito: 'Monitoraggio',
        codici: [],
      },
      {
        caso: 'monitoraggio before weight zero',
        atteso: monitoraggio,
        consuntivo: fatto(3),
        peso: 0,
        motivo: 'monitoraggio',
        esito: 'Monitoraggio',
        codici: [],
      },
      {
        caso: 'monitoraggio before no weight',
        atteso: monitoraggio,
        consuntivo: nonRilevato,
        peso: null,
        motivo: 'monitoraggio',
        esito: 'Monitoraggio',
        codici: [],
      },
      {
        caso: 'monitoraggio before an unreadable actual',
        atteso: monitoraggio,
        consuntivo: illeggibile,
        peso: 10,
        motivo: 'monitoraggio',
        esito: 'Monitoraggio',
        codici: [],
      },
      {
        caso: 'weight zero',
        atteso: soglia(8),
        consuntivo: fatto(3),
        peso: 0,
        motivo: 'peso-zero',
        esito: 'Non pesato',
        codici: ['PE-201'],
      },
      {
        caso: 'no weight',
        atteso: soglia(8),
        consuntivo: fatto(3),
        peso: null,
        motivo: 'peso-zero',
        esito: 'Non pesato',
        codici: ['PE-201'],
      },
      {
        caso: 'a weight below zero',
        atteso: soglia(8),
        consuntivo: fatto(3),
        peso: -5,
        motivo: 'peso-zero',
        esito: 'Non pesato',
        codici: ['PE-201'],
      },
      {
        caso: 'no weight before no target',
        atteso: nonPrevisto,
        consuntivo: fatto(3),
        peso: null,
        motivo: 'peso-zero',
        esito: 'Non pesato',
        codici: ['PE-202'],
      },
      {
        caso: 'no weight before no actual',
        atteso: soglia(8),
        consuntivo: nonRilevato,
        peso: 0,
        motivo: 'peso-zero',
        esito: 'Non pesato',
        codici: ['PE-201'],
      },
      {
        caso: 'no weight before an unreadable target',
        atteso: illeggibile,
        consuntivo: fatto(3),
        peso: 0,
        motivo: 'peso-zero',
        esito: 'Non pesato',
        codici: ['PE-201'],
      },
      {
        caso: 'no target',
        atteso: nonPrevisto,
        consuntivo: fatto(3),
        peso: 10,
        motivo: 'assente',
        esito: 'Non previsto',
        codici: [],
      },
      {
        caso: 'no target before no actual',
        atteso: nonPrevisto,
        consuntivo: nonRilevato,
        peso: 10,
        motivo: 'assente',
        esito: 'Non previsto',
        codici: [],
      },
      {
        caso: 'no target before an unreadable actual',
        atteso: nonPrevisto,
        consuntivo: illeggibile,
        peso: 10,
        motivo: 'assente',
        esito: 'Non previsto',
        codici: [],
      },
      {
        caso: 'unreadable target before no actual',
        atteso: illeggibile,
        consuntivo: nonRilevato,
        peso: 10,
        motivo: 'illeggibile',
        esito: 'Illeggibile',
        codici: [],
      },
      {
        caso: 'unreadable target',
        atteso: illeggibile,
        consuntivo: fatto(3),
        peso: 10,
        motivo: 'illeggibile',
        esito: 'Illeggibile',
        codici: [],
      },
      {
        caso: 'unreadable actual',
        atteso: soglia(8),
        consuntivo: illeggibile,
        peso: 10,
        motivo: 'illeggibile',
        esito: 'Illeggibile',
        codici: [],
      },
      {
        caso: 'no actual',
        atteso: soglia(8),
        consuntivo: nonRilevato,
        peso: 10,
        motivo: 'non-rilevato',
        esito: 'Non rilevato',
        codici: [],
      },
    ];

    test.each(motivi)('$caso: $motivo', ({ atteso, consuntivo, peso, motivo, esito, codici }) => {
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

  test.each([
    { caso: 'a count in June', atteso: soglia(8), al: '2019-06-30', motivo: 'non-ancora-dovuto' },
    { caso: 'a count on 30.12', atteso: soglia(8), al: '2019-12-30', motivo: 'non-ancora-dovuto' },
    { caso: 'a count on 31.12', atteso: soglia(8), al: '2019-12-31', motivo: 'non-rilevato' },
    { caso: 'a count a year later', atteso: soglia(8), al: '2020-12-31', motivo: 'non-rilevato' },
    {
      caso: 'a day ahead',
      atteso: scadenza('2019-11-30'),
      al: '2019-11-29',
      motivo: 'non-ancora-dovuto',
    },
    {
      caso: 'the day itself',
      atteso: scadenza('2019-11-30'),
      al: '2019-11-30',
      motivo: 'non-rilevato',
    },
    {
      caso: 'a day past',
      atteso: scadenza('2019-03-31'),
      al: '2019-06-30',
      motivo: 'non-rilevato',
    },
    {
      caso: 'a day next year',
      atteso: scadenza('2020-03-31'),
      al: '2019-12-31',
      motivo: 'non-ancora-dovuto',
    },
    {
      caso: 'a project in June',
      atteso: progetto(100),
      al: '2019-06-30',
      motivo: 'non-ancora-dovuto',
    },
    {
      caso: 'SI/NO in June',
      atteso: esitoAtteso('si'),
      al: '2019-06-30',
      motivo: 'non-ancora-dovuto',
    },
  ])('without an actual, $caso is $motivo at $al', ({ atteso, al, motivo }) => {
    const { riga } = calcolaRiga({ atteso, consuntivo: nonRilevato }, { al });
    expect(motivoDi(riga.raggiungimento)).toBe(motivo);
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
    const riga = calcolaRiga({ atteso: soglia(100), consuntivo: fatto(percento) }).riga;
    expect(riga.esito).toBe(esito);
  });

  it('takes the bands from the setting', () => {
    const dati = { atteso: soglia(100), consuntivo: fatto(85) };
    expect(calcolaRiga(dati, { regole: { fasce: [80, 50] } }).riga.esito).toBe('Raggiunto');
  });

  test.each([
    {
      caso: 'a count at 50 %',
      atteso: soglia(10),
      consuntivo: fatto(5),
      al: '2019-06-30',
      esito: 'In corso',
    },
    {
      caso: 'a count at 95 %',
      atteso: soglia(100),
      consuntivo: fatto(95),
      al: '2019-12-30',
      esito: 'In corso',
    },
    {
      caso: 'a count reached',
      atteso: soglia(10),
      consuntivo: fatto(10),
      al: '2019-06-30',
      esito: 'Raggiunto',
    },
    {
      caso: 'outside the intervallo',
      atteso: intervallo(1, 2),
      consuntivo: fatto(3),
      al: '2019-06-30',
      esito: 'In corso',
    },
    {
      caso: 'a project under way',
      atteso: progetto(100),
      consuntivo: fatto(40, 'percento'),
      al: '2019-06-30',
      esito: 'In corso',
    },
    {
      caso: 'NO for SI',
      atteso: esitoAtteso('si'),
      consuntivo: no,
      al: '2019-06-30',
      esito: 'In corso',
    },
    {
      caso: 'a deadline missed',
      atteso: scadenza('2019-03-31'),
      consuntivo: fattoIl('2019-04-10'),
      al: '2019-06-30',
      esito: 'Non raggiunto',
    },
    {
      caso: 'a count at 50 %',
      atteso: soglia(10),
      consuntivo: fatto(5),
      al: '2019-12-31',
      esito: 'Non raggiunto',
    },
  ])('$caso at $al reads $esito', ({ atteso, consuntivo, al, esito }) => {
    expect(calcolaRiga({ atteso, consuntivo }, { al }).riga.esito).toBe(esito);
  });

  it('reads In corso by the target, not by a cap below it', () => {
    const corsa = { al: '2019-06-30', regole: { tetto: 80 } };
    const dati = { atteso: soglia(10), consuntivo: fatto(9) };
    expect(calcolaRiga(dati, corsa).riga.esito).toBe('In corso');
    expect(calcolaRiga({ ...dati, consuntivo: fatto(10) }, corsa).riga.esito).not.toBe('In corso');
  });
});
