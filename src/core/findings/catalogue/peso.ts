import type { Catalogue } from '../entry';

/** Weights and totals (`PE-`). */
export type ParamsPeso = {};

export const PESO: Catalogue<ParamsPeso> = {};
