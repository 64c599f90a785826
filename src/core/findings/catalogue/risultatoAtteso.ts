import type { Lettura } from '../../model/lettura';
import type { Unita } from '../../model/misura';
import type { Catalogue } from '../entry';
import { CONTROLLI_ATTESI, type ParamsControlliAttesi } from './controlliAttesi';
import { INTERMEDIO, type ParamsIntermedio } from './intermedio';

/** Targets (`RA-`). `testo` is the cell as a person sees it, days are ISO dates, percentages are points. */
export type ParamsRisultatoAtteso = ParamsControlliAttesi &
  ParamsIntermedio & {
    /** No form of a target. */
    'RA-101': { readonly testo: string };
    /** Several readings, and none that may be taken. */
    'RA-102': { readonly testo: string; readonly letture: readonly Lettura[] };
    /** A date without its day or its year. */
    'RA-103': { readonly testo: string };
    /** A number with two readings: the Italian one is taken. */
    'RA-104': { readonly testo: string; readonly presa: Lettura; readonly altra: Lettura };
    /** A date with two readings: day before month is taken. */
    'RA-105': { readonly testo: string; readonly presa: Lettura; readonly altra: Lettura };
    /** `10-20`, taken as an interval. */
    'RA-106': { readonly testo: string; readonly da: number; readonly a: number };
    /** An interval whose ends are the wrong way round. */
    'RA-107': { readonly testo: string; readonly da: number; readonly a: number };
    /** The cell holds an Excel error. */
    'RA-108': { readonly errore: string };
    /** A formula whose result is not in the file. */
    'RA-109': { readonly formula: string };
    /** The column *Unità* says per cent and the number is a fraction. */
    'RA-110': { readonly testo: string; readonly punti: number };
    /** The unit in the cell is not that of the column *Unità*. */
    'RA-111': { readonly testo: string; readonly unita: Unita; readonly colonna: Unita };
    /** A target below zero can only be reached or not. */
    'RA-301': { readonly letto: string; readonly valore: number };
  };

export const RISULTATO_ATTESO: Catalogue<ParamsRisultatoAtteso> = {
  ...CONTROLLI_ATTESI,
  ...INTERMEDIO,
  'RA-101': { gravita: 'errore', fonte: 'contract 2', esempio: { testo: 'come da programma' } },
  'RA-102': {
    gravita: 'errore',
    fonte: 'contract 2',
    esempio: {
      testo: '3.5',
      letture: [
        { tipo: 'giorno-mese', giorno: 3, mese: 5 },
        { tipo: 'misura', valore: 3.5, unita: 'numero' },
      ],
    },
  },
  'RA-103': { gravita: 'errore', fonte: 'contract 2', esempio: { testo: 'novembre 2019' } },
  'RA-104': {
    gravita: 'avviso',
    fonte: 'contract 2',
    esempio: {
      testo: '1.600',
      presa: { tipo: 'misura', valore: 1600, unita: 'numero' },
      altra: { tipo: 'misura', valore: 1.6, unita: 'numero' },
    },
  },
  'RA-105': {
    gravita: 'nota',
    fonte: 'contract 2',
    esempio: {
      testo: '1.2.2019',
      presa: { tipo: 'data', giorno: '2019-02-01' },
      altra: { tipo: 'data', giorno: '2019-01-02' },
    },
  },
  'RA-106': { gravita: 'avviso', fonte: 'contract 2', esempio: { testo: '10-20', da: 10, a: 20 } },
  'RA-107': {
    gravita: 'errore',
    fonte: 'contract 2',
    esempio: { testo: 'tra 20 e 10', da: 20, a: 10 },
  },
  'RA-108': { gravita: 'errore', fonte: 'contract 2', esempio: { errore: '#N/D' } },
  'RA-109': { gravita: 'avviso', fonte: 'contract 2', esempio: { formula: '=ENTE!C8' } },
  'RA-110': { gravita: 'avviso', fonte: 'contract 2', esempio: { testo: '0,8', punti: 80 } },
  'RA-111': {
    gravita: 'avviso',
    fonte: 'contract 1',
    esempio: { testo: '80%', unita: 'percento', colonna: 'giorni' },
  },
  'RA-301': {
    gravita: 'avviso',
    fonte: 'contract 3, T < 0; domain R8',
    esempio: { letto: '-5', valore: -5 },
  },
};
