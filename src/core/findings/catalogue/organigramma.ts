import type { Catalogue } from '../entry';

/** Who answers for what (`OR-3xx`): only where the workbook holds *Organigramma*. */
export type ParamsOrganigramma = {
  /** Servizi above which there is no dirigente, those without a line included; one remark for all. */
  'OR-301': { readonly unita: readonly string[] };
  /** A unit that an earlier line names already. */
  'OR-302': { readonly unita: string; readonly foglio: string };
  /** Units that answer to one another in a circle; the first one is named again at the end. */
  'OR-303': { readonly unita: readonly string[] };
  /** The name in *Risponde a* is borne by several units. */
  'OR-304': {
    readonly unita: string;
    readonly rispondeA: string;
    readonly fogli: readonly string[];
  };
  /** A dirigente without cruscotto. */
  'OR-305': { readonly unita: string };
  /** An obiettivo of the ente none of whose rows a dirigente answers for. */
  'OR-306': { readonly obiettivo: string; readonly indicatori: number };
  /** A single row of the ente that no dirigente answers for. */
  'OR-307': { readonly testo: string };
};

export const ORGANIGRAMMA: Catalogue<ParamsOrganigramma> = {
  'OR-301': {
    gravita: 'avviso',
    fonte: 'domain 1; contract 4, mediaServizi',
    esempio: { unita: ['Servizio Studi', 'Servizio Promozione'] },
  },
  'OR-302': {
    gravita: 'avviso',
    fonte: 'contract 6, Organigramma',
    esempio: { unita: 'Servizio Studi', foglio: 'Studi' },
  },
  'OR-303': {
    gravita: 'avviso',
    fonte: 'contract 6, Organigramma',
    esempio: { unita: ['Area 1', 'Area 2', 'Area 1'] },
  },
  'OR-304': {
    gravita: 'avviso',
    fonte: 'contract 6, Organigramma',
    esempio: { unita: 'Servizio Studi', rispondeA: 'Area 1', fogli: ['Area BG', 'Area BS'] },
  },
  'OR-305': {
    gravita: 'nota',
    fonte: 'domain 1',
    esempio: { unita: 'Dirigente Area 3' },
  },
  'OR-306': {
    gravita: 'nota',
    fonte: 'domain 1; contract 5',
    esempio: { obiettivo: '1.1 Accrescere la competitività', indicatori: 4 },
  },
  'OR-307': {
    gravita: 'nota',
    fonte: 'domain 1; contract 5',
    esempio: { testo: 'N. iniziative di promozione' },
  },
};
