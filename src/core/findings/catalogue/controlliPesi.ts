import type { Catalogue } from '../entry';

/** Weights that are read and make little sense (`PE-3xx`). */
export type ParamsControlliPesi = {
  /** A weight, in points, on an indicator that is only observed. */
  'PE-301': { readonly punti: number };
  /** Every weight of a cruscotto is zero. */
  'PE-302': { readonly righe: number };
};

export const CONTROLLI_PESI: Catalogue<ParamsControlliPesi> = {
  'PE-301': { gravita: 'nota', fonte: 'domain 2.1 V11', esempio: { punti: 10 } },
  'PE-302': { gravita: 'nota', fonte: 'domain 2.1 V11', esempio: { righe: 12 } },
};
