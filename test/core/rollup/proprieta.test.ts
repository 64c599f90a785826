import fc from 'fast-check';
import type { CruscottoCalcolato, Livello, Sintesi } from '../../../src/core';
import { calcolaUno, type Corsa } from '../../support/calcolo';
import { unCruscotto, type DatiIndicatore } from '../../support/piano';
import { al, illeggibile, mancante, nonDovuta, nonPrevista, osservata } from './righe';

/** Obiettivi 0 to 4 under prospettive 0 to 2. */
const PROSPETTIVE = [0, 0, 1, 1, 2];
const MARGINE = 1e-9;

const peso = fc.option(fc.integer({ min: 0, max: 100 }), { freq: 4, nil: null });
const riga = fc
  .record({
    che: fc.constantFrom(al, al, al, al, mancante, illeggibile, nonDovuta, nonPrevista, osservata),
    percento: fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100),
    obiettivo: fc.integer({ min: 0, max: PROSPETTIVE.length - 1 }),
    peso,
  })
  .map(({ che, percento, ...dati }): DatiIndicatore =>
    che === al ? al(percento, dati) : (che as (dati: DatiIndicatore) => DatiIndicatore)(dati),
  );
const righe = fc.array(riga, { minLength: 1, maxLength: 25 });
const corsa = fc.record({
  al: fc.constantFrom('2019-06-30', '2019-12-31'),
  regole: fc.record({
    mancanti: fc.constantFrom('auto' as const, 'zero' as const, 'escludi' as const),
    aggregazioneEnte: fc.constantFrom(
      'obiettivi' as const,
      'prospettive' as const,
      'indicatori' as const,
    ),
    aggregazioneUnita: fc.constantFrom('obiettivi' as const, 'indicatori' as const),
  }),
});
const livello = fc.constantFrom<Livello>('ente', 'servizio', 'dirigente');

function rollUp(indicatori: readonly DatiIndicatore[], uno: Livello, come: Corsa) {
  const prospettive = PROSPETTIVE;
  const obiettivi = prospettive.length;
  return calcolaUno(unCruscotto({ livello: uno, obiettivi, prospettive, indicatori }), come);
}

const nodi = ({ obiettivi, prospettive, totale }: CruscottoCalcolato): readonly Sintesi[] => [
  ...obiettivi,
  ...prospettive,
  totale,
];

const cifre = ({ percento, percentoMisurato, percentoPrudenziale, pesoCoperto }: Sintesi) =>
  [percento, percentoMisurato, percentoPrudenziale, pesoCoperto] as const;

function expectVicini(uno: readonly Sintesi[], altro: readonly Sintesi[]): void {
  uno.forEach((sintesi, indice) => {
    const altra = altro[indice];
    cifre(sintesi).forEach((cifra, quale) => {
      const altraCifra = altra === undefined ? undefined : cifre(altra)[quale];
      if (cifra === null) expect(altraCifra).toBeNull();
      else expect(Math.abs(cifra - (altraCifra ?? NaN))).toBeLessThan(MARGINE);
    });
  });
}

describe('rollUpPiano', () => {
  it('is blind to the order of the rows', () => {
    const mischiate = righe.chain((tutte) =>
      fc.tuple(fc.constant(tutte), fc.shuffledSubarray(tutte, { minLength: tutte.length })),
    );
    fc.assert(
      fc.property(mischiate, livello, corsa, ([tutte, altre], uno, come) => {
        const prima = rollUp(tutte, uno, come);
        const dopo = rollUp(altre, uno, come);
        expect(dopo.regimePesi).toBe(prima.regimePesi);
        expectVicini(nodi(prima), nodi(dopo));
      }),
    );
  });

  it('does not change when a row is split into two equal rows of half the weight', () => {
    fc.assert(
      fc.property(righe, fc.nat(), livello, corsa, (tutte, quale, uno, come) => {
        const pesate = tutte.map((una) => ({ ...una, peso: una.peso ?? 0 }));
        fc.pre(pesate.some((una) => una.peso > 0));
        const indice = quale % pesate.length;
        const divise = pesate.flatMap((una, i) =>
          i === indice ? [1, 2].map(() => ({ ...una, peso: una.peso / 2 })) : [una],
        );
        expectVicini(nodi(rollUp(pesate, uno, come)), nodi(rollUp(divise, uno, come)));
      }),
    );
  });

  it('lies between the figures it is made of', () => {
    fc.assert(
      fc.property(righe, livello, corsa, (tutte, uno, come) => {
        const { obiettivi, prospettive, totale, righe: calcolate } = rollUp(tutte, uno, come);
        const misurati = calcolate.flatMap(({ raggiungimento }) =>
          raggiungimento.kind === 'calcolato' ? [raggiungimento.percento] : [],
        );
        for (const sintesi of [...obiettivi, ...prospettive, totale]) {
          expectBetween(sintesi.percentoMisurato, misurati);
          expectBetween(sintesi.percento, [0, ...misurati]);
        }
        const parti = obiettivi.map(({ percentoMisurato }) => percentoMisurato);
        expectBetween(totale.percentoMisurato, parti);
        const medie = prospettive.map(({ percentoMisurato }) => percentoMisurato);
        if (!(uno === 'ente' && come.regole.aggregazioneEnte === 'obiettivi')) return;
        expectBetween(totale.percentoMisurato, medie);
      }),
    );
  });

  it('is never above the measured figure, never below the prudent one, and counts every row once', () => {
    fc.assert(
      fc.property(righe, livello, corsa, (tutte, uno, come) => {
        for (const sintesi of nodi(rollUp(tutte, uno, come))) {
          const { percento, percentoMisurato, percentoPrudenziale } = sintesi;
          expect(percento === null).toBe(sintesi.calcolati === 0);
          expect(sintesi.pesoCoperto).toBeGreaterThanOrEqual(0);
          expect(sintesi.pesoCoperto).toBeLessThanOrEqual(1);
          if (percento === null || percentoMisurato === null || percentoPrudenziale === null)
            continue;
          expect([percentoMisurato, percentoPrudenziale]).toContain(percento);
        }
        const { totale } = rollUp(tutte, uno, come);
        const { calcolati, monitoraggio, mancanti, esclusi } = totale;
        expect(calcolati + monitoraggio + mancanti + esclusi).toBe(tutte.length);
      }),
    );
  });

  it('gives exactly 100 where every row is at 100', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 997 }), { minLength: 1 }),
        livello,
        (pesi, uno) => {
          const tutte = pesi.map((p, i) => al(100, { peso: p / 7, obiettivo: i % 5 }));
          expect(rollUp(tutte, uno, {}).totale.percento).toBe(100);
        },
      ),
    );
  });
});

function expectBetween(valore: number | null, parti: readonly (number | null)[]): void {
  const note = parti.filter((parte) => parte !== null);
  if (valore === null) return;
  expect(valore).toBeGreaterThanOrEqual(Math.min(...note) - MARGINE);
  expect(valore).toBeLessThanOrEqual(Math.max(...note) + MARGINE);
}
