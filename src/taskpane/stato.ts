import type {
  Correzione,
  DecisioneCascata,
  DescrizionePlan,
  EsitoPipeline,
  Finding,
  IsoDate,
  NonAccettabile,
} from '../core';
import type { Lingua } from '../locale/lingua';
import type { Parole } from '../locale/parole';
import type { HostFailure } from '../app/hostFailure';
import type { Filtro } from './modello/rilievi';

export type Scheda = 'risultati' | 'segnalazioni' | 'cascata' | 'anteprima' | 'impostazioni';
export type Fase = 'lettura' | 'calcolo' | 'scrittura' | 'annullamento';

/** What a person set; `chi` and `lingua` stay on the computer. */
export interface Preferenze {
  readonly chi: string;
  readonly lingua: Lingua;
  readonly anno: number | null;
  readonly al: IsoDate | null;
}

/** One line over the results. Its words are chosen when it is drawn, in the language of that moment. */
export type Messaggio =
  | { readonly kind: 'scritto'; readonly celle: number }
  | { readonly kind: 'corretto'; readonly celle: number }
  | { readonly kind: 'accettata' }
  | { readonly kind: 'deciso' }
  | { readonly kind: 'foglio'; readonly nome: string }
  | { readonly kind: 'segnalazione'; readonly finding: Finding }
  | { readonly kind: 'non-accettabile'; readonly perche: NonAccettabile }
  | { readonly kind: 'annullato'; readonly rese: number; readonly lasciate: number }
  | {
      readonly kind: 'avviso';
      readonly testo:
        | 'nienteDaScrivere'
        | 'soloVerifica'
        | 'nessunCruscotto'
        | 'nonAnnullabile'
        | 'superato'
        | 'nienteDaAnnullare';
    }
  | { readonly kind: 'failure'; readonly failure: HostFailure }
  | { readonly kind: 'guasto'; readonly dettaglio: string };

/** What goes on once a person agreed to *Prepara la cartella*. */
export type Ripresa =
  | { readonly kind: 'ricalcola' }
  | { readonly kind: 'correggi'; readonly correzioni: readonly Correzione[] }
  | { readonly kind: 'accetta'; readonly finding: Finding; readonly motivo: string }
  | { readonly kind: 'decidi'; readonly decisione: DecisioneCascata };

export interface DaPreparare {
  readonly descrizione: DescrizionePlan;
  readonly poi: Ripresa;
}

/** All that the pane shows. Markup is a function of this and nothing else. */
export interface Stato {
  /** The language spoken now; another one is loaded first and then put here. */
  readonly parole: Parole;
  readonly fase: Fase | null;
  readonly attesaCella: boolean;
  readonly calcolato: EsitoPipeline | null;
  readonly messaggi: readonly Messaggio[];
  readonly daPreparare: DaPreparare | null;
  readonly datiModificati: boolean;
  readonly scheda: Scheda;
  readonly filtro: Filtro;
  /** Kinds of remark that a person opened (true) or closed; the others are as their number suggests. */
  readonly gruppi: ReadonlyMap<string, boolean>;
  /** How many remarks of a kind are shown, where a person asked for more. */
  readonly mostrati: ReadonlyMap<string, number>;
  /** The remark whose form *Accetta* is open. */
  readonly accettando: string | null;
  readonly aperti: ReadonlySet<string>;
  readonly spiegati: ReadonlySet<string>;
  /** The ente whose matrix is shown: its place among the matrices. */
  readonly matrice: number;
  /** The tree line that Tab reaches. */
  readonly attivo: string | null;
  readonly preferenze: Preferenze;
}

export const RILIEVI_PER_VOLTA = 20;

export function statoIniziale(preferenze: Preferenze, parole: Parole): Stato {
  return {
    parole,
    fase: null,
    attesaCella: false,
    calcolato: null,
    messaggi: [],
    daPreparare: null,
    datiModificati: false,
    scheda: 'risultati',
    filtro: { gravita: null, foglio: null },
    gruppi: new Map(),
    mostrati: new Map(),
    accettando: null,
    aperti: new Set(),
    spiegati: new Set(),
    matrice: 0,
    attivo: null,
    preferenze,
  };
}

export type Evento =
  | { readonly kind: 'inizia'; readonly fase: Fase }
  | { readonly kind: 'fase'; readonly fase: Fase }
  | { readonly kind: 'attesa-cella' }
  | {
      readonly kind: 'finito';
      readonly calcolato?: EsitoPipeline;
      readonly messaggi: readonly Messaggio[];
      readonly daPreparare?: DaPreparare | null;
    }
  | { readonly kind: 'dati-modificati' }
  | { readonly kind: 'scheda'; readonly scheda: Scheda }
  | { readonly kind: 'filtro'; readonly filtro: Partial<Filtro> }
  | { readonly kind: 'altri-rilievi'; readonly codice: string; readonly mostrati: number }
  | { readonly kind: 'gruppo'; readonly codice: string; readonly aperto: boolean }
  | { readonly kind: 'accettando'; readonly id: string | null }
  | { readonly kind: 'apri'; readonly id: string; readonly aperto: boolean }
  | { readonly kind: 'spiega'; readonly id: string }
  | { readonly kind: 'matrice'; readonly matrice: number }
  | { readonly kind: 'attivo'; readonly id: string }
  | { readonly kind: 'non-preparare' }
  | { readonly kind: 'parole'; readonly parole: Parole }
  | { readonly kind: 'preferenze'; readonly preferenze: Partial<Preferenze> };

/** Pure: the state after something happened. */
export function riduci(stato: Stato, evento: Evento): Stato {
  switch (evento.kind) {
    case 'inizia':
      return { ...stato, fase: evento.fase, messaggi: [], daPreparare: null, attesaCella: false };
    case 'fase':
      return { ...stato, fase: evento.fase, attesaCella: false };
    case 'attesa-cella':
      return stato.fase === null ? stato : { ...stato, attesaCella: true };
    case 'finito':
      return finito(stato, evento);
    case 'dati-modificati':
      return stato.calcolato === null || stato.fase !== null
        ? stato
        : { ...stato, datiModificati: true };
    case 'scheda':
      return { ...stato, scheda: evento.scheda };
    case 'filtro':
      return {
        ...stato,
        filtro: { ...stato.filtro, ...evento.filtro },
        gruppi: new Map(),
        mostrati: new Map(),
        accettando: null,
      };
    case 'altri-rilievi':
      return { ...stato, mostrati: withEntry(stato.mostrati, evento.codice, evento.mostrati) };
    case 'gruppo':
      return { ...stato, gruppi: withEntry(stato.gruppi, evento.codice, evento.aperto) };
    case 'accettando':
      return { ...stato, accettando: evento.id };
    case 'apri':
      return { ...stato, aperti: withId(stato.aperti, evento.id, evento.aperto) };
    case 'spiega':
      return {
        ...stato,
        spiegati: withId(stato.spiegati, evento.id, !stato.spiegati.has(evento.id)),
      };
    case 'matrice':
      return { ...stato, matrice: evento.matrice };
    case 'attivo':
      return { ...stato, attivo: evento.id };
    case 'non-preparare':
      return { ...stato, daPreparare: null };
    case 'parole':
      return { ...stato, parole: evento.parole };
    case 'preferenze':
      return { ...stato, preferenze: { ...stato.preferenze, ...evento.preferenze } };
  }
}

function finito(stato: Stato, evento: Extract<Evento, { kind: 'finito' }>): Stato {
  const calcolato = evento.calcolato ?? stato.calcolato;
  return {
    ...stato,
    fase: null,
    attesaCella: false,
    calcolato,
    messaggi: evento.messaggi,
    daPreparare: evento.daPreparare ?? null,
    accettando: evento.messaggi.some(({ kind }) => kind === 'accettata') ? null : stato.accettando,
    datiModificati: evento.calcolato === undefined ? stato.datiModificati : false,
  };
}

function withEntry<T>(map: ReadonlyMap<string, T>, key: string, value: T): ReadonlyMap<string, T> {
  return new Map(map).set(key, value);
}

function withId(ids: ReadonlySet<string>, id: string, present: boolean): ReadonlySet<string> {
  const next = new Set(ids);
  if (present) next.add(id);
  else next.delete(id);
  return next;
}
