import type { Catalogue } from '../entry';

/** A row of a budget table, in euro; `letto` is null where the table lacks the row. */
export interface VoceRiparata {
  readonly voce: string;
  readonly letto: number | null;
  readonly proposto: number;
}

/** The budget direzionale (`BU-`), amounts in euro. */
export type ParamsControlliBudget = {
  /** The parts do not make the total. */
  'BU-101': { readonly totale: number; readonly somma: number };
  /** Labels slid by one row: with them put back every sum is exact. */
  'BU-102': {
    readonly totale: number;
    readonly somma: number;
    readonly voci: readonly VoceRiparata[];
  };
  /** All budgets together against the preventivo, for one row. */
  'BU-103': {
    readonly voce: string;
    readonly somma: number;
    readonly preventivo: number;
    readonly tabelle: number;
  };
};

export const CONTROLLI_BUDGET: Catalogue<ParamsControlliBudget> = {
  'BU-101': {
    gravita: 'avviso',
    fonte: 'domain 2.1 V18; DPR 254/2005',
    esempio: { totale: 2_593_695, somma: 1_987_841 },
  },
  'BU-102': {
    gravita: 'avviso',
    fonte: 'plan lines 612 to 619; domain 2.2 G',
    esempio: {
      totale: 2_593_695,
      somma: 1_987_841,
      voci: [
        { voce: 'funzionamento', letto: 418_000, proposto: 605_854 },
        { voce: 'interventi economici', letto: 52_800, proposto: 418_000 },
        { voce: 'amm. e accantonamenti', letto: null, proposto: 52_800 },
      ],
    },
  },
  'BU-103': {
    gravita: 'nota',
    fonte: 'domain 2.1 V18; plan lines 399 and 571 to 619',
    esempio: { voce: 'Totale oneri', somma: 19_983_300, preventivo: 19_983_500, tabelle: 2 },
  },
};
