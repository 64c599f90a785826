import type { Catalogue } from '../entry';

/** Sheets, headings and structure as located (`FO-1xx`). */
export type ParamsFoglio = {
  /** Two tables side by side; the cells of their headings *Indicatore*. */
  'FO-101': { readonly primo: string; readonly secondo: string };
  /** The only target column bears another year than the actuals of its sheet. */
  'FO-102': { readonly intestazione: string; readonly letto: number; readonly preso: number };
  /** The same heading twice in a row; `presa` is the cell of the one that counts. */
  'FO-103': { readonly intestazione: string; readonly presa: string };
  /** No column of the workbook bears the year asked for; `anni` are those there are. */
  'FO-104': { readonly anno: number; readonly anni: readonly number[] };
  /** A cruscotto without target column of the year; `anni` are those it has. */
  'FO-105': { readonly anno: number; readonly anni: readonly number[] };
  /** Targets of the year, but no *Consuntivo* column of it. */
  'FO-106': { readonly anno: number };
  /** No title over a cruscotto; `preso` is the sheet's name. */
  'FO-107': { readonly preso: string };
  /** The same obiettivo code with two texts. */
  'FO-109': { readonly codice: string; readonly primo: string; readonly secondo: string };
  /** Printed *Consuntivo al* differs from the reference date taken; both ISO dates. */
  'FO-110': { readonly letto: string; readonly preso: string };
  /** A *Consuntivo al* line without a date that can be read. */
  'FO-111': { readonly testo: string };
  /** The same obiettivo code under two prospettive. */
  'FO-112': { readonly codice: string; readonly prima: string; readonly seconda: string };
  /** A prospettiva printed again with other small words. */
  'FO-113': { readonly letta: string; readonly presa: string };
  /** An *Indicatore* cell that holds no text, in a row with a target. */
  'FO-114': { readonly letto: string };
  /** A target in a row without *Indicatore*. */
  'FO-115': { readonly letto: string };
  /** A text in the column *Indicatore* below the end of the table. */
  'FO-116': { readonly testo: string };
  /** A row of totals that has a target. */
  'FO-117': { readonly testo: string };
  /** A table with *Indicatore* and years or *Consuntivo*, but no *Risultato Atteso*. */
  'FO-118': Readonly<Record<never, never>>;
  /** Nothing in the workbook says which year it is about. */
  'FO-120': Readonly<Record<never, never>>;
};

export const FOGLIO: Catalogue<ParamsFoglio> = {
  'FO-101': {
    gravita: 'errore',
    fonte: 'contract 1: two of them side by side in one sheet',
    esempio: { primo: 'B6', secondo: 'J6' },
  },
  'FO-102': {
    gravita: 'avviso',
    fonte: 'contract 1: a section whose only target column bears another year',
    esempio: { intestazione: 'Risultato Atteso 2018', letto: 2018, preso: 2019 },
  },
  'FO-103': {
    gravita: 'avviso',
    fonte: 'contract 1: columns are found by heading',
    esempio: { intestazione: 'Consuntivo 2019', presa: 'D6' },
  },
  'FO-104': {
    gravita: 'errore',
    fonte: 'contract 7: --anno',
    esempio: { anno: 2022, anni: [2019, 2020, 2021] },
  },
  'FO-105': {
    gravita: 'nota',
    fonte: 'contract 3: no target that year',
    esempio: { anno: 2020, anni: [2019] },
  },
  'FO-106': {
    gravita: 'avviso',
    fonte: 'contract 3: no actual',
    esempio: { anno: 2019 },
  },
  'FO-107': {
    gravita: 'nota',
    fonte: 'contract 1: the title of a cruscotto',
    esempio: { preso: 'Promozione' },
  },
  'FO-109': {
    gravita: 'avviso',
    fonte: 'contract 1: an obiettivo printed again is the same one',
    esempio: {
      codice: '1.1',
      primo: 'Accrescere la competitività',
      secondo: 'Tutelare il mercato',
    },
  },
  'FO-110': {
    gravita: 'avviso',
    fonte: 'contract 7',
    esempio: { letto: '2019-06-30', preso: '2019-12-31' },
  },
  'FO-111': {
    gravita: 'avviso',
    fonte: 'contract 7: a printed Consuntivo al line',
    esempio: { testo: 'Consuntivo al 31.13.2019' },
  },
  'FO-112': {
    gravita: 'avviso',
    fonte: 'contract 1: obiettivo codes',
    esempio: { codice: '2.1', prima: 'SVILUPPO ECONOMICO', seconda: 'APPRENDIMENTO E CRESCITA' },
  },
  'FO-113': {
    gravita: 'nota',
    fonte: 'contract 1: a section printed again is the same one',
    esempio: {
      letta: 'SVILUPPO DELLE IMPRESE DEL TERRITORIO',
      presa: 'SVILUPPO DELLE IMPRESE E DEL TERRITORIO',
    },
  },
  'FO-114': {
    gravita: 'errore',
    fonte: 'contract 1: the column Indicatore',
    esempio: { letto: '#RIF!' },
  },
  'FO-115': {
    gravita: 'avviso',
    fonte: 'contract 1: the column Indicatore',
    esempio: { letto: '80%' },
  },
  'FO-116': {
    gravita: 'nota',
    fonte: 'contract 1: the rows of a cruscotto',
    esempio: { testo: 'Dati forniti dagli uffici' },
  },
  'FO-117': {
    gravita: 'nota',
    fonte: 'domain 2.1 V14: an aggregate among its own components',
    esempio: { testo: 'Livello sintetico di performance di ente' },
  },
  'FO-118': {
    gravita: 'nota',
    fonte: 'contract 1: a cruscotto is recognised by its heading row',
    esempio: {},
  },
  'FO-120': {
    gravita: 'errore',
    fonte: 'contract 7: --anno',
    esempio: {},
  },
};
