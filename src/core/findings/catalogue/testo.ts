import type { Catalogue } from '../entry';

/** Texts that people typed (`TE-`): `testo` is the whole cell, `proposto` the whole cell put right. */
export type ParamsTesto = {
  /** Mark-up left over from another program. */
  'TE-101': { readonly testo: string; readonly resto: string; readonly proposto: string };
  /** The same word twice in a row. */
  'TE-102': { readonly testo: string; readonly parola: string; readonly proposto: string };
  /** A misspelt word of the field. */
  'TE-103': { readonly testo: string; readonly parola: string; readonly proposto: string };
  /** A blank behind an elision: *dell' archivio*. */
  'TE-104': { readonly testo: string; readonly resto: string; readonly proposto: string };
  /** A noun and the words after it of another number or gender; `forme` are the ways to put them right. */
  'TE-105': { readonly testo: string; readonly parole: string; readonly forme: readonly string[] };
};

const FONTE = 'domain 2.2 B';

export const TESTO: Catalogue<ParamsTesto> = {
  'TE-101': {
    gravita: 'nota',
    fonte: FONTE,
    esempio: {
      testo: 'Formazione per sviluppo <i>soft skills</i>',
      resto: '<i>',
      proposto: 'Formazione per sviluppo soft skills',
    },
  },
  'TE-102': {
    gravita: 'nota',
    fonte: FONTE,
    esempio: {
      testo: 'Revisione del del regolamento',
      parola: 'del',
      proposto: 'Revisione del regolamento',
    },
  },
  'TE-103': {
    gravita: 'nota',
    fonte: FONTE,
    esempio: {
      testo: 'Report decedali',
      parola: 'decedali',
      proposto: 'Report decadali',
    },
  },
  'TE-104': {
    gravita: 'nota',
    fonte: FONTE,
    esempio: {
      testo: "Creazione dell' archivio",
      resto: "dell' archivio",
      proposto: "Creazione dell'archivio",
    },
  },
  'TE-105': {
    gravita: 'nota',
    fonte: FONTE,
    esempio: {
      testo: 'Iniziativa rivolte alle imprese',
      parole: 'Iniziativa rivolte',
      forme: ['Iniziativa rivolta', 'Iniziative rivolte'],
    },
  },
};
