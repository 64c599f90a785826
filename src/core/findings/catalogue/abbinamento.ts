import type { Catalogue } from '../entry';

/** Matches between levels and the cascade (`AB-1xx`, `AB-2xx`). */
export type ParamsAbbinamento = {};

export const ABBINAMENTO: Catalogue<ParamsAbbinamento> = {};
