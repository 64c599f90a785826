import type { Catalogue } from '../entry';

/** Definition of an indicator: verso, unit, text (`IN-`). */
export type ParamsDefinizione = {};

export const DEFINIZIONE: Catalogue<ParamsDefinizione> = {};
