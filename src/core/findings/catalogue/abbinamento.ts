import type { CellRef } from '../../model/cell';
import type { Metodo } from '../../model/consuntivo';
import type { Catalogue } from '../entry';

/** A cell of another row, with what it holds. */
export interface CellaLetta {
  readonly cella: CellRef;
  readonly testo: string;
}

/** A line of *Cascata* as a person reads it. */
interface RigaDiCascata {
  readonly foglio: string;
  readonly indicatore: string;
  readonly foglioOrigine: string;
  readonly indicatoreOrigine: string;
}

/** Matches between levels (`AB-1xx`) and the cascade of actuals (`AB-2xx`). */
export type ParamsAbbinamento = {
  /** The same indicator in other words; `condiviso` is the share of words in common, 0 to 1. */
  'AB-101': {
    readonly testo: string;
    readonly altro: CellaLetta;
    readonly soloQui: readonly string[];
    readonly soloAltrove: readonly string[];
    readonly condiviso: number;
    readonly cambiaConteggio: boolean;
  };
  /** Target of the row, and of the rows below it that have another one. */
  'AB-102': { readonly atteso: string; readonly altri: readonly CellaLetta[] };
  /** The text is repeated so often here and on that sheet that rows cannot be told apart. */
  'AB-103': { readonly testo: string; readonly foglio: string };
  /** A line of *Cascata* on which a person decided, and whose rows are no longer there. */
  'AB-110': RigaDiCascata & { readonly manca: 'indicatore' | 'origine' | 'entrambi' };
  /** The same for a line on which nobody decided. */
  'AB-111': RigaDiCascata & { readonly manca: 'indicatore' | 'origine' | 'entrambi' };
  /** A line of *Cascata* that fits rows on more than one sheet. */
  'AB-112': RigaDiCascata & { readonly fogli: readonly string[] };
  /** Two lines of *Cascata* confirm and refuse the same two rows. */
  'AB-113': RigaDiCascata;
  /** Two *Metodi* for one *Indicatore*. */
  'AB-114': { readonly indicatore: string; readonly metodi: readonly Metodo[] };
  /** Own cell filled, and different from what the cascade gives; `uguale`: a method that gives the own value. */
  'AB-201': {
    readonly proprio: string;
    readonly cascata: string;
    readonly metodo: Metodo;
    readonly fonti: readonly CellaLetta[];
    readonly uguale: Metodo | null;
  };
  /** Different values below and no method: the worst was taken. */
  'AB-202': {
    readonly preso: string;
    readonly metodo: Metodo;
    readonly fonti: readonly CellaLetta[];
  };
  /** Method `copia` over values that are not equal: `usato` was taken instead. */
  'AB-203': {
    readonly preso: string;
    readonly usato: Metodo;
    readonly fonti: readonly CellaLetta[];
  };
  /** A method that does not go with these values: `usato` was taken instead. */
  'AB-204': {
    readonly chiesto: Metodo;
    readonly usato: Metodo;
    readonly preso: string;
    readonly fonti: readonly CellaLetta[];
  };
  /** Method `rapporto` without numerator and denominator on some rows: nothing was calculated. */
  'AB-205': { readonly senza: readonly CellaLetta[] };
  /** Values of different kinds or units: nothing was calculated. */
  'AB-206': { readonly atteso: string; readonly fonti: readonly CellaLetta[] };
  /** Rows left out because their actual is of another kind or unit than the target of the higher row. */
  'AB-207': { readonly atteso: string; readonly fuori: readonly CellaLetta[] };
  /** Sum or mean of percentages, in points; `rapporto` is what numerators and denominators give, where all rows have them. */
  'AB-208': {
    readonly metodo: 'somma' | 'media';
    readonly valore: number;
    readonly rapporto: number | null;
  };
  /** A line of *Cascata* whose texts were spelt otherwise since: `ora` is how they read in the cruscotti. */
  'AB-501': RigaDiCascata & {
    readonly ora: { readonly indicatore: string; readonly indicatoreOrigine: string };
  };
};

const PROMOZIONE: CellaLetta = {
  cella: { sheet: 'Promozione', row: 7, col: 3 },
  testo: '11',
};
const STUDI: CellaLetta = { cella: { sheet: 'Studi', row: 9, col: 3 }, testo: '4' };
const RIGA: RigaDiCascata = {
  foglio: 'ENTE',
  indicatore: 'N. iniziative',
  foglioOrigine: 'Promozione',
  indicatoreOrigine: 'N. iniziative',
};

export const ABBINAMENTO: Catalogue<ParamsAbbinamento> = {
  'AB-101': {
    gravita: 'avviso',
    fonte: 'contract 5, proposto; domain 2.2 A',
    esempio: {
      testo: 'N. seminari e incontri formativi dedicati all’internazionalizzazione',
      altro: {
        cella: { sheet: 'Promozione', row: 14, col: 1 },
        testo: 'N. iniziative e incontri dedicati all’internazionalizzazione',
      },
      soloQui: ['seminari', 'formativi'],
      soloAltrove: ['iniziative'],
      condiviso: 0.71,
      cambiaConteggio: true,
    },
  },
  'AB-102': {
    gravita: 'avviso',
    fonte: 'contract 5; domain 2.2 A',
    esempio: { atteso: '8', altri: [PROMOZIONE] },
  },
  'AB-103': {
    gravita: 'avviso',
    fonte: 'contract 5; domain 2.2 D',
    esempio: { testo: 'N. attività', foglio: 'Promozione' },
  },
  'AB-110': {
    gravita: 'avviso',
    fonte: 'contract 6, Cascata',
    esempio: { ...RIGA, manca: 'origine' },
  },
  'AB-111': {
    gravita: 'nota',
    fonte: 'contract 6, Cascata',
    esempio: { ...RIGA, manca: 'entrambi' },
  },
  'AB-112': {
    gravita: 'avviso',
    fonte: 'contract 6, Cascata',
    esempio: { ...RIGA, fogli: ['Promozione', 'Studi'] },
  },
  'AB-113': { gravita: 'errore', fonte: 'contract 5, confermato / rifiutato', esempio: RIGA },
  'AB-114': {
    gravita: 'errore',
    fonte: 'contract 6, Metodo',
    esempio: { indicatore: 'N. iniziative', metodi: ['somma', 'media'] },
  },
  'AB-201': {
    gravita: 'avviso',
    fonte: 'contract 5, own cell filled and different',
    esempio: {
      proprio: '15',
      cascata: '4',
      metodo: 'minimo',
      fonti: [PROMOZIONE, STUDI],
      uguale: 'somma',
    },
  },
  'AB-202': {
    gravita: 'avviso',
    fonte: 'contract 5, different values',
    esempio: { preso: '4', metodo: 'minimo', fonti: [PROMOZIONE, STUDI] },
  },
  'AB-203': {
    gravita: 'avviso',
    fonte: 'contract 5, copia',
    esempio: { preso: '4', usato: 'minimo', fonti: [PROMOZIONE, STUDI] },
  },
  'AB-204': {
    gravita: 'avviso',
    fonte: 'contract 5, metodo',
    esempio: {
      chiesto: 'ultima-data',
      usato: 'minimo',
      preso: '4',
      fonti: [PROMOZIONE, STUDI],
    },
  },
  'AB-205': { gravita: 'errore', fonte: 'contract 5, rapporto', esempio: { senza: [STUDI] } },
  'AB-206': {
    gravita: 'errore',
    fonte: 'contract 2, an actual of another kind; contract 5',
    esempio: { atteso: '80%', fonti: [PROMOZIONE, STUDI] },
  },
  'AB-207': {
    gravita: 'avviso',
    fonte: 'contract 2, an actual of another kind; contract 5',
    esempio: { atteso: '80%', fuori: [STUDI] },
  },
  'AB-208': {
    gravita: 'nota',
    fonte: 'domain 5.2, 3',
    esempio: { metodo: 'media', valore: 82.5, rapporto: 79.4 },
  },
  'AB-501': {
    gravita: 'nota',
    fonte: 'contract 6, Cascata',
    esempio: {
      ...RIGA,
      indicatoreOrigine: 'N. servizi ON-LINE',
      ora: { indicatore: 'N. iniziative', indicatoreOrigine: 'N. servizi online' },
    },
  },
};
