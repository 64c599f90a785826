import type { Catalogue } from '../entry';

/** Own columns and sheets, and what keeps them from being written (`FO-2xx`). */
export type ParamsScrittura = {
  /** A protected sheet that the run would have written. */
  'FO-201': { readonly foglio: string };
  /** One of our headings stands twice in a row: nobody can tell which column is ours. */
  'FO-202': { readonly intestazione: string };
  /** Our headings stand in a sheet of which *Registro* knows nothing, so they may be a person's. */
  'FO-203': { readonly intestazioni: readonly string[] };
  /** A person's column bears the name of ours, which is called otherwise. */
  'FO-204': { readonly intestazione: string; readonly nostra: string };
  /** A print area leaves our columns out; letters of the columns. */
  'FO-205': { readonly colonne: readonly string[] };
  /** The workbook's structure is protected: these sheets cannot be made. */
  'FO-206': { readonly fogli: readonly string[] };
  /** A person's sheet bears the name of ours, which is called otherwise. */
  'FO-207': { readonly nome: string; readonly nostro: string };
  /** People's sheets bear both names that ours could have. */
  'FO-208': { readonly nome: string; readonly nostro: string };
  /** No room for columns to the right of the cruscotto. */
  'FO-209': { readonly servono: number };
  /** Another sheet with the heading row of one of ours: a copy, or what a merge left. */
  'FO-210': { readonly foglio: string; readonly originale: string };
  /** A heading of ours of the kind `... (calcolato)` stands without its companions. */
  'FO-211': { readonly intestazione: string };
  /** The list of remarks is filtered: it is not written again. */
  'FO-212': { readonly foglio: string };
};

export const SCRITTURA: Catalogue<ParamsScrittura> = {
  'FO-201': { gravita: 'avviso', fonte: 'contract 6', esempio: { foglio: 'Promozione' } },
  'FO-202': { gravita: 'avviso', fonte: 'contract 6', esempio: { intestazione: 'Esito 2019' } },
  'FO-203': {
    gravita: 'avviso',
    fonte: 'contract 6',
    esempio: { intestazioni: ['% Raggiungimento 2019', 'Esito 2019', 'Segnalazioni'] },
  },
  'FO-204': {
    gravita: 'nota',
    fonte: 'contract 6',
    esempio: { intestazione: 'Esito 2019', nostra: 'Esito 2019 (calcolato)' },
  },
  'FO-205': { gravita: 'nota', fonte: 'contract 6', esempio: { colonne: ['I', 'J', 'K'] } },
  'FO-206': {
    gravita: 'nota',
    fonte: 'contract 6',
    esempio: { fogli: ['Registro', 'Riepilogo', 'Segnalazioni'] },
  },
  'FO-207': {
    gravita: 'nota',
    fonte: 'contract 6',
    esempio: { nome: 'Riepilogo', nostro: 'Riepilogo (calcolato)' },
  },
  'FO-208': {
    gravita: 'avviso',
    fonte: 'contract 6',
    esempio: { nome: 'Riepilogo', nostro: 'Riepilogo (calcolato)' },
  },
  'FO-209': { gravita: 'avviso', fonte: 'contract 6', esempio: { servono: 3 } },
  'FO-210': {
    gravita: 'avviso',
    fonte: 'contract 6',
    esempio: { foglio: 'Registro (2)', originale: 'Registro' },
  },
  'FO-211': {
    gravita: 'avviso',
    fonte: 'contract 6',
    esempio: { intestazione: 'Esito 2019 (calcolato)' },
  },
  'FO-212': { gravita: 'nota', fonte: 'contract 6', esempio: { foglio: 'Segnalazioni' } },
};
