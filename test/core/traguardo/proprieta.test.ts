import fc from 'fast-check';
import { traguardiDi, type Livello, type Regole } from '../../../src/core';
import { calcolaUno, regoleCon } from '../../support/calcolo';
import {
  fatto,
  fattoIl,
  isoDi,
  soglia,
  unCruscotto,
  type DatiIndicatore,
} from '../../support/piano';
import {
  al,
  illeggibile,
  mancante,
  mancanteScaduta,
  nonDovuta,
  nonPrevista,
  osservata,
} from '../rollup/righe';

/** Every choice of rows is tried, with the roll-up itself: what it finds smallest is what must have been found. */

const OBIETTIVI = 3;
const FINE_ANNO = '2019-12-31';
type Uno = { readonly prima: DatiIndicatore; readonly dopo: DatiIndicatore | null };

const raggiunta = (prima: DatiIndicatore): DatiIndicatore => ({
  ...prima,
  consuntivo: prima.atteso?.kind === 'scadenza' ? fattoIl('2019-03-31') : fatto(100),
  atteso: prima.atteso ?? soglia(100),
});
type Come = (percento: number, dati: DatiIndicatore) => DatiIndicatore;
const APERTE: readonly Come[] = [
  al,
  al,
  al,
  ...[mancante, mancante, illeggibile, mancanteScaduta].map(
    (una): Come =>
      (_percento, dati) =>
        una(dati),
  ),
];
const CHIUSE: readonly Come[] = [nonDovuta, nonPrevista, osservata].map(
  (una): Come =>
    (_percento, dati) =>
      una(dati),
);

const riga = fc
  .record({
    come: fc.constantFrom(...APERTE, ...APERTE, ...CHIUSE),
    percento: fc.integer({ min: 0, max: 120 }),
    obiettivo: fc.integer({ min: 0, max: OBIETTIVI - 1 }),
    peso: fc.constantFrom(null, 10, 20, 30, 34, 50, 60),
  })
  .map(({ come, percento, ...dati }): Uno => {
    const prima = come(percento, dati);
    const chiusa = CHIUSE.includes(come) || (come === al && percento >= 100);
    return { prima, dopo: chiusa ? null : raggiunta(prima) };
  });
const righe = fc.array(riga, { minLength: 1, maxLength: 6 });
const regole = fc.record({
  mancanti: fc.constantFrom('auto' as const, 'zero' as const, 'escludi' as const),
  aggregazioneEnte: fc.constantFrom('obiettivi' as const, 'indicatori' as const),
  aggregazioneUnita: fc.constantFrom('obiettivi' as const, 'indicatori' as const),
  tetto: fc.constantFrom(100, null),
});
const livello = fc.constantFrom<Livello>('ente', 'servizio');

const totale = (righe: readonly DatiIndicatore[], uno: Livello, con: Partial<Regole>) =>
  calcolaUno(unCruscotto({ livello: uno, obiettivi: OBIETTIVI, indicatori: righe }), {
    regole: con,
    al: FINE_ANNO,
  }).totale;

/** The size of the smallest choice that leads there; null where none does. */
function forzaBruta(
  righe: readonly Uno[],
  uno: Livello,
  con: Partial<Regole>,
  limite: number,
): number | null {
  let minimo: number | null = null;
  for (let scelta = 0; scelta < 2 ** righe.length; scelta += 1) {
    const scelte = [...righe.keys()].filter((indice) => (scelta & (1 << indice)) !== 0);
    if (scelte.some((indice) => righe[indice]?.dopo === null)) continue;
    const dopo = righe.map(({ prima, dopo }, i) => (scelte.includes(i) ? (dopo ?? prima) : prima));
    const { percentoMisurato, percentoPrudenziale } = totale(dopo, uno, con);
    const percento = con.mancanti === 'escludi' ? percentoMisurato : percentoPrudenziale;
    if ((percento ?? -1) >= limite - 1e-9) minimo = Math.min(minimo ?? Infinity, scelte.length);
  }
  return minimo;
}

describe('the fewest results that change a band', () => {
  it('are as few as trying every choice finds, whatever the means, weights and missing actuals', () => {
    fc.assert(
      fc.property(righe, livello, regole, (casi, uno, con) => {
        const tutte = regoleCon(con);
        const cruscotto = unCruscotto({
          livello: uno,
          obiettivi: OBIETTIVI,
          indicatori: casi.map(({ prima }) => prima),
        });
        const calcolato = calcolaUno(cruscotto, { regole: con, al: FINE_ANNO });
        const trovati = traguardiDi({
          anno: 2019,
          al: isoDi(FINE_ANNO),
          regole: tutte,
          cruscotti: [calcolato],
          abbinamenti: [],
          schede: [],
        });
        for (const { soglia: limite, via } of trovati) {
          const quanti = via.kind === 'risultati' ? via.mancanti.length : null;
          expect(quanti).toBe(forzaBruta(casi, uno, con, limite));
        }
        const partenza = trovati[0]?.partenza;
        if (partenza !== undefined && calcolato.totale.percento !== null) {
          expect(partenza).toBeCloseTo(calcolato.totale.percento, 9);
        }
      }),
      { numRuns: 400 },
    );
  });
});
