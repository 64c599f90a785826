import type { TemplateResult } from 'lit';
import type { Parole } from '../../locale/parole';
import type { Comandi } from '../comandi';
import type { Negozio } from '../negozio';
import type { Stato } from '../stato';

/** Views that need the core: they arrive with it, after the first content. */
export interface VistePigre {
  cascata(contesto: Contesto): TemplateResult;
  fogli(contesto: Contesto): TemplateResult;
}

/** What every view may use: the state to show, the words to show it with, and what a click does. */
export interface Contesto {
  readonly stato: Stato;
  readonly parole: Parole;
  readonly comandi: Comandi;
  readonly manda: Negozio['manda'];
  /** Null until they are there. */
  readonly pigre: VistePigre | null;
}
