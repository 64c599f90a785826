import { arrotondaPerConfronto } from '../model/misura';
import type { Raggiungimento } from '../model/raggiungimento';

export type RaggiungimentoCalcolato = Extract<Raggiungimento, { kind: 'calcolato' }>;

/** What a formula gives before floor and cap, in points, and whether the target is reached. */
export interface Punteggio {
  readonly indice: number;
  readonly raggiunto: boolean;
}

/** Keeps absurd ratios (1E300 against 0,001) a number that sums, means and JSON can carry. */
const INDICE_MASSIMO = 1e15;

/** A target that is either reached or not: 100 or 0. */
export function tuttoONiente(raggiunto: boolean): Punteggio {
  return { indice: raggiunto ? 100 : 0, raggiunto };
}

/**
 * Floor and cap (contract 3). `nonLimitato` is the figure without the cap; the floor of 0 holds for both, since
 * "worse than nothing" has no meaning in the Relazione (domain R4: negative is forced to 0).
 */
export function calcolato({ indice }: Punteggio, tetto: number | null): RaggiungimentoCalcolato {
  const nonLimitato = Math.min(Math.max(indice, 0), INDICE_MASSIMO);
  const oltre = tetto !== null && arrotondaPerConfronto(nonLimitato) >= tetto;
  return { kind: 'calcolato', percento: oltre ? tetto : nonLimitato, nonLimitato };
}
