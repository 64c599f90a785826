import type { CellRef } from './cell';
import type { IsoDate } from './data';
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
  /** What is due by the reference date, in the unit of the target: as typed, else the part of it for a count that grows, else null. */
  readonly intermedio: number | null;
  /** The cell in which a person typed it, and for which day; null where it is the part of the year. */
  readonly scritto: { readonly cell: CellRef; readonly al: IsoDate } | null;
  /** The actual is on the wrong side of what is due. */
  readonly indietro: boolean;
  /** The actual at the end of the year, in its unit; null where none is known. */
  readonly previsto: number | null;
}
