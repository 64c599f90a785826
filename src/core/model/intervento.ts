import type { CellRef } from './cell';

/** Why a row is left out by a person's word. */
export type StatoEsclusione = 'annullato' | 'non-misurabile';

/** Who put a figure in the place of the computed one, when (a date cell as `AAAA-MM-GG`, else as typed) and why. */
export interface Firma {
  readonly da: string;
  readonly il: string;
  readonly motivo: string;
}

/** What a person decided about a row's result; complete, since without its reason it does not hold. */
export type Intervento =
  | ({ readonly kind: 'rettifica'; readonly percento: number; readonly cell: CellRef } & Firma)
  | {
      readonly kind: 'esclusione';
      readonly stato: StatoEsclusione;
      readonly motivo: string;
      readonly cell: CellRef;
    };

/** A typed percentage that counts, beside the computed one (null where there was none). In points. */
export interface Rettifica extends Firma {
  readonly percento: number;
  readonly calcolato: number | null;
}
