import type { IsoDate } from './data';
import type { Misura } from './misura';

export type Operatore = '>=' | '<=' | '>' | '<' | '=';

/** The level to reach (contract 2). `illeggibile` always comes with a finding. */
export type RisultatoAtteso =
  | { readonly kind: 'soglia'; readonly operatore: Operatore | null; readonly misura: Misura }
  | { readonly kind: 'intervallo'; readonly da: Misura; readonly a: Misura }
  | { readonly kind: 'scadenza'; readonly entro: IsoDate }
  | { readonly kind: 'esito'; readonly atteso: 'si' | 'no' }
  | { readonly kind: 'progetto'; readonly misura: Misura }
  | { readonly kind: 'monitoraggio' }
  | { readonly kind: 'assente' }
  | { readonly kind: 'illeggibile' };
