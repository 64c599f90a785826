import type { Lettura } from '../../model/lettura';
import type { Unita } from '../../model/misura';
import type { Operatore } from '../../model/risultatoAtteso';
import type { Catalogue } from '../entry';

/** What a cell was read as, and what its target asks for. */
export type GenereLetto =
  'numero' | 'percento' | 'rapporto' | 'intervallo' | 'data' | 'esito' | 'monitoraggio';
export type GenereDovuto = 'misura' | 'data' | 'esito';

/** Reading an actual (`CO-1xx`). `testo` and `atteso` are cells as a person sees them, days are ISO dates, percentages are points. */
export type ParamsLetturaConsuntivo = {
  /** No form of an actual. */
  'CO-101': { readonly testo: string; readonly atteso: string };
  /** Several readings, and none that may be taken. */
  'CO-102': { readonly testo: string; readonly letture: readonly Lettura[] };
  /** Of another kind than the target. `giorno` is the day that the number would be, if it were the serial of a date. */
  'CO-103': {
    readonly testo: string;
    readonly letto: GenereLetto;
    readonly dovuto: GenereDovuto;
    readonly atteso: string;
    readonly giorno: string | null;
  };
  /** A date where a ratio or a count is due. */
  'CO-104': { readonly testo: string; readonly giorno: string; readonly atteso: string };
  /** Of another unit than the target. */
  'CO-105': {
    readonly testo: string;
    readonly unita: Unita;
    readonly attesa: Unita;
    readonly atteso: string;
  };
  /** No ratio can be made of these two: the denominator is empty or zero, or one of them is unreadable. */
  'CO-106': { readonly numeratore: string; readonly denominatore: string };
  /** A plain number up to 1 against a percentage, read as a fraction. */
  'CO-107': { readonly testo: string; readonly punti: number; readonly atteso: string };
  /** A plain number between 1 and 2 against a high percentage, left in points. */
  'CO-108': {
    readonly testo: string;
    readonly punti: number;
    readonly altra: number;
    readonly atteso: string;
  };
  /** A percentage against a bare target that is a ratio, divided by 100. */
  'CO-109': { readonly testo: string; readonly valore: number; readonly atteso: string };
  /** The actual bears a sign; its value counts. */
  'CO-110': { readonly testo: string; readonly operatore: Operatore; readonly presa: Lettura };
  /** A number with two readings: the Italian one is taken. */
  'CO-111': { readonly testo: string; readonly presa: Lettura; readonly altra: Lettura };
  /** A date with two readings: day before month is taken. */
  'CO-112': { readonly testo: string; readonly presa: Lettura; readonly altra: Lettura };
  /** A ratio that could also be a day without a year; the ratio is taken. */
  'CO-113': { readonly testo: string; readonly presa: Lettura; readonly altra: Lettura };
  /** The typed actual differs from *Numeratore* / *Denominatore*; the typed one counts. */
  'CO-114': {
    readonly testo: string;
    readonly numeratore: number;
    readonly denominatore: number;
    readonly quoziente: number;
    readonly unita: Unita;
  };
  /** The result typed beside a ratio is not that of the ratio, which counts. */
  'CO-115': {
    readonly testo: string;
    readonly numeratore: number;
    readonly denominatore: number;
    readonly quoziente: number;
    readonly unita: Unita;
  };
  /** The cell holds an Excel error. */
  'CO-116': { readonly errore: string };
  /** A formula whose result is not in the file. */
  'CO-117': { readonly formula: string };
  /** The actual states a unit that its target does not. */
  'CO-118': { readonly testo: string; readonly unita: Unita; readonly atteso: string };
  /** Unreadable, in a row that is not scored anyway. */
  'CO-119': { readonly testo: string };
  /** *% pubblicata* is unreadable. */
  'CO-120': { readonly testo: string };
  /** *% pubblicata* is a fraction without `%`. */
  'CO-121': { readonly testo: string; readonly punti: number };
  /** *Numeratore* and *Denominatore* make no ratio; the typed actual counts. */
  'CO-122': {
    readonly testo: string;
    readonly numeratore: string;
    readonly denominatore: string;
  };
  /** A date without its day or its year. */
  'CO-123': { readonly testo: string; readonly atteso: string };
};

export const LETTURA_CONSUNTIVO: Catalogue<ParamsLetturaConsuntivo> = {
  'CO-101': {
    gravita: 'errore',
    fonte: 'contract 2',
    esempio: { testo: 'vedi relazione', atteso: '8' },
  },
  'CO-102': {
    gravita: 'errore',
    fonte: 'contract 2',
    esempio: {
      testo: '11/2019',
      letture: [
        { tipo: 'mese-anno', mese: 11, anno: 2019 },
        { tipo: 'rapporto', numeratore: 11, denominatore: 2019 },
      ],
    },
  },
  'CO-103': {
    gravita: 'errore',
    fonte: 'contract 2',
    esempio: {
      testo: '43799',
      letto: 'numero',
      dovuto: 'data',
      atteso: '30/11/2019',
      giorno: '2019-11-30',
    },
  },
  'CO-104': {
    gravita: 'errore',
    fonte: 'contract 2',
    esempio: { testo: '12/10/2019', giorno: '2019-10-12', atteso: '80%' },
  },
  'CO-105': {
    gravita: 'errore',
    fonte: 'contract 2',
    esempio: { testo: '90%', unita: 'percento', attesa: 'numero', atteso: '8' },
  },
  'CO-106': {
    gravita: 'errore',
    fonte: 'contract 2',
    esempio: { numeratore: '12', denominatore: '0' },
  },
  'CO-107': {
    gravita: 'avviso',
    fonte: 'contract 2',
    esempio: { testo: '0,85', punti: 85, atteso: '80%' },
  },
  'CO-108': {
    gravita: 'avviso',
    fonte: 'contract 2',
    esempio: { testo: '1,05', punti: 1.05, altra: 105, atteso: '100%' },
  },
  'CO-109': {
    gravita: 'avviso',
    fonte: 'contract 2',
    esempio: { testo: '104%', valore: 1.04, atteso: '≥ 1' },
  },
  'CO-110': {
    gravita: 'avviso',
    fonte: 'contract 2',
    esempio: {
      testo: '≥95%',
      operatore: '>=',
      presa: { tipo: 'misura', valore: 95, unita: 'percento' },
    },
  },
  'CO-111': {
    gravita: 'avviso',
    fonte: 'contract 2',
    esempio: {
      testo: '1.600',
      presa: { tipo: 'misura', valore: 1600, unita: 'numero' },
      altra: { tipo: 'misura', valore: 1.6, unita: 'numero' },
    },
  },
  'CO-112': {
    gravita: 'nota',
    fonte: 'contract 2',
    esempio: {
      testo: '1.2.2019',
      presa: { tipo: 'data', giorno: '2019-02-01' },
      altra: { tipo: 'data', giorno: '2019-01-02' },
    },
  },
  'CO-113': {
    gravita: 'nota',
    fonte: 'contract 2',
    esempio: {
      testo: '10/12',
      presa: { tipo: 'rapporto', numeratore: 10, denominatore: 12 },
      altra: { tipo: 'giorno-mese', giorno: 10, mese: 12 },
    },
  },
  'CO-114': {
    gravita: 'avviso',
    fonte: 'contract 2',
    esempio: {
      testo: '90%',
      numeratore: 12,
      denominatore: 15,
      quoziente: 80,
      unita: 'percento',
    },
  },
  'CO-115': {
    gravita: 'avviso',
    fonte: 'contract 2',
    esempio: {
      testo: '0,39 (12,21/13,06)',
      numeratore: 12.21,
      denominatore: 13.06,
      quoziente: 0.934915773353752,
      unita: 'numero',
    },
  },
  'CO-116': { gravita: 'errore', fonte: 'contract 2', esempio: { errore: '#DIV/0!' } },
  'CO-117': { gravita: 'avviso', fonte: 'contract 2', esempio: { formula: '=12/15' } },
  'CO-118': {
    gravita: 'avviso',
    fonte: 'contract 2',
    esempio: { testo: '2 mesi', unita: 'mesi', atteso: '3' },
  },
  'CO-119': { gravita: 'nota', fonte: 'contract 2', esempio: { testo: 'vedi relazione' } },
  'CO-120': { gravita: 'avviso', fonte: 'contract 2', esempio: { testo: 'circa 90' } },
  'CO-121': { gravita: 'avviso', fonte: 'contract 2', esempio: { testo: '0,93', punti: 93 } },
  'CO-122': {
    gravita: 'avviso',
    fonte: 'contract 2',
    esempio: { testo: '80%', numeratore: '12', denominatore: '0' },
  },
  'CO-123': {
    gravita: 'errore',
    fonte: 'contract 2',
    esempio: { testo: 'novembre 2019', atteso: '30/11/2019' },
  },
};
