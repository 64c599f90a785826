import type { nothing, TemplateResult } from 'lit';
import type { Parole } from '../../locale/parole';
import type { Comandi } from '../comandi';
import type { Negozio } from '../negozio';
import type { Scheda, Stato } from '../stato';

/** What every view may use: the state to show, the words to show it with, and what a click does. */
export interface Contesto {
  readonly stato: Stato;
  readonly parole: Parole;
  readonly comandi: Comandi;
  readonly manda: Negozio['manda'];
  readonly pigre: Pigre;
}

export type Vista = (contesto: Contesto) => TemplateResult | typeof nothing;

/** Views that arrive after the pane has opened: one for each tab, and those that open inside a tab. */
export type NomeVista = Scheda | 'anni' | 'storico' | 'durante';

export interface Pigre {
  /** The view, or how far it is; asking for it makes it come. */
  vista(nome: NomeVista): Vista | 'in-arrivo' | 'mancata';
  /** Tries again to load a view that did not come. */
  riprova(nome: NomeVista): void;
}
