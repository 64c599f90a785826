import type { CruscottoCalcolato } from './risultato';

/** What the year would end with if it went on as it began. An estimate beside the figures, never one of them. */
export interface Previsione {
  /** Part of the year that is over at the reference date, 0 to 1. */
  readonly quota: number;
  /** Same order as those of the run, scored on the actuals that are expected. */
  readonly cruscotti: readonly CruscottoCalcolato[];
  /** Same order; for each row what counts would have come to by now, and by the end. */
  readonly righe: readonly (readonly RigaPrevista[])[];
}

export interface RigaPrevista {
  /** The actual is a count that grows with the year, so that it was carried on to its end. */
  readonly cumulata: boolean;
  /** The part of the target that is due by the reference date, in its unit; null where nothing grows. */
  readonly intermedio: number | null;
  /** The actual at the end of the year, in its unit; null where none is known. */
  readonly previsto: number | null;
}
