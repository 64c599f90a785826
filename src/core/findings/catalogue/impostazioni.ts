import type { ChiaveRegola, ValoreRegola } from '../../regole/regole';
import type { Catalogue } from '../entry';

/** The sheets *Parametri* (`FO-3xx`) and *Organigramma* (`OR-`), and lines of *Cascata* that cannot be read (`AB-3xx`). */
export type ParamsImpostazioni = {
  /** A sheet of settings lacks columns, so nothing of it is read. */
  'FO-301': { readonly foglio: string; readonly mancano: readonly string[] };
  /** A heading stands twice in a sheet of settings; the first column is read. */
  'FO-302': { readonly foglio: string; readonly intestazione: string };
  /** A *Chiave* that is no setting. */
  'FO-303': { readonly letta: string; readonly ammesse: readonly string[] };
  /** A *Valore* that the setting cannot have; `usato` is the default, null = none, two numbers = the bands. */
  'FO-304': {
    readonly chiave: ChiaveRegola;
    readonly letto: string;
    readonly usato: ValoreRegola;
  };
  /** A *Chiave* on two lines; the first one counts. */
  'FO-305': { readonly chiave: ChiaveRegola; readonly letto: string };
  /** The reference date in *Parametri* is no day. */
  'FO-306': { readonly letto: string };
  /** A *Livello* that is none of `ammessi`; empty = an empty cell. The line is not used. */
  'OR-101': {
    readonly unita: string;
    readonly letto: string;
    readonly ammessi: readonly string[];
  };
  /** A line of *Organigramma* with neither *Unità* nor *Foglio*. */
  'OR-102': {};
  /** A line without *Unità* goes by the name of its sheet. */
  'OR-103': { readonly foglio: string };
  /** No sheet of that name. */
  'OR-104': { readonly unita: string; readonly foglio: string };
  /** A unit that answers to a dirigente has no cruscotto, so it is missing from the mean of his servizi. */
  'OR-201': { readonly unita: string; readonly foglio: string; readonly dirigente: string };
  /** *Risponde a* names nobody in the column *Unità*. */
  'OR-202': { readonly unita: string; readonly rispondeA: string };
  /** A line of *Cascata* in which the text of one indicator is missing. */
  'AB-301': { readonly colonna: string };
  /** A *Stato* that is none of `ammessi`: as if nobody had decided. */
  'AB-302': {
    readonly indicatore: string;
    readonly letto: string;
    readonly ammessi: readonly string[];
  };
  /** A *Metodo* that is none of `ammessi`: as if none were written. */
  'AB-303': {
    readonly indicatore: string;
    readonly letto: string;
    readonly ammessi: readonly string[];
  };
};

export const IMPOSTAZIONI: Catalogue<ParamsImpostazioni> = {
  'FO-301': {
    gravita: 'avviso',
    fonte: 'contract 6',
    esempio: { foglio: 'Parametri', mancano: ['Chiave'] },
  },
  'FO-302': {
    gravita: 'avviso',
    fonte: 'contract 6',
    esempio: { foglio: 'Cascata', intestazione: 'Metodo' },
  },
  'FO-303': {
    gravita: 'avviso',
    fonte: 'contract 6, Parametri',
    esempio: { letta: 'teto', ammesse: ['tetto', 'minore', 'tolleranzaGiorni'] },
  },
  'FO-304': {
    gravita: 'errore',
    fonte: 'contract 3 and 6, Parametri',
    esempio: { chiave: 'fasce', letto: '70; 90', usato: [90, 70] },
  },
  'FO-305': {
    gravita: 'avviso',
    fonte: 'contract 6, Parametri',
    esempio: { chiave: 'tetto', letto: '120' },
  },
  'FO-306': {
    gravita: 'avviso',
    fonte: 'contract 7, reference date',
    esempio: { letto: '31.6.2019' },
  },
  'OR-101': {
    gravita: 'avviso',
    fonte: 'contract 6, Organigramma',
    esempio: { unita: 'Servizio Studi', letto: 'Uffici', ammessi: ['Ente', 'Servizio'] },
  },
  'OR-102': { gravita: 'avviso', fonte: 'contract 6, Organigramma', esempio: {} },
  'OR-103': {
    gravita: 'nota',
    fonte: 'contract 6, Organigramma',
    esempio: { foglio: 'Studi' },
  },
  'OR-104': {
    gravita: 'avviso',
    fonte: 'contract 6, Organigramma',
    esempio: { unita: 'Servizio Studi', foglio: 'Studio' },
  },
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
  'AB-301': {
    gravita: 'avviso',
    fonte: 'contract 6, Cascata',
    esempio: { colonna: 'Indicatore di origine' },
  },
  'AB-302': {
    gravita: 'avviso',
    fonte: 'contract 5 and 6, Cascata',
    esempio: {
      indicatore: 'N. visite al sito',
      letto: 'forse',
      ammessi: ['certo', 'proposto', 'confermato', 'rifiutato'],
    },
  },
  'AB-303': {
    gravita: 'avviso',
    fonte: 'contract 5 and 6, Cascata',
    esempio: {
      indicatore: 'N. visite al sito',
      letto: 'sommatoria',
      ammessi: ['copia', 'somma', 'media'],
    },
  },
};
