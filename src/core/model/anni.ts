import type { IsoDate } from './data';
import type { Esito, Raggiungimento } from './raggiungimento';
import type { Sintesi } from './risultato';
import type { RisultatoAtteso } from './risultatoAtteso';

/** The ente over several years, side by side. Every list `perAnno` has one entry for each of `anni`, in that order. */
export interface ConfrontoAnni {
  readonly foglio: string;
  readonly anni: readonly { readonly anno: number; readonly al: IsoDate }[];
  /** The ente first, then each prospettiva with its obiettivi. */
  readonly voci: readonly VoceAnni[];
  readonly righe: readonly RigaAnni[];
}

export interface VoceAnni {
  readonly livello: 'ente' | 'prospettiva' | 'obiettivo';
  readonly nome: string;
  /** Null where that year does not have the voce. */
  readonly perAnno: readonly (Sintesi | null)[];
}

/** One indicator of the ente: the row is the same in every year, its target is not. */
export interface RigaAnni {
  /** Zero-based row of the sheet. */
  readonly riga: number;
  readonly testo: string;
  readonly perAnno: readonly (RigaNellAnno | null)[];
}

export interface RigaNellAnno {
  /** `assente` where the year has `-`, or nothing. */
  readonly atteso: RisultatoAtteso;
  readonly attesoScritto: string;
  readonly raggiungimento: Raggiungimento;
  readonly esito: Esito;
}
