import type { CellRef } from '../../model/cell';
import type { Catalogue } from '../entry';

/** Structure compared within and between cruscotti (`FO-4xx`). */
export type ParamsControlliStruttura = {
  /** A prospettiva in other words than on sheet `foglio`; `presa` is the spelling proposed. */
  'FO-401': { readonly letta: string; readonly presa: string; readonly foglio: string };
  /** A prospettiva that the ente does not have, in any words. */
  'FO-402': { readonly letta: string };
  /** The same obiettivo code with another text than on sheet `foglio`. */
  'FO-403': {
    readonly codice: string;
    readonly letto: string;
    readonly preso: string;
    readonly foglio: string;
  };
  /** A name in other words than in the mappa strategica, on sheet `foglio`. */
  'FO-404': { readonly letto: string; readonly preso: string; readonly foglio: string };
  /** All indicators of an obiettivo are monitoraggio, or have no target, in years that the cruscotto plans. */
  'FO-405': { readonly nome: string; readonly anni: readonly number[]; readonly righe: number };
  /** The same indicator twice under one azione of one cruscotto; `prima` is a sheet row as people count. */
  'FO-406': { readonly testo: string; readonly prima: number };
  /** One result that is typed on many sheets; `senza` are the units that lack it, where they are few. */
  'FO-407': {
    readonly testo: string;
    readonly fogli: readonly string[];
    readonly senza: readonly string[];
  };
  /** A prospettiva, an obiettivo or an azione that comes back after another one; `prima` is where it stands first. */
  'FO-408': {
    readonly cosa: 'prospettiva' | 'obiettivo' | 'azione';
    readonly testo: string;
    readonly prima: CellRef;
  };
  /** Rows in order that repeat others in order, from the cell of the remark to `fine`; `prima` are the first ones. */
  'FO-409': {
    readonly righe: number;
    readonly fine: CellRef;
    readonly prima: { readonly da: CellRef; readonly a: CellRef };
  };
  /** Prospettive of the ente that a cruscotto of the dirigenza lacks. */
  'FO-410': { readonly mancano: readonly string[] };
  /** Sentences in a list of individual objectives. */
  'FO-411': { readonly quanti: number };
};

const PRESA = 'SVILUPPO DELLE IMPRESE E DEL TERRITORIO';
const LETTA = 'SVILUPPO DELLE IMPRESE DEL TERRITORIO';

export const CONTROLLI_STRUTTURA: Catalogue<ParamsControlliStruttura> = {
  'FO-401': {
    gravita: 'nota',
    fonte: 'plan lines 464, 542 and 635; domain 2.2 B',
    esempio: { letta: LETTA, presa: PRESA, foglio: 'ENTE' },
  },
  'FO-402': {
    gravita: 'nota',
    fonte: 'domain 2.2 C: missing perspectives',
    esempio: { letta: 'CRESCITA DIGITALE' },
  },
  'FO-403': {
    gravita: 'nota',
    fonte: 'domain 2.2 B: structure',
    esempio: {
      codice: '1.1',
      letto: 'Accrescere la competitività',
      preso: "Accrescere la competitività e l'attrattività",
      foglio: 'ENTE',
    },
  },
  'FO-404': {
    gravita: 'nota',
    fonte: 'plan 3.2, Mappa strategica; domain 2.2 B',
    esempio: { letto: LETTA, preso: PRESA, foglio: 'Mappa strategica' },
  },
  'FO-405': {
    gravita: 'nota',
    fonte: 'domain 2.1 V3; DPCM 18.9.2012 art. 3 c. 2',
    esempio: { nome: '1.1', anni: [2020, 2021], righe: 3 },
  },
  'FO-406': {
    gravita: 'avviso',
    fonte: 'domain 2.2 D: replication and double counting',
    esempio: { testo: 'N. imprese coinvolte', prima: 8 },
  },
  'FO-407': {
    gravita: 'nota',
    fonte: 'domain 2.2 D: the ISO 9001 project on 15 of 16 sheets',
    esempio: {
      testo: 'Progetto ISO',
      fogli: ['Studi', 'Promozione', 'Comunicazione', 'Staff'],
      senza: ['Segreteria'],
    },
  },
  'FO-408': {
    gravita: 'nota',
    fonte: 'contract 1: a section printed again is the same one continued; domain 2.2 B',
    esempio: { cosa: 'prospettiva', testo: PRESA, prima: { sheet: 'ENTE', row: 4, col: 0 } },
  },
  'FO-409': {
    gravita: 'nota',
    fonte: 'domain 2.2 B: merge, do not count twice; 2.2 D',
    esempio: {
      righe: 7,
      fine: { sheet: 'ENTE', row: 26, col: 1 },
      prima: { da: { sheet: 'ENTE', row: 7, col: 1 }, a: { sheet: 'ENTE', row: 13, col: 1 } },
    },
  },
  'FO-410': {
    gravita: 'nota',
    fonte: 'domain 2.2 C: a sheet that lacks a whole perspective',
    esempio: { mancano: ['ECONOMICO FINANZIARIA'] },
  },
  'FO-411': {
    gravita: 'nota',
    fonte: 'plan lines 568-571 and 606-610; domain 2.2 C: objectives as free text',
    esempio: { quanti: 3 },
  },
};
