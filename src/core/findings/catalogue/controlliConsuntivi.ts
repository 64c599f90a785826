import type { Catalogue } from '../entry';

/** Actuals that can be read but hardly be true (`CO-2xx`). Percentages are points, days are ISO dates. */
export type ParamsControlliConsuntivi = {
  /** Decimals in a count. */
  'CO-201': { readonly letto: number; readonly atteso: number };
  /** More than the whole, where the indicator is a share of it. */
  'CO-202': { readonly punti: number };
  /** A day after the reference date `al`. */
  'CO-203': { readonly giorno: string; readonly al: string };
  /** Far above the target, before the cap. */
  'CO-204': { readonly percento: number };
  /** Results without source or note on a sheet whose other rows have one; `righe` of `conRisultato`. */
  'CO-205': { readonly righe: number; readonly conRisultato: number };
  /** A day typed as text, with one reading only. */
  'CO-206': { readonly testo: string };
};

export const CONTROLLI_CONSUNTIVI: Catalogue<ParamsControlliConsuntivi> = {
  'CO-201': {
    gravita: 'avviso',
    fonte: 'domain 2.1 V16',
    esempio: { letto: 7.5, atteso: 8 },
  },
  'CO-202': { gravita: 'avviso', fonte: 'domain 2.1 V16', esempio: { punti: 120 } },
  'CO-203': {
    gravita: 'avviso',
    fonte: 'domain 2.1 V16; contract 7',
    esempio: { giorno: '2020-01-15', al: '2019-12-31' },
  },
  'CO-204': { gravita: 'nota', fonte: 'domain 2.1 V16', esempio: { percento: 420 } },
  'CO-205': {
    gravita: 'nota',
    fonte: 'domain 2.1 V13',
    esempio: { righe: 2, conRisultato: 12 },
  },
  'CO-206': {
    gravita: 'nota',
    fonte: 'domain 2.1 V16',
    esempio: { testo: '31.3.2019' },
  },
};
