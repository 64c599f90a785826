import type { Abbinamento } from './abbinamento';
import type { ConsuntivoRisolto } from './consuntivo';
import type { IsoDate } from './data';
import type { Rettifica } from './intervento';
import type { Cruscotto, Indicatore, SchedaProgetto } from './piano';
import type { Esito, Raggiungimento } from './raggiungimento';
import type { Regole } from '../regole/regole';

/** A rolled-up figure with what it is made of (contract 4). Percentages in points, null where nothing is scored. */
export interface Sintesi {
  readonly percento: number | null;
  readonly percentoMisurato: number | null;
  readonly percentoPrudenziale: number | null;
  readonly calcolati: number;
  readonly monitoraggio: number;
  readonly mancanti: number;
  readonly esclusi: number;
  readonly pesoCoperto: number;
  readonly esito: Esito;
}

export interface RigaCalcolata {
  readonly indicatore: Indicatore;
  readonly consuntivo: ConsuntivoRisolto;
  readonly raggiungimento: Raggiungimento;
  readonly esito: Esito;
  /** Only where a typed percentage counts in the place of the computed one. */
  readonly rettifica?: Rettifica;
}

/** How the weights of a cruscotto hold (contract 4). */
export type RegimePesi = 'senza-pesi' | 'per-obiettivo' | 'per-cruscotto' | 'normalizzati';

export interface CruscottoCalcolato {
  readonly cruscotto: Cruscotto;
  readonly regimePesi: RegimePesi;
  /** Same order and length as `cruscotto.indicatori`. */
  readonly righe: readonly RigaCalcolata[];
  /** Same order and length as `cruscotto.obiettivi`. */
  readonly obiettivi: readonly Sintesi[];
  /** Same order and length as `cruscotto.prospettive`. */
  readonly prospettive: readonly Sintesi[];
  readonly totale: Sintesi;
  /** Mean of the servizi that *Organigramma* puts under this dirigente; null elsewhere. */
  readonly mediaServizi: number | null;
}

/** A project with its activities scored; `sintesi.percento` is its result in points, null where none is scored. */
export interface SchedaCalcolata {
  readonly scheda: SchedaProgetto;
  readonly attivita: readonly RigaCalcolata[];
  readonly sintesi: Sintesi;
}

/** The whole outcome of a run. Cruscotti stand in the order of the workbook; `RigaRef` points into them. */
export interface Risultato {
  readonly anno: number;
  readonly al: IsoDate;
  readonly regole: Regole;
  readonly cruscotti: readonly CruscottoCalcolato[];
  readonly abbinamenti: readonly Abbinamento[];
  readonly schede: readonly SchedaCalcolata[];
}

const ANNI_DEL_PIANO = 3;

/**
 * The three years that a Relazione shows: those for which the ente has results due, the year of the run among them. Fewer
 * where the workbook has fewer.
 */
export function anniDelTriennio({ anno, cruscotti }: Risultato): readonly number[] {
  const enti = cruscotti.filter(({ cruscotto }) => cruscotto.livello === 'ente');
  const attesi = enti.flatMap(({ cruscotto }) =>
    cruscotto.intestazioni.flatMap(({ colonne }) => colonne.attesi.map((atteso) => atteso.anno)),
  );
  const anni = [...new Set([...attesi, anno])].sort((a, b) => a - b);
  const primo = Math.min(anni.indexOf(anno), Math.max(0, anni.length - ANNI_DEL_PIANO));
  return anni.slice(primo, primo + ANNI_DEL_PIANO);
}
