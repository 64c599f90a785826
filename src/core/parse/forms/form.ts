import type { Rapporto } from '../../model/consuntivo';
import type { IsoDate } from '../../model/data';
import type { Lettura } from '../../model/lettura';
import type { Unita } from '../../model/misura';
import type { Operatore } from '../../model/risultatoAtteso';

/**
 * What one cell holds, before it is known what it is for: a target, an actual or a weight. One reading per cell; other readings that
 * a person may have meant (`altra`, `altro`) stay beside it.
 */
export type Form =
  | { readonly tipo: 'vuota' }
  | NumeroForm
  | DataForm
  | IntervalloForm
  | RapportoForm
  | {
      readonly tipo: 'senza-denominatore';
      readonly numeratore: string;
      readonly denominatore: string;
    }
  | { readonly tipo: 'esito'; readonly valore: 'si' | 'no' }
  | { readonly tipo: 'monitoraggio' }
  | { readonly tipo: 'trattino' }
  | { readonly tipo: 'non-disponibile' }
  /** `30 novembre`, `novembre 2019`: a date, but not a whole one. */
  | { readonly tipo: 'data-incompleta' }
  /** Several readings and none that may be taken: `3.5`, `10-12`. */
  | { readonly tipo: 'ambigua'; readonly letture: readonly Lettura[] }
  /** An Excel error. */
  | { readonly tipo: 'errore'; readonly errore: string }
  | { readonly tipo: 'illeggibile' };

export interface NumeroForm {
  readonly tipo: 'numero';
  /** Percentages in points where the unit says so. */
  readonly valore: number;
  /** For who writes a decimal point. */
  readonly altra: number | null;
  readonly unita: Unita | null;
  readonly operatore: Operatore | null;
  /** Can only have been written with a decimal point. */
  readonly punto: boolean;
}

export interface DataForm {
  readonly tipo: 'data';
  readonly giorno: IsoDate;
  /** Month before day, where that is a day too. */
  readonly altra: IsoDate | null;
  readonly operatore: Operatore | null;
}

export interface IntervalloForm {
  readonly tipo: 'intervallo';
  readonly da: number;
  readonly a: number;
  readonly unita: Unita | null;
  /** Written `10-20`: not said in words. */
  readonly trattino: boolean;
  /** The ends for who writes a decimal point. */
  readonly altra: { readonly da: number; readonly a: number } | null;
  readonly punto: boolean;
}

export interface RapportoForm {
  readonly tipo: 'rapporto';
  readonly rapporto: Rapporto;
  readonly altro: Rapporto | null;
  /** The rounded result typed beside the two parts. */
  readonly risultato: { readonly valore: number; readonly unita: Unita | null } | null;
  /** `10/12` is also a day without a year. */
  readonly giornoMese: { readonly giorno: number; readonly mese: number } | null;
  readonly punto: boolean;
}

export const VUOTA: Form = { tipo: 'vuota' };
export const ILLEGGIBILE: Form = { tipo: 'illeggibile' };
export const DATA_INCOMPLETA: Form = { tipo: 'data-incompleta' };
