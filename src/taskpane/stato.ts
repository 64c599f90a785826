import type { DescrizionePlan, EsitoPipeline, IsoDate } from '../core';
import type { Lingua } from '../locale/lingua';
import type { Parole } from '../locale/parole';
import type { HostFailure } from '../app/hostFailure';
import type { Filtro } from './modello/rilievi';

export type Scheda = 'risultati' | 'segnalazioni' | 'anteprima' | 'impostazioni';
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
  | { readonly kind: 'annullato'; readonly rese: number; readonly lasciate: number }
  | {
      readonly kind: 'avviso';
      readonly testo:
        | 'nienteDaScrivere'
        | 'soloVerifica'
        | 'nessunCruscotto'
        | 'nonAnnullabile'
        | 'nienteDaAnnullare';
    }
  | { readonly kind: 'failure'; readonly failure: HostFailure }
  | { readonly kind: 'guasto'; readonly dettaglio: string };

/** All that the pane shows. Markup is a function of this and nothing else. */
export interface Stato {
  /** The language spoken now; another one is loaded first and then put here. */
  readonly parole: Parole;
  readonly fase: Fase | null;
  readonly attesaCella: boolean;
  readonly calcolato: EsitoPipeline | null;
  readonly messaggi: readonly Messaggio[];
  readonly daPreparare: DescrizionePlan | null;
  readonly datiModificati: boolean;
  readonly scheda: Scheda;
  readonly filtro: Filtro;
  readonly mostrati: number;
  readonly aperti: ReadonlySet<string>;
  readonly spiegati: ReadonlySet<string>;
  /** The tree line that Tab reaches. */
  readonly attivo: string | null;
  readonly preferenze: Preferenze;
}

export const RILIEVI_PER_VOLTA = 60;

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
    mostrati: RILIEVI_PER_VOLTA,
    aperti: new Set(),
    spiegati: new Set(),
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
      readonly daPreparare?: DescrizionePlan | null;
    }
  | { readonly kind: 'dati-modificati' }
  | { readonly kind: 'scheda'; readonly scheda: Scheda }
  | { readonly kind: 'filtro'; readonly filtro: Partial<Filtro> }
  | { readonly kind: 'altri-rilievi' }
  | { readonly kind: 'apri'; readonly id: string; readonly aperto: boolean }
  | { readonly kind: 'spiega'; readonly id: string }
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
        mostrati: RILIEVI_PER_VOLTA,
      };
    case 'altri-rilievi':
      return { ...stato, mostrati: stato.mostrati + RILIEVI_PER_VOLTA };
    case 'apri':
      return { ...stato, aperti: withId(stato.aperti, evento.id, evento.aperto) };
    case 'spiega':
      return {
        ...stato,
        spiegati: withId(stato.spiegati, evento.id, !stato.spiegati.has(evento.id)),
      };
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
    datiModificati: evento.calcolato === undefined ? stato.datiModificati : false,
  };
}

function withId(ids: ReadonlySet<string>, id: string, present: boolean): ReadonlySet<string> {
  const next = new Set(ids);
  if (present) next.add(id);
  else next.delete(id);
  return next;
}
