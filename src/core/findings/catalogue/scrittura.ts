import type { Catalogue } from '../entry';

/** Own columns and sheets, and what keeps them from being written (`FO-2xx`). */
export type ParamsScrittura = {};

export const SCRITTURA: Catalogue<ParamsScrittura> = {};
