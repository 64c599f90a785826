import type { Catalogue } from '../entry';

/** Doubtful definitions (`IN-2`). `testo` and parts are words as printed, `atteso` is the target as a person sees it. */
export type ParamsControlliDefinizione = {
  /** A number, and nothing says of what. */
  'IN-201': { readonly atteso: string };
  /** The part stands below the whole. */
  'IN-202': { readonly numeratore: string; readonly denominatore: string };
  /** The two parts of the ratio are the same. */
  'IN-203': { readonly parte: string };
  /** In a ratio, a slash that means *or*; both the words and what to write instead. */
  'IN-204': { readonly parole: string; readonly proposto: string };
  /** A count with a target in per cent. */
  'IN-205': { readonly atteso: string };
  /** A share with a target that is no percentage. */
  'IN-206': { readonly atteso: string };
  /** A percentage of what, the text does not say. */
  'IN-207': { readonly atteso: string };
  /** A change of a quantity with a date as target. */
  'IN-208': { readonly parola: string; readonly atteso: string };
  /** Two things to deliver, one date. */
  'IN-209': { readonly primo: string; readonly secondo: string };
  /** A count for each person. */
  'IN-210': { readonly parole: string };
  /** A day inside the text of a ratio. */
  'IN-211': { readonly parole: string };
  /** Work that goes on, due on the last day of the year. */
  'IN-212': { readonly parola: string; readonly atteso: string };
  /** Measured against last year, whose figure is nowhere. */
  'IN-213': { readonly anno: number };
  /** A pace that does not fit the count. */
  'IN-214': { readonly parola: string; readonly attesi: number; readonly valore: number };
  /** The text counts what was not done, and more is better. */
  'IN-215': { readonly parole: string };
  /** *Progetto* in front of what is a measure. */
  'IN-216': { readonly atteso: string };
  /** The part of a ratio counts one thing more than its whole; `inPiu` is its first word. */
  'IN-217': {
    readonly numeratore: string;
    readonly denominatore: string;
    readonly inPiu: string;
  };
};

const NECESSARI = 'DPCM 18.9.2012 art. 3 c. 3 (domain V1)';
const CONFLITTO = 'domain 2.2 E';

export const CONTROLLI_DEFINIZIONE: Catalogue<ParamsControlliDefinizione> = {
  'IN-201': { gravita: 'nota', fonte: NECESSARI, esempio: { atteso: '10' } },
  'IN-202': {
    gravita: 'avviso',
    fonte: CONFLITTO,
    esempio: { numeratore: 'N. incontri necessari', denominatore: 'N. incontri programmati' },
  },
  'IN-203': { gravita: 'avviso', fonte: CONFLITTO, esempio: { parte: 'N. pratiche evase' } },
  'IN-204': {
    gravita: 'nota',
    fonte: CONFLITTO,
    esempio: { parole: 'imprenditori/startup', proposto: 'imprenditori o startup' },
  },
  'IN-205': { gravita: 'avviso', fonte: CONFLITTO, esempio: { atteso: '50%' } },
  'IN-206': { gravita: 'avviso', fonte: CONFLITTO, esempio: { atteso: '95' } },
  'IN-207': { gravita: 'nota', fonte: CONFLITTO, esempio: { atteso: '100%' } },
  'IN-208': {
    gravita: 'avviso',
    fonte: CONFLITTO,
    esempio: { parola: 'incremento', atteso: '30.4.2019' },
  },
  'IN-209': {
    gravita: 'nota',
    fonte: CONFLITTO,
    esempio: { primo: 'predisposizione', secondo: 'somministrazione' },
  },
  'IN-210': {
    gravita: 'nota',
    fonte: CONFLITTO,
    esempio: { parole: 'ciascun collaboratore' },
  },
  'IN-211': { gravita: 'nota', fonte: CONFLITTO, esempio: { parole: 'entro il 31 ottobre' } },
  'IN-212': {
    gravita: 'nota',
    fonte: CONFLITTO,
    esempio: { parola: 'gestione', atteso: '31.12.2019' },
  },
  'IN-213': { gravita: 'nota', fonte: 'domain R2, V7 and 2.2 E', esempio: { anno: 2018 } },
  'IN-214': {
    gravita: 'nota',
    fonte: 'domain 2.2 B',
    esempio: { parola: 'decadali', attesi: 36, valore: 12 },
  },
  'IN-215': { gravita: 'avviso', fonte: CONFLITTO, esempio: { parole: 'non realizzate' } },
  'IN-216': { gravita: 'nota', fonte: CONFLITTO, esempio: { atteso: '90%' } },
  'IN-217': {
    gravita: 'nota',
    fonte: 'domain 2.2 E; plan line 924',
    esempio: {
      numeratore: 'N. informative e nomine predisposte',
      denominatore: 'N. informative da predisporre',
      inPiu: 'nomine',
    },
  },
};
