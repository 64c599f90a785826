import { HostFailure } from '../app/hostFailure';
import type { Messaggio } from './conclusione';

/** How webpack names the failure to fetch a file of the add-in itself. */
const NON_CARICATO = 'ChunkLoadError';

/** A failure of the host has words of its own, and so has a part of the add-in that does not arrive; anything else is a bug and is shown as one. */
export function messaggioDi(thrown: unknown): Messaggio {
  if (thrown instanceof HostFailure) return { kind: 'failure', failure: thrown };
  if (thrown instanceof Error && thrown.name === NON_CARICATO) {
    return { kind: 'avviso', testo: 'nonCaricato' };
  }
  return { kind: 'guasto', dettaglio: thrown instanceof Error ? thrown.message : String(thrown) };
}
