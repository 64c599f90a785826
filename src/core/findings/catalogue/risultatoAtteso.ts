import type { Catalogue } from '../entry';

/** Targets (`RA-`). */
export type ParamsRisultatoAtteso = {
  /** A target below zero can only be reached or not. */
  'RA-301': { readonly letto: string; readonly valore: number };
};

export const RISULTATO_ATTESO: Catalogue<ParamsRisultatoAtteso> = {
  'RA-301': {
    gravita: 'avviso',
    fonte: 'contract 3, T < 0; domain R8',
    esempio: { letto: '-5', valore: -5 },
  },
};
