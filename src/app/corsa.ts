import { describePlan, isEmptyPlan, needsPreparation, type DescrizionePlan } from '../core';
import { celleScritte, type Giornale } from './giornale';
import { HostFailure } from './hostFailure';
import type { WorkbookHost } from './ports';
import { verifica, type EsitoRichiesta, type Richiesta } from './ricalcola';

/** How a run in a living workbook ended. The calculation is there in every case, to be shown. */
export interface EsitoCorsa {
  readonly calcolato: EsitoRichiesta;
  readonly scrittura:
    | { readonly kind: 'niente-da-scrivere' }
    /** Columns or sheets would be made: shown first, written when a person says so (*Prepara la cartella*). */
    | { readonly kind: 'da-preparare'; readonly descrizione: DescrizionePlan }
    | { readonly kind: 'scritto'; readonly celle: number; readonly annullabile: boolean }
    | { readonly kind: 'non-riuscita'; readonly failure: HostFailure };
}

export interface Consenso {
  /** A person saw what would be made and agreed. */
  readonly preparazione: boolean;
}

/**
 * *Ricalcola* in Excel: reads, calculates, writes. What colleagues changed meanwhile sends it back to fresh input once.
 * Rejects with `HostFailure` only where the workbook cannot even be read.
 */
export async function corri(
  host: WorkbookHost,
  richiesta: Richiesta,
  giornale: Giornale,
  consenso: Consenso,
): Promise<EsitoCorsa> {
  const first = await tentativo(host, richiesta, giornale, consenso);
  if (first.scrittura.kind !== 'non-riuscita') return first;
  return first.scrittura.failure.code === 'changed-since-read'
    ? tentativo(host, richiesta, giornale, consenso)
    : first;
}

async function tentativo(
  host: WorkbookHost,
  richiesta: Richiesta,
  giornale: Giornale,
  consenso: Consenso,
): Promise<EsitoCorsa> {
  const calcolato = await verifica(host, richiesta);
  const { plan } = calcolato.esito;
  if (calcolato.kind === 'nessun-cruscotto' || isEmptyPlan(plan)) {
    return { calcolato, scrittura: { kind: 'niente-da-scrivere' } };
  }
  if (needsPreparation(plan) && !consenso.preparazione) {
    return { calcolato, scrittura: { kind: 'da-preparare', descrizione: describePlan(plan) } };
  }
  try {
    richiesta.onPasso?.('scrittura');
    await host.apply(plan);
  } catch (failure) {
    if (!(failure instanceof HostFailure)) throw failure;
    return { calcolato, scrittura: { kind: 'non-riuscita', failure } };
  }
  const made = new Set(plan.newSheets.map(({ name }) => name));
  const annullabile = giornale.save({
    quando: richiesta.quando,
    celle: celleScritte(plan.edits.filter(({ cell }) => !made.has(cell.sheet))),
  });
  return { calcolato, scrittura: { kind: 'scritto', celle: plan.edits.length, annullabile } };
}
