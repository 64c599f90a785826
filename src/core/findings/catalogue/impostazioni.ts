import type { Catalogue } from '../entry';

/** The sheets *Parametri* (`FO-3xx`) and *Organigramma* (`OR-`), and lines of *Cascata* that cannot be read (`AB-3xx`). */
export type ParamsImpostazioni = {};

export const IMPOSTAZIONI: Catalogue<ParamsImpostazioni> = {};
