import { describePlan, isEmptyPlan, needsPreparation, type DescrizionePlan } from '../core';
import { daRileggere } from './daCapo';
import type { Giornale } from './giornale';
import { HostFailure } from './hostFailure';
import type { WorkbookHost } from './ports';
import { calcola, type EsitoRichiesta, type Richiesta } from './ricalcola';
import { scrivi, type Scrittura } from './scrittura';

/** How a run in a living workbook ended. The calculation is there in every case, to be shown. */
export interface EsitoCorsa {
  readonly calcolato: EsitoRichiesta;
  readonly scrittura:
    | { readonly kind: 'niente-da-scrivere' }
    /** Columns or sheets would be made: shown first, written when a person says so (*Prepara la cartella*). */
    | { readonly kind: 'da-preparare'; readonly descrizione: DescrizionePlan }
    | Scrittura;
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
  const { failure } = first.scrittura;
  if (!daRileggere(failure)) return first;
  try {
    return conScrittiPrima(await tentativo(host, richiesta, giornale, consenso), failure);
  } catch (thrown) {
    if (thrown instanceof HostFailure) return first;
    throw thrown;
  }
}

/**
 * The second attempt plans only what the first left out: what it says of the workbook must count what the first one
 * wrote as well.
 */
function conScrittiPrima(esito: EsitoCorsa, prima: HostFailure): EsitoCorsa {
  const { scrittura } = esito;
  const scritti = prima.detail.scrittura?.scritti ?? [];
  if (scrittura.kind !== 'non-riuscita' || scritti.length === 0) return esito;
  const { code, detail } = scrittura.failure;
  const ora = detail.scrittura ?? { scritti: [], nonScritti: [] };
  const nominati = new Set([...ora.scritti, ...ora.nonScritti, ...(ora.incerti ?? [])]);
  const tutti = [...scritti.filter((name) => !nominati.has(name)), ...ora.scritti];
  const failure = new HostFailure(code, { ...detail, scrittura: { ...ora, scritti: tutti } });
  return { ...esito, scrittura: { kind: 'non-riuscita', failure } };
}

async function tentativo(
  host: WorkbookHost,
  richiesta: Richiesta,
  giornale: Giornale,
  consenso: Consenso,
): Promise<EsitoCorsa> {
  richiesta.onPasso?.('lettura');
  const book = await host.read();
  richiesta.onPasso?.('calcolo');
  const calcolato = calcola(book, richiesta);
  const { plan } = calcolato.esito;
  if (calcolato.kind === 'nessun-cruscotto' || isEmptyPlan(plan)) {
    return { calcolato, scrittura: { kind: 'niente-da-scrivere' } };
  }
  if (needsPreparation(plan) && !consenso.preparazione) {
    return { calcolato, scrittura: { kind: 'da-preparare', descrizione: describePlan(plan) } };
  }
  richiesta.onPasso?.('scrittura');
  const { quando } = richiesta;
  return { calcolato, scrittura: await scrivi(host, { plan, book, quando }, giornale) };
}
