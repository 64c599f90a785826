import { RISULTATI_MASSIMI } from '../model/traguardo';
import type { Mossa } from './gruppo';

/** Half of the ninth decimal that comparisons keep (contract 3). */
const TOLLERANZA = 5e-10;

/** The best of a number of results over several means, and the rows that give it. */
interface Stato {
  /** Sum over the means that count of how far each lies above the limit. */
  readonly avanzo: number;
  readonly righe: readonly number[];
}

/**
 * The fewest rows that bring the mean of the groups to the limit; null where no choice of at most `RISULTATI_MASSIMI` does.
 * Exact: every way to share the results among the groups is weighed, the best of each number kept.
 */
export function fewest(
  gruppi: readonly (readonly Mossa[])[],
  soglia: number,
): readonly number[] | null {
  let migliori: readonly Stato[] = [{ avanzo: 0, righe: [] }];
  for (const mosse of gruppi) migliori = combine(migliori, mosse, soglia);
  const trovato = migliori.find(({ avanzo }) => avanzo / gruppi.length >= -TOLLERANZA);
  return trovato?.righe ?? null;
}

function combine(
  prima: readonly Stato[],
  mosse: readonly Mossa[],
  soglia: number,
): readonly Stato[] {
  const quante = Math.min(prima.length + mosse.length - 2, RISULTATI_MASSIMI);
  return Array.from({ length: quante + 1 }, (_, k) => best(prima, mosse, soglia, k));
}

/** The best of exactly `k` results, over what the earlier groups and this one take of them. */
function best(prima: readonly Stato[], mosse: readonly Mossa[], soglia: number, k: number): Stato {
  let migliore = -Infinity;
  let qui = 0;
  for (let j = Math.max(0, k - prima.length + 1); j <= Math.min(k, mosse.length - 1); j += 1) {
    const avanzo = (prima[k - j]?.avanzo ?? -Infinity) + above(mosse[j], soglia);
    if (avanzo > migliore) {
      migliore = avanzo;
      qui = j;
    }
  }
  return {
    avanzo: migliore,
    righe: [...(prima[k - qui]?.righe ?? []), ...(mosse[qui]?.righe ?? [])],
  };
}

function above(mossa: Mossa | undefined, soglia: number): number {
  const media = mossa?.media ?? null;
  return media === null ? 0 : media - soglia;
}
