import type { Misura } from '../../core';

/** The estimate for the end of the year, always said to be one. */
export interface TestiPrevisione {
  /** `quota`: the part of the year that is over, 0 to 1. */
  readonly titolo: (quota: number) => string;
  readonly oggi: string;
  readonly previsto: string;
  /** Over the rows that have not come to what is due by now. */
  readonly indietro: string;
  /** `cella` and `al`, as printed: where a person typed what was due, and for which day; null where it is the part of the year. */
  readonly riga: (p: {
    readonly attuale: Misura;
    readonly dovuto: Misura;
    readonly scritto: { readonly cella: string; readonly al: string } | null;
  }) => string;
  readonly altre: (quante: number) => string;
}
