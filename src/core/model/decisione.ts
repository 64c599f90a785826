import type { Metodo } from './consuntivo';

/** What a person decides of one pair of rows, by the texts and sheets as they stand in the workbook. */
export interface DecisioneCascata {
  readonly foglio: string;
  readonly indicatore: string;
  readonly foglioOrigine: string;
  readonly indicatoreOrigine: string;
  readonly stato: 'confermato' | 'rifiutato';
  /** Null leaves the method as it is. */
  readonly metodo: Metodo | null;
}
