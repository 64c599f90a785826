import type { IsoDate } from './data';
import type { Misura } from './misura';
import type { Esito } from './raggiungimento';

/** What one row still lacks to be reached, beside its target. */
export type Mancanza =
  | {
      readonly kind: 'crescere' | 'scendere';
      /** Null where nothing was recorded, or nothing that can be read. */
      readonly attuale: Misura | null;
      readonly atteso: Misura;
    }
  | { readonly kind: 'intervallo'; readonly da: Misura; readonly a: Misura }
  | { readonly kind: 'data' }
  | { readonly kind: 'esito'; readonly atteso: 'si' | 'no' };

/** A result still to be reached. */
export interface RisultatoMancante {
  /** Index in `righe` of its cruscotto. */
  readonly riga: number;
  readonly manca: Mancanza;
  /** Its own day, else 31.12 of the year. */
  readonly entro: IsoDate;
  /** The day of a scadenza is past: it only helps where the thing was done in time and its date was not recorded. */
  readonly scaduta: boolean;
}

/** A band above the one that a unit comes to, and the fewest results that lead there. */
export interface Traguardo {
  /** Index in `Risultato.cruscotti`. */
  readonly cruscotto: number;
  /** What the total comes to at 31.12 if nothing else arrives, in points. */
  readonly partenza: number;
  /** Lower limit of the band, in points. */
  readonly soglia: number;
  readonly esito: Esito;
  readonly via:
    | { readonly kind: 'risultati'; readonly mancanti: readonly RisultatoMancante[] }
    /** Not even all of them lead there: decided rows weigh too much. */
    | { readonly kind: 'irraggiungibile' }
    /** More than `RISULTATI_MASSIMI` of them: nobody reads such a list. */
    | { readonly kind: 'troppi' };
}

export const RISULTATI_MASSIMI = 100;
