import type { RigaRef, StatoAbbinamento } from './abbinamento';
import type { CellRef } from './cell';
import type { Livello } from './organigramma';

/** A unit of the matrix, with the short code that stands at the head of its column. */
export interface ColonnaMatrice {
  /** Index of its cruscotto in the piano. */
  readonly cruscotto: number;
  /** `SG`, `D1`, `S3`, `AS`: one of its kind without number; numbers in the order of the tabs. */
  readonly sigla: string;
  readonly unita: string;
  readonly foglio: string;
  readonly livello: Livello;
}

/** How a unit carries an indicator of the ente; of several rows the strongest state counts. */
export interface CellaMatrice {
  readonly stato: Exclude<StatoAbbinamento, 'rifiutato'>;
  readonly righe: readonly RigaRef[];
  /** The unit has another target than the ente. */
  readonly attesoDiverso: boolean;
}

/** The unit that is to answer for the indicator, and why it is proposed. */
export interface PrincipaleMatrice {
  /** Index in `colonne`. */
  readonly colonna: number;
  readonly fonte: 'responsabile' | 'unica-unita';
}

export interface RigaMatrice {
  readonly da: RigaRef;
  readonly cell: CellRef;
  readonly obiettivo: string;
  readonly testo: string;
  /** The target of the ente, as written. */
  readonly atteso: string;
  /** Column (index in `colonne`) -> how it carries the indicator. */
  readonly celle: ReadonlyMap<number, CellaMatrice>;
  /** Nobody below carries it: neither by equal text nor confirmed. */
  readonly buco: boolean;
  /** Two or more units carry it with one and the same actual: one result entered many times. */
  readonly copie: boolean;
  readonly principale: PrincipaleMatrice | null;
}

/** A strategic row of a unit that feeds no row of the ente. */
export interface OrfanoMatrice {
  readonly a: RigaRef;
  readonly cell: CellRef;
  /** Index in `colonne`. */
  readonly colonna: number;
  readonly testo: string;
}

/** The cascade of one ente: its indicators by the units of its Camera. */
export interface Matrice {
  /** Index of the ente's cruscotto. */
  readonly ente: number;
  readonly titolo: string;
  readonly colonne: readonly ColonnaMatrice[];
  readonly righe: readonly RigaMatrice[];
  readonly orfani: readonly OrfanoMatrice[];
}
