import type { StoricoDellAnno } from '../app/confrontaStorico';
import type { HostFailure } from '../app/hostFailure';
import type {
  ConfrontoAnni,
  Correzione,
  DecisioneCascata,
  DescrizionePlan,
  EsitoPipeline,
  Finding,
  NonAccettabile,
} from '../core';

/** One line over the results. Its words are chosen when it is drawn, in the language of that moment. */
export type Messaggio =
  | { readonly kind: 'scritto'; readonly celle: number }
  | { readonly kind: 'corretto'; readonly celle: number }
  | { readonly kind: 'accettata' }
  | { readonly kind: 'deciso' }
  | { readonly kind: 'foglio'; readonly nome: string }
  /** `aperto`: Excel opened it; otherwise it is there to be downloaded. */
  | { readonly kind: 'schede'; readonly aperto: boolean; readonly segnalazioni: number }
  | { readonly kind: 'segnalazione'; readonly finding: Finding }
  /** Sheets that the run leaves out. */
  | { readonly kind: 'protetti'; readonly fogli: readonly string[] }
  | { readonly kind: 'non-accettabile'; readonly perche: NonAccettabile }
  | {
      readonly kind: 'annullato';
      readonly rese: number;
      readonly lasciate: number;
      readonly protette: number;
    }
  | {
      readonly kind: 'avviso';
      readonly testo:
        | 'nienteDaScrivere'
        | 'soloVerifica'
        | 'nessunCruscotto'
        | 'nonAnnullabile'
        | 'superato'
        | 'nienteDaAnnullare'
        | 'nessunEnte'
        | 'nessunoStorico'
        | 'nonSchede'
        | 'schedeAggiornate'
        | 'nonCaricato';
    }
  | { readonly kind: 'failure'; readonly failure: HostFailure }
  | { readonly kind: 'guasto'; readonly dettaglio: string };

/** What goes on once a person agreed to *Prepara la cartella*. */
export type Ripresa =
  | { readonly kind: 'ricalcola' }
  | { readonly kind: 'correggi'; readonly correzioni: readonly Correzione[] }
  | { readonly kind: 'accetta'; readonly finding: Finding; readonly motivo: string }
  | { readonly kind: 'decidi'; readonly decisione: DecisioneCascata };

export interface DaPreparare {
  readonly descrizione: DescrizionePlan;
  readonly poi: Ripresa;
}

/** A file that a person chose. */
export interface FileScelto {
  readonly nome: string;
  readonly bytes: Uint8Array;
}

/** How a command ended, for the state. */
export interface Conclusione {
  readonly messaggi: readonly Messaggio[];
  readonly calcolato?: EsitoPipeline;
  readonly daPreparare?: DaPreparare;
  readonly anni?: ConfrontoAnni;
  readonly storico?: StoricoDellAnno;
  readonly libro?: FileScelto;
  /** All that the calculation had to write was written. */
  readonly scritto?: true;
  /** The command changed cells that the figures shown stand on. */
  readonly datiModificati?: true;
}
