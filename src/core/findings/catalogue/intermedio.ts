import type { Catalogue } from '../entry';

interface Confronto {
  readonly al: string;
  readonly testo: string;
  /** The target of the year as typed. */
  readonly dellAnno: string;
}

/** Targets for days during the year (`RA-4xx`): they change no score, only what an interim figure is compared with. Days are ISO. */
export type ParamsIntermedio = {
  /** No form of a target: the part of the year is taken in its place. */
  'RA-401': { readonly testo: string; readonly al: string };
  /** It asks for more than the target of the year. */
  'RA-402': Confronto;
  /** It has no level in the unit of the year's target: the part of the year is taken in its place. */
  'RA-403': Confronto;
  /** The heading names a day of a year that the table has no target for. */
  'RA-404': { readonly intestazione: string; readonly anno: number };
  /** The heading names no day that exists. */
  'RA-405': { readonly intestazione: string };
};

const CONFRONTO: Confronto = { al: '2019-06-30', testo: '12', dellAnno: '10' };

export const INTERMEDIO: Catalogue<ParamsIntermedio> = {
  'RA-401': {
    gravita: 'avviso',
    fonte: 'domain R12',
    esempio: { testo: 'la metà', al: '2019-06-30' },
  },
  'RA-402': { gravita: 'avviso', fonte: 'domain R12', esempio: CONFRONTO },
  'RA-403': { gravita: 'avviso', fonte: 'domain R12', esempio: { ...CONFRONTO, testo: '50%' } },
  'RA-404': {
    gravita: 'avviso',
    fonte: 'domain R12',
    esempio: { intestazione: 'Risultato atteso al 30.06.2018', anno: 2019 },
  },
  'RA-405': {
    gravita: 'nota',
    fonte: 'domain R12',
    esempio: { intestazione: 'Target intermedio' },
  },
};
