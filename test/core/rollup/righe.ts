import type { DatiIndicatore } from '../../support/piano';
import {
  fatto,
  monitoraggio,
  nonPrevisto,
  nonRilevato,
  scadenza,
  soglia,
} from '../../support/piano';

/** Rows by the figure they come to, so that a roll-up test shows only what is rolled up. */

export const al = (percento: number, dati: DatiIndicatore = {}): DatiIndicatore => ({
  atteso: soglia(100),
  consuntivo: fatto(percento),
  ...dati,
});

export const mancante = (dati: DatiIndicatore = {}): DatiIndicatore => ({
  atteso: soglia(100),
  consuntivo: nonRilevato,
  ...dati,
});

/** Missing at any date: its day is past. */
export const mancanteScaduta = (dati: DatiIndicatore = {}): DatiIndicatore => ({
  atteso: scadenza('2019-03-31'),
  consuntivo: nonRilevato,
  ...dati,
});

export const illeggibile = (dati: DatiIndicatore = {}): DatiIndicatore => ({
  consuntivo: { kind: 'illeggibile' },
  ...dati,
});

/** Not due in 2019 at all. */
export const nonDovuta = (dati: DatiIndicatore = {}): DatiIndicatore => ({
  atteso: scadenza('2020-06-30'),
  consuntivo: nonRilevato,
  ...dati,
});

export const osservata = (dati: DatiIndicatore = {}): DatiIndicatore => ({
  atteso: monitoraggio,
  ...dati,
});

export const nonPrevista = (dati: DatiIndicatore = {}): DatiIndicatore => ({
  atteso: nonPrevisto,
  ...dati,
});
