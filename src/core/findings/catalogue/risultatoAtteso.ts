import type { Catalogue } from '../entry';

/** Targets (`RA-`). */
export type ParamsRisultatoAtteso = {};

export const RISULTATO_ATTESO: Catalogue<ParamsRisultatoAtteso> = {};
