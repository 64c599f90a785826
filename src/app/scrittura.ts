import { nomeProprioTra, type WritePlan } from '../core';
import { corsaScritta, type DaScrivere } from './corsaScritta';
import type { Giornale } from './giornale';
import { HostFailure } from './hostFailure';
import type { WorkbookHost } from './ports';

/** How writing a plan ended. */
export type Scrittura =
  | { readonly kind: 'scritto'; readonly celle: number; readonly annullabile: boolean }
  | { readonly kind: 'non-riuscita'; readonly failure: HostFailure };

/** Writes a plan and keeps the old values for *Annulla*, those of a write that failed half way included. */
export async function scrivi(
  host: WorkbookHost,
  daScrivere: DaScrivere,
  giornale: Giornale,
): Promise<Scrittura> {
  const { plan } = daScrivere;
  const salva = (incompleta: boolean): boolean =>
    giornale.save(corsaScritta(daScrivere, incompleta, giornale.load()));
  try {
    await host.apply(plan);
  } catch (failure) {
    if (!(failure instanceof HostFailure)) throw failure;
    if (failure.detail.scrittura !== undefined) salva(true);
    return { kind: 'non-riuscita', failure };
  }
  return { kind: 'scritto', celle: plan.edits.length, annullabile: salva(false) };
}

/**
 * Where a gesture between two runs is kept for *Annulla*. A sheet just made stays, so where all of the gesture stands on one there is
 * nothing to undo of it, its line in *Registro* aside: *Annulla* keeps the run before it.
 */
export function memoriaDelGesto({ newSheets, edits }: WritePlan, giornale: Giornale): Giornale {
  const nuovi = new Set(newSheets.map(({ name }) => name));
  const registro = nomeProprioTra(new Set(edits.map(({ cell }) => cell.sheet)), 'registro');
  const resta = ({ cell: { sheet } }: WritePlan['edits'][number]): boolean =>
    nuovi.has(sheet) || sheet === registro;
  if (nuovi.size === 0 || !edits.every(resta)) return giornale;
  return { ...giornale, save: () => giornale.load() !== null };
}
