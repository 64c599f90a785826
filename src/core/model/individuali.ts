import type { IsoDate } from './data';
import type { Rettifica } from './intervento';
import type { Cruscotto } from './piano';
import type { Esito, Raggiungimento } from './raggiungimento';
import type { RigaCalcolata, Sintesi } from './risultato';

/**
 * Sheets of the workbook of the individual schede, which is never the workbook of the cruscotti: those are open to all
 * colleagues, names with scores are not. People work in `schede` and `composizione`; the others are the add-in's.
 */
export const FOGLI_INDIVIDUALI = {
  schede: {
    nome: 'Schede individuali',
    intestazioni: [
      'Persona o gruppo',
      'Profilo',
      'Unità',
      'Indicatore del servizio',
      'Obiettivo proprio',
      'Risultato atteso',
      'Consuntivo',
      'Peso',
      'Note',
      '% Raggiungimento',
      'Esito',
      'Segnalazioni',
    ],
  },
  composizione: {
    nome: 'Composizione',
    intestazioni: ['Profilo', '% Ente', '% Unità', '% Obiettivi'],
  },
  dati: {
    nome: 'Dati dei servizi',
    intestazioni: [
      'Tipo',
      'Unità',
      'Indicatore',
      'Risultato atteso',
      'Consuntivo',
      'Raggiungimento',
      'Esito',
      'Anno',
      'Al',
      'Foglio',
      'Riga',
    ],
  },
  esiti: {
    nome: 'Esiti individuali',
    intestazioni: [
      'Persona o gruppo',
      'Profilo',
      'Unità',
      'Ente',
      'Risultato dell’unità',
      'Obiettivi',
      'Totale',
      'Esito',
      'Anno',
      'Al',
    ],
  },
} as const;

/** The sheet that a new workbook of the schede begins with. */
export const FOGLIO_LEGGIMI = 'Leggimi';

export type FoglioIndividuale = keyof typeof FOGLI_INDIVIDUALI;

/** Whose figure a line of *Dati dei servizi* is. */
export type TipoDato = 'Ente' | 'Unità' | 'Indicatore';

/** A figure of the cruscotti as the schede need it: taken over, never calculated again. */
export interface DatoServizio {
  readonly tipo: TipoDato;
  /** Name of the unit, as in *Organigramma* or on its cruscotto. */
  readonly unita: string;
  /** Text of the indicator; empty for totals. */
  readonly testo: string;
  readonly atteso: string;
  readonly consuntivo: string;
  readonly raggiungimento: Raggiungimento;
  readonly esito: Esito;
  /** Where a person set the percentage. */
  readonly rettifica?: Rettifica;
  /** Where it stood: sheet, and 1-based row as people count. */
  readonly foglio: string;
  readonly riga: number;
}

/** What a run of the cruscotti gave, on its day. */
export interface DatiServizi {
  readonly anno: number;
  readonly al: IsoDate;
  readonly righe: readonly DatoServizio[];
}

/** How ente, unit and own objectives make the total of a person, in percentage points. */
export interface Composizione {
  readonly profilo: string;
  readonly ente: number;
  readonly unita: number;
  readonly obiettivi: number;
}

/** What one person or group has in the sheet, before any figure. */
export interface SchedaScritta {
  readonly persona: string;
  readonly profilo: string;
  readonly unita: string;
  /** Zero-based row of its first line. */
  readonly prima: number;
  readonly righe: readonly RigaScritta[];
}

export interface RigaScritta {
  readonly riga: number;
  /** An indicator of the servizio that counts for this person, or an objective of its own. */
  readonly tipo: 'servizio' | 'proprio';
  readonly testo: string;
}

/** A scheda with its figures; `obiettivi` rolls up its rows by the rules of contract 4. */
export interface SchedaIndividuale {
  readonly scritta: SchedaScritta;
  readonly cruscotto: Cruscotto;
  readonly righe: readonly RigaCalcolata[];
  readonly composizione: Composizione | null;
  /** Percentage points; null where there is no figure. */
  readonly ente: number | null;
  readonly unita: number | null;
  readonly obiettivi: Sintesi;
  readonly totale: number | null;
  readonly esito: Esito;
}
