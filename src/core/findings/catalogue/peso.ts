import type { Catalogue } from '../entry';

/** Weights and totals (`PE-`). */
export type ParamsPeso = {
  /** Weight zero, negative or (null) missing where other rows have one. */
  'PE-201': { readonly punti: number | null };
  /** The same on a row that has no target this year anyway. */
  'PE-202': { readonly punti: number | null };
  /** Weights add to 100 neither in each obiettivo nor in the whole; sums in points, first the obiettivi that are off. */
  'PE-203': {
    readonly totale: number;
    readonly obiettivi: readonly { readonly nome: string; readonly somma: number }[];
  };
};

export const PESO: Catalogue<ParamsPeso> = {
  'PE-201': {
    gravita: 'avviso',
    fonte: 'contract 3, peso-zero; domain V11',
    esempio: { punti: 0 },
  },
  'PE-202': {
    gravita: 'nota',
    fonte: 'contract 3, peso-zero; domain V11',
    esempio: { punti: null },
  },
  'PE-203': {
    gravita: 'avviso',
    fonte: 'contract 4, weights; domain V11, R16',
    esempio: { totale: 195, obiettivi: [{ nome: '1.2', somma: 95 }] },
  },
};
