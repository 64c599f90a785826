import type { Lettura } from '../../model/lettura';
import type { Catalogue } from '../entry';

/** Weights and totals (`PE-`). */
export type ParamsPeso = {
  /** No form of a weight. */
  'PE-101': { readonly testo: string };
  /** A negative weight, taken as none. */
  'PE-102': { readonly testo: string; readonly punti: number };
  /** The whole column holds bare fractions that add to 1, taken as percentages; `righe` of them. */
  'PE-103': { readonly righe: number };
  /** A weight with two readings. */
  'PE-104': { readonly testo: string; readonly presa: Lettura; readonly altra: Lettura };
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
  'PE-101': { gravita: 'errore', fonte: 'contract 4', esempio: { testo: 'alto' } },
  'PE-102': { gravita: 'errore', fonte: 'contract 4', esempio: { testo: '-5', punti: -5 } },
  'PE-103': { gravita: 'nota', fonte: 'contract 4', esempio: { righe: 12 } },
  'PE-104': {
    gravita: 'avviso',
    fonte: 'contract 4',
    esempio: {
      testo: '0,34',
      presa: { tipo: 'misura', valore: 0.34, unita: 'percento' },
      altra: { tipo: 'misura', valore: 34, unita: 'percento' },
    },
  },
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
