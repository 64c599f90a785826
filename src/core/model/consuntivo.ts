import type { CellRef, Sourced } from './cell';
import type { IsoDate } from './data';
import type { Misura } from './misura';

/** Numerator and denominator a person typed or put in their columns; the denominator is not zero. */
export interface Rapporto {
  readonly numeratore: number;
  readonly denominatore: number;
}

/** The level reached (contract 2). `illeggibile` always comes with a finding. */
export type Consuntivo =
  | { readonly kind: 'misura'; readonly misura: Misura; readonly rapporto: Rapporto | null }
  | { readonly kind: 'data'; readonly il: IsoDate }
  | { readonly kind: 'esito'; readonly valore: 'si' | 'no' }
  | { readonly kind: 'assente' }
  | { readonly kind: 'illeggibile' };

/** How several service rows give one actual (contract 5), in the words of the sheet *Cascata*. */
export const METODI = [
  'copia',
  'somma',
  'media',
  'rapporto',
  'minimo',
  'massimo',
  'ultima-data',
] as const;

export type Metodo = (typeof METODI)[number];

/** The actual a row is scored with, and where it came from. */
export interface ConsuntivoRisolto {
  readonly consuntivo: Sourced<Consuntivo>;
  readonly origine: 'cella' | 'cascata' | 'scheda';
  readonly metodo: Metodo | null;
  /** *Consuntivo* cells of the service rows, or of the project's activities, that gave it; empty when `origine` is `cella`. */
  readonly da: readonly CellRef[];
}
