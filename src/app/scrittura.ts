import type { WritePlan } from '../core';
import { corsaScritta, type Giornale } from './giornale';
import { HostFailure } from './hostFailure';
import type { WorkbookHost } from './ports';

/** How writing a plan ended. */
export type Scrittura =
  | { readonly kind: 'scritto'; readonly celle: number; readonly annullabile: boolean }
  | { readonly kind: 'non-riuscita'; readonly failure: HostFailure };

/** Writes a plan and keeps the old values for *Annulla*, those of a write that failed half way included. */
export async function scrivi(
  host: WorkbookHost,
  plan: WritePlan,
  quando: string,
  giornale: Giornale,
): Promise<Scrittura> {
  const salva = (incompleta: boolean): boolean =>
    giornale.save(corsaScritta(plan, quando, incompleta, giornale.load()));
  try {
    await host.apply(plan);
  } catch (failure) {
    if (!(failure instanceof HostFailure)) throw failure;
    if (failure.detail.scrittura !== undefined) salva(true);
    return { kind: 'non-riuscita', failure };
  }
  return { kind: 'scritto', celle: plan.edits.length, annullabile: salva(false) };
}
