import type { Accettazione, Gravita } from '../../core';

/** Why the command line could not do what it was asked: data; the sentence is in `TestiCli.errori`. */
export type ErroriCli = {
  'comando-mancante': {};
  'comando-sconosciuto': { readonly letto: string };
  'opzione-sconosciuta': { readonly opzione: string };
  'opzione-senza-valore': { readonly opzione: string };
  'valore-di-troppo': { readonly opzione: string };
  /** An option that `verifica` does not have, because it writes no workbook. */
  'opzione-di-ricalcola': { readonly opzione: string };
  'file-mancante': { readonly comando: string };
  'file-di-troppo': { readonly letto: string };
  'manca-out': {};
  'opzione-di-correggi': { readonly opzione: string };
  /** No remark has that code. */
  'manca-progetto': {};
  'opzione-di-scheda': {};
  'codice-sconosciuto': { readonly letto: string };
  'opzione-di-schede': {};
  /** The report would name nobody, but figures of people belong in no file beside their workbook. */
  'schede-senza-report': {};
  'rapporto-illeggibile': { readonly percorso: string };
  'anno-impossibile': { readonly letto: string };
  'al-impossibile': { readonly letto: string };
  'opzione-di-storico': {};
  'confronta-impossibile': { readonly letto: string };
  'lingua-sconosciuta': { readonly letta: string };
  'regole-non-json': { readonly percorso: string };
  'regole-non-oggetto': { readonly percorso: string };
  'regola-sconosciuta': {
    readonly percorso: string;
    readonly chiave: string;
    readonly ammesse: readonly string[];
  };
  'regola-impossibile': {
    readonly percorso: string;
    readonly chiave: string;
    readonly letto: string;
    readonly ammessi: string;
  };
  'out-uguale-ingresso': { readonly percorso: string };
  'sovrascrive-ingresso': { readonly opzione: string; readonly percorso: string };
  'stesso-percorso': { readonly percorso: string };
  'nessun-cruscotto': { readonly percorso: string; readonly motivo: string | null };
  interno: { readonly motivo: string };
};

export type CodiceErroreCli = keyof ErroriCli;

/** One refusal, as data. */
export type ErroreCli = {
  [C in CodiceErroreCli]: { readonly code: C; readonly params: ErroriCli[C] };
}[CodiceErroreCli];

/** Everything the command line says beside findings. */
export interface TestiCli {
  /** Each one line: what is wrong, then what to do. */
  readonly errori: { readonly [C in CodiceErroreCli]: (params: ErroriCli[C]) => string };
  readonly aiuto: string;
  readonly corsa: (p: {
    readonly anno: number;
    readonly al: string;
    readonly cruscotti: number;
    readonly indicatori: number;
  }) => string;
  readonly ente: (p: {
    readonly percento: string;
    readonly esito: string;
    readonly coperto: string;
  }) => string;
  readonly nessunEnte: string;
  /** Counts of those that nobody accepted, and of those that somebody did. */
  readonly segnalazioni: (conteggi: Readonly<Record<Gravita, number>>, accettate: number) => string;
  readonly accettata: (accettazione: Accettazione) => string;
  readonly nessunaSegnalazione: string;
  readonly schede: (quante: number) => string;
  readonly celle: (quante: number) => string;
  readonly nullaDaCambiare: string;
  readonly scritto: string;
  readonly rapporto: string;
  readonly nullaScritto: string;
  readonly passi: Readonly<Record<'lettura' | 'calcolo' | 'scrittura', string>>;
}
