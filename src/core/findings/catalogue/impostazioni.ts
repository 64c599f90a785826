import type { Catalogue } from '../entry';

/** The sheets *Parametri* (`FO-3xx`) and *Organigramma* (`OR-`), and lines of *Cascata* that cannot be read (`AB-3xx`). */
export type ParamsImpostazioni = {
  /** A unit that answers to a dirigente has no cruscotto, so it is missing from the mean of his servizi. */
  'OR-201': { readonly unita: string; readonly foglio: string; readonly dirigente: string };
  /** *Risponde a* names nobody in the column *Unità*. */
  'OR-202': { readonly unita: string; readonly rispondeA: string };
};

export const IMPOSTAZIONI: Catalogue<ParamsImpostazioni> = {
  'OR-201': {
    gravita: 'avviso',
    fonte: 'contract 4, mediaServizi',
    esempio: { unita: 'Servizio Studi', foglio: 'Studi', dirigente: 'Dirigente Area 1' },
  },
  'OR-202': {
    gravita: 'avviso',
    fonte: 'contract 4 and 6, Organigramma',
    esempio: { unita: 'Servizio Studi', rispondeA: 'Dirigente Area Uno' },
  },
};
