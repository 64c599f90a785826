import type { Catalogue } from '../entry';

/** Actuals (`CO-`). */
export type ParamsConsuntivo = {};

export const CONSUNTIVO: Catalogue<ParamsConsuntivo> = {};
