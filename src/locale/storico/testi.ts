import type { IsoDate, Variazione } from '../../core';

/** Two dates of *Storico* compared, in words. */
export interface TestiStorico {
  readonly titolo: (prima: IsoDate, dopo: IsoDate) => string;
  /** One unit: «Servizio Studi: da 62,5 % a 97,5 % (+35 punti), ora Raggiunto». */
  readonly variazione: (variazione: Variazione) => string;
  readonly fasce: (cambiate: number, unita: number) => string;
  /** Nothing to compare: `note` are the days there are lines for. */
  readonly nulla: (note: readonly IsoDate[]) => string;
}
