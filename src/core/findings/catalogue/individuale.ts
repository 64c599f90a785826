import type { Catalogue } from '../entry';

/** The workbook of the individual schede (`SI-`). Parameters never carry a person's name. */
export type ParamsIndividuale = {
  /** An objective above the first name. */
  'SI-101': Record<string, never>;
  /** An indicator of the servizio and an own objective on one line. */
  'SI-102': Record<string, never>;
  /** The three parts of a profile do not make 100; `somma` in points. */
  'SI-103': { readonly profilo: string; readonly somma: number };
  /** Parts that are negative or all zero. */
  'SI-104': { readonly profilo: string };
  /** An indicator that the unit does not have. */
  'SI-105': { readonly testo: string; readonly unita: string };
  /** An indicator that the unit has more than once, with different figures. */
  'SI-106': { readonly testo: string; readonly unita: string };
  'SI-107': { readonly profilo: string };
  'SI-108': { readonly unita: string };
  /** A sheet of that name with other headings. */
  'SI-109': { readonly foglio: string };
  /** A sheet of individual schede in the workbook of the cruscotti. */
  'SI-201': { readonly foglio: string };
};

export const INDIVIDUALE: Catalogue<ParamsIndividuale> = {
  'SI-101': { gravita: 'errore', fonte: 'piano 6.2', esempio: {} },
  'SI-102': { gravita: 'errore', fonte: 'piano 6.2', esempio: {} },
  'SI-103': {
    gravita: 'avviso',
    fonte: 'contract 4, weights; domain 1.4',
    esempio: { profilo: 'Posizione organizzativa', somma: 110 },
  },
  'SI-104': {
    gravita: 'errore',
    fonte: 'domain 1.4',
    esempio: { profilo: 'Posizione organizzativa' },
  },
  'SI-105': {
    gravita: 'errore',
    fonte: 'piano 6.2',
    esempio: { testo: 'N. pratiche evase', unita: 'SERVIZIO PROMOZIONE' },
  },
  'SI-106': {
    gravita: 'errore',
    fonte: 'piano 6.2',
    esempio: { testo: 'N. pratiche evase', unita: 'SERVIZIO PROMOZIONE' },
  },
  'SI-107': { gravita: 'errore', fonte: 'domain 1.4', esempio: { profilo: 'Quadro' } },
  'SI-108': { gravita: 'errore', fonte: 'piano 6.2', esempio: { unita: 'Uff. Promozione' } },
  'SI-109': {
    gravita: 'errore',
    fonte: 'contract 6, ownership',
    esempio: { foglio: 'Composizione' },
  },
  'SI-201': {
    gravita: 'avviso',
    fonte: 'piano 6.2: le schede sono riservate',
    esempio: { foglio: 'Schede individuali' },
  },
};
