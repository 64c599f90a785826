import type { Memoria } from '../app/giornale';
import type { LiveHost } from '../app/ports';
import type { Richiesta } from '../app/ricalcola';

/** What a person works on: the open workbook, what this computer keeps of it, and what is asked. */
export interface Banco {
  readonly host: LiveHost;
  readonly memoria: Memoria;
  /** Address of the workbook: the old values are kept by it. */
  readonly cartella: string;
  readonly richiesta: Richiesta;
}
