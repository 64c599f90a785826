import type { Verso } from '../../model/piano';
import type { Catalogue } from '../entry';
import { CONTROLLI_DEFINIZIONE, type ParamsControlliDefinizione } from './controlliDefinizione';

/** Definition of an indicator: verso, unit, text (`IN-`). */
export type ParamsDefinizione = ParamsControlliDefinizione & {
  /** Lower is better, deduced from words of the indicator. */
  'IN-101': { readonly parole: string };
  /** Words that hint at lower is better; scored as higher. */
  'IN-102': { readonly parole: string };
  /** The column *Verso* against the sign of the target; the column counts. */
  'IN-103': { readonly colonna: string; readonly verso: Verso; readonly atteso: string };
  /** The column *Verso* is unreadable. */
  'IN-104': { readonly testo: string; readonly verso: Verso };
};

export const DEFINIZIONE: Catalogue<ParamsDefinizione> = {
  ...CONTROLLI_DEFINIZIONE,
  'IN-101': { gravita: 'nota', fonte: 'contract 3', esempio: { parole: 'tempo medio' } },
  'IN-102': { gravita: 'avviso', fonte: 'contract 3', esempio: { parole: 'reclami' } },
  'IN-103': {
    gravita: 'avviso',
    fonte: 'contract 3',
    esempio: { colonna: 'maggiore', verso: 'maggiore', atteso: '≤ 30' },
  },
  'IN-104': {
    gravita: 'avviso',
    fonte: 'contract 3',
    esempio: { testo: 'da definire', verso: 'maggiore' },
  },
};
