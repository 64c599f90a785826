import type { Catalogue } from '../entry';
import { LETTURA_CONSUNTIVO, type ParamsLetturaConsuntivo } from './letturaConsuntivo';

/** Actuals (`CO-`). `testo` and `atteso` are cells as a person sees them, days are ISO dates, percentages are points. */
export type ParamsConsuntivo = ParamsLetturaConsuntivo & {
  /** Published and recomputed figure of a row, in points. */
  'CO-301': { readonly pubblicata: number; readonly ricalcolata: number };
  /** The same of an obiettivo; `righe` = how many rows the recomputed one is the mean of. */
  'CO-302': {
    readonly obiettivo: string;
    readonly pubblicata: number;
    readonly ricalcolata: number;
    readonly righe: number;
  };
  /** The same of the total of a cruscotto. */
  'CO-303': { readonly pubblicata: number; readonly ricalcolata: number };
  /** The actual is of another kind than the target; `da` = the cell it came from by cascade, null if its own. */
  'CO-310': { readonly consuntivo: string; readonly atteso: string; readonly da: string | null };
};

export const CONSUNTIVO: Catalogue<ParamsConsuntivo> = {
  ...LETTURA_CONSUNTIVO,
  'CO-301': {
    gravita: 'avviso',
    fonte: 'domain V15',
    esempio: { pubblicata: 92.86, ricalcolata: 87.5 },
  },
  'CO-302': {
    gravita: 'avviso',
    fonte: 'domain V15; IZSLER 2020, obiettivo 4',
    esempio: { obiettivo: '4', pubblicata: 87.2, ricalcolata: 98.33, righe: 10 },
  },
  'CO-303': {
    gravita: 'avviso',
    fonte: 'domain V15; IZSLER 2020, livello sintetico di ente',
    esempio: { pubblicata: 83.5, ricalcolata: 85.4 },
  },
  'CO-310': {
    gravita: 'errore',
    fonte: 'contract 2 and 5',
    esempio: { consuntivo: '30.11.2019', atteso: '8', da: "'Promozione'!D9" },
  },
};
