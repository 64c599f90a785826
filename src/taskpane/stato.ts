import type { StoricoDellAnno } from '../app/confrontaStorico';
import type { ConfrontoAnni, EsitoPipeline, IsoDate } from '../core';
import type { Lingua } from '../locale/lingua';
import type { Parole } from '../locale/parole';
import type { Conclusione, DaPreparare, FileScelto, Messaggio } from './conclusione';
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
  /** What the last calculation had to write stands in the sheets. */
  readonly scritto: boolean;
  /** Years side by side, as of the last calculation; null until a person asks. */
  readonly anni: ConfrontoAnni | null;
  /** The days of *Storico*, as of the last calculation; null until a person asks. */
  readonly storico: StoricoDellAnno | null;
  /** Two of them, the earlier first, where a person chose; else the last two. */
  readonly date: readonly [IsoDate, IsoDate] | null;
  /** What is missing until the end of the year is shown. */
  readonly durante: boolean;
  /** The workbook of the individual schede, until the person has it. */
  readonly libro: FileScelto | null;
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
    scritto: false,
    anni: null,
    storico: null,
    date: null,
    durante: false,
    libro: null,
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
  | ({ readonly kind: 'finito' } & Conclusione)
  | { readonly kind: 'detto'; readonly messaggio: Messaggio }
  | { readonly kind: 'letto'; readonly messaggio: Messaggio }
  | { readonly kind: 'anni-chiusi' }
  | { readonly kind: 'storico-chiuso' }
  | { readonly kind: 'durante'; readonly aperto: boolean }
  | { readonly kind: 'date'; readonly date: readonly [IsoDate, IsoDate] }
  | { readonly kind: 'libro-consegnato' }
  | { readonly kind: 'dati-modificati' }
  | { readonly kind: 'scheda'; readonly scheda: Scheda }
  | { readonly kind: 'filtro'; readonly filtro: Partial<Filtro> }
  | { readonly kind: 'altri-rilievi'; readonly codice: string; readonly mostrati: number }
  | { readonly kind: 'gruppo'; readonly codice: string; readonly aperto: boolean }
  | { readonly kind: 'accettando'; readonly id: string | null }
  | { readonly kind: 'apri'; readonly ids: readonly string[]; readonly aperto: boolean }
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
    case 'detto':
      return { ...stato, messaggi: [...stato.messaggi, evento.messaggio] };
    case 'letto':
      return { ...stato, messaggi: stato.messaggi.filter((uno) => uno !== evento.messaggio) };
    case 'anni-chiusi':
      return { ...stato, anni: null };
    case 'storico-chiuso':
      return { ...stato, storico: null, date: null };
    case 'durante':
      return { ...stato, durante: evento.aperto };
    case 'date':
      return { ...stato, date: evento.date };
    case 'libro-consegnato':
      return { ...stato, libro: null };
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
      return { ...stato, aperti: withIds(stato.aperti, evento.ids, evento.aperto) };
    case 'spiega':
      return {
        ...stato,
        spiegati: withIds(stato.spiegati, [evento.id], !stato.spiegati.has(evento.id)),
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

function finito(stato: Stato, evento: Conclusione): Stato {
  const calcolato = evento.calcolato ?? stato.calcolato;
  return {
    ...stato,
    fase: null,
    attesaCella: false,
    calcolato,
    messaggi: evento.messaggi,
    daPreparare: evento.daPreparare ?? null,
    accettando: evento.messaggi.some(({ kind }) => kind === 'accettata') ? null : stato.accettando,
    anni: evento.anni ?? (evento.calcolato === undefined ? stato.anni : null),
    storico: evento.storico ?? (evento.calcolato === undefined ? stato.storico : null),
    libro: evento.libro ?? stato.libro,
    scritto: evento.scritto ?? (unchanged(evento) && stato.scritto),
    datiModificati:
      evento.datiModificati ?? (evento.calcolato === undefined ? stato.datiModificati : false),
  };
}

/** Neither calculated again nor changed in the sheets. */
function unchanged({ calcolato, datiModificati }: Conclusione): boolean {
  return calcolato === undefined && datiModificati === undefined;
}

function withEntry<T>(map: ReadonlyMap<string, T>, key: string, value: T): ReadonlyMap<string, T> {
  return new Map(map).set(key, value);
}

function withIds(
  ids: ReadonlySet<string>,
  changed: readonly string[],
  present: boolean,
): ReadonlySet<string> {
  const next = new Set(ids);
  for (const id of changed) {
    if (present) next.add(id);
    else next.delete(id);
  }
  return next;
}
