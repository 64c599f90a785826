import type { CellRef } from './cell';
import type { Metodo } from './consuntivo';

export type StatoAbbinamento = 'certo' | 'proposto' | 'confermato' | 'rifiutato';

/** Where an indicator stands: index of its cruscotto in the piano, and of the row inside it. */
export interface RigaRef {
  readonly cruscotto: number;
  readonly riga: number;
}

/** Why two rows are proposed as one indicator: the words that differ, as written. */
export interface MotivoProposta {
  /** Words that only the higher row has. */
  readonly soloQui: readonly string[];
  /** Words that only the service row has. */
  readonly soloAltrove: readonly string[];
  /** Share of the meaning that both have, 0 to 1. */
  readonly condiviso: number;
  /** The words that differ may change what is counted: another population, another thing. */
  readonly cambiaConteggio: boolean;
}

/** The same indicator on a higher level (`da`) and on a service sheet (`a`). */
export interface Abbinamento {
  readonly da: RigaRef;
  readonly a: RigaRef;
  readonly stato: StatoAbbinamento;
  /** The method by which `a` feeds `da`; null where it feeds nothing (`proposto`, `rifiutato`). */
  readonly metodo: Metodo | null;
  /** A person must look: a proposal to confirm, or different values that ask for a method. */
  readonly richiedePersona: boolean;
  /** Only where `stato` is `proposto`. */
  readonly motivo?: MotivoProposta;
}

/** A line of the sheet *Cascata*, already checked. Texts are as typed. */
export interface RigaCascata {
  readonly foglio: string;
  readonly indicatore: string;
  readonly foglioOrigine: string;
  readonly indicatoreOrigine: string;
  readonly stato: StatoAbbinamento | null;
  readonly metodo: Metodo | null;
  readonly cell: CellRef;
}
