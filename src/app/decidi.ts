import {
  describePlan,
  isEmptyPlan,
  needsPreparation,
  planDecisione,
  type DecisioneCascata,
  type DescrizionePlan,
  type Finding,
} from '../core';
import type { Consenso } from './corsa';
import { daRifare, unaVoltaDaCapo } from './daCapo';
import type { Giornale } from './giornale';
import type { WorkbookHost } from './ports';
import { calcola, type Richiesta } from './ricalcola';
import { memoriaDelGesto, scrivi, type Scrittura } from './scrittura';
import { VERSIONE } from './versione';

export type EsitoDecisione =
  | Scrittura
  /** *Cascata* would be made: shown first, written when a person says so. */
  | { readonly kind: 'da-preparare'; readonly descrizione: DescrizionePlan }
  /** The sheet says so already, or cannot be written: then a finding says why. */
  | { readonly kind: 'nulla-da-cambiare'; readonly findings: readonly Finding[] };

/**
 * Writes what a person decided of one match into *Cascata*, and nothing else but the line of *Registro*; the figures follow
 * with the next run. Rejects with `HostFailure` only where the workbook cannot even be read.
 */
export function decidi(
  host: WorkbookHost,
  richiesta: Richiesta,
  giornale: Giornale,
  decisione: DecisioneCascata,
  consenso: Consenso,
): Promise<EsitoDecisione> {
  return unaVoltaDaCapo(
    () => tenta(host, richiesta, giornale, decisione, consenso),
    (esito) => daRifare(esito),
  );
}

async function tenta(
  host: WorkbookHost,
  richiesta: Richiesta,
  giornale: Giornale,
  decisione: DecisioneCascata,
  { preparazione }: Consenso,
): Promise<EsitoDecisione> {
  richiesta.onPasso?.('lettura');
  const book = await host.read();
  richiesta.onPasso?.('calcolo');
  const { risultato } = calcola(book, richiesta).esito;
  const { chi, quando } = richiesta;
  const gesto = { risultato, corsa: { chi, quando, versione: VERSIONE } };
  const { value: plan, findings } = planDecisione(book, decisione, gesto);
  if (isEmptyPlan(plan)) return { kind: 'nulla-da-cambiare', findings };
  if (needsPreparation(plan) && !preparazione) {
    return { kind: 'da-preparare', descrizione: describePlan(plan) };
  }
  richiesta.onPasso?.('scrittura');
  return scrivi(host, { plan, book, quando }, memoriaDelGesto(plan, giornale));
}
