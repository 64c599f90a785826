import type { Catalogue } from '../entry';

/** Sheets, headings and structure as located (`FO-1xx`). */
export type ParamsFoglio = {
  /** Printed *Consuntivo al* differs from the reference date taken; both ISO dates. */
  'FO-110': { readonly letto: string; readonly preso: string };
};

export const FOGLIO: Catalogue<ParamsFoglio> = {
  'FO-110': {
    gravita: 'avviso',
    fonte: 'contract 7',
    esempio: { letto: '2019-06-30', preso: '2019-12-31' },
  },
};
