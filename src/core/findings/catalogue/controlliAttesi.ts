import type { Catalogue } from '../entry';

/** Doubtful targets and dates (`RA-2`). `testo` is the cell as a person sees it, days are ISO dates. */
export type ParamsControlliAttesi = {
  /** A day that the calendar does not have; `proposta` is the day it may have meant. */
  'RA-201': { readonly testo: string; readonly proposta: string | null };
  /** A due date outside the year of its column, in the year of the run. */
  'RA-202': { readonly giorno: string; readonly anno: number };
  /** The same in a column of another year. */
  'RA-203': { readonly giorno: string; readonly anno: number };
  /** Due on a day when nobody works; `lavorativo` is the last working day before it. */
  'RA-204': { readonly giorno: string; readonly festa: Festa; readonly lavorativo: string };
  /** One day short of the end of a month. */
  'RA-205': { readonly giorno: string; readonly fine: string };
  /** Due before the plan was approved, or on that day. */
  'RA-206': { readonly giorno: string; readonly approvazione: string };
  /** The unit stands in the target: `numero` is what would be left of it. */
  'RA-207': { readonly testo: string; readonly numero: string; readonly unita: string };
  /** `=` where at least is meant; `proposto` is the cell's text with that sign. */
  'RA-208': { readonly testo: string; readonly proposto: string };
  /** A sign without its number. */
  'RA-209': { readonly testo: string };
  /** The same target for all the years of the plan. */
  'RA-210': { readonly testo: string; readonly anni: readonly number[] };
  /** The actual of the year before already reaches the target. */
  'RA-211': { readonly testo: string; readonly anno: number; readonly consuntivo: string };
  /** The amounts of the budget already make a ratio better than its target; `punti` is that ratio. Amounts in euro. */
  'RA-212': {
    readonly testo: string;
    readonly sopra: readonly ImportoBudget[];
    readonly sotto: readonly ImportoBudget[];
    readonly punti: number;
  };
  /** A day typed as text, with one reading only. */
  'RA-213': { readonly testo: string };
};

/** An amount under the name that the budget gives it. */
export interface ImportoBudget {
  readonly nome: string;
  readonly importo: number;
}

/** Why nobody works on a day. */
export type Festa =
  | 'sabato'
  | 'domenica'
  | 'capodanno'
  | 'epifania'
  | 'pasqua'
  | 'pasquetta'
  | 'liberazione'
  | 'lavoro'
  | 'repubblica'
  | 'ferragosto'
  | 'san-francesco'
  | 'ognissanti'
  | 'immacolata'
  | 'natale'
  | 'santo-stefano';

const DATE = 'domain 2.2 F';

export const CONTROLLI_ATTESI: Catalogue<ParamsControlliAttesi> = {
  'RA-201': {
    gravita: 'nota',
    fonte: 'contract 2; domain 2.2 F',
    esempio: { testo: '31.2.2019', proposta: '2019-02-28' },
  },
  'RA-202': {
    gravita: 'avviso',
    fonte: 'D.Lgs. 150/2009 art. 5 c. 2 (domain V7)',
    esempio: { giorno: '2020-03-31', anno: 2019 },
  },
  'RA-203': {
    gravita: 'nota',
    fonte: 'D.Lgs. 150/2009 art. 5 c. 2 (domain V7)',
    esempio: { giorno: '2019-03-31', anno: 2020 },
  },
  'RA-204': {
    gravita: 'nota',
    fonte: DATE,
    esempio: { giorno: '2019-03-31', festa: 'domenica', lavorativo: '2019-03-29' },
  },
  'RA-205': {
    gravita: 'nota',
    fonte: DATE,
    esempio: { giorno: '2019-10-30', fine: '2019-10-31' },
  },
  'RA-206': {
    gravita: 'avviso',
    fonte: 'domain 2.2 E',
    esempio: { giorno: '2019-02-01', approvazione: '2019-02-01' },
  },
  'RA-207': {
    gravita: 'nota',
    fonte: 'DPCM 18.9.2012 art. 3 c. 3; domain 2.2 F',
    esempio: { testo: '3,5 gg', numero: '3,5', unita: 'gg' },
  },
  'RA-208': {
    gravita: 'nota',
    fonte: 'domain V17',
    esempio: { testo: '= 8', proposto: '≥ 8' },
  },
  'RA-209': { gravita: 'nota', fonte: 'domain V17', esempio: { testo: '≥' } },
  'RA-210': {
    gravita: 'nota',
    fonte: 'domain V9; the plan, chapter 5',
    esempio: { testo: '8', anni: [2019, 2020, 2021] },
  },
  'RA-211': {
    gravita: 'nota',
    fonte: 'domain V9 and 2.2 E',
    esempio: { testo: '80%', anno: 2018, consuntivo: '92%' },
  },
  'RA-212': {
    gravita: 'nota',
    fonte: 'domain 2.2 E: slack target; plan lines 527 and 571-619',
    esempio: {
      testo: '≤65%',
      sopra: [
        { nome: 'personale', importo: 4_150_000 },
        { nome: 'funzionamento', importo: 4_151_500 },
      ],
      sotto: [{ nome: 'Totale proventi', importo: 18_052_000 }],
      punti: 45.98659428318192,
    },
  },
  'RA-213': { gravita: 'nota', fonte: DATE, esempio: { testo: '31.3.2019' } },
};
