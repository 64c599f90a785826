import { HostFailure } from '../app/hostFailure';
import type { Lingua } from '../locale';
import { lineOf, TESTI_CLI, type ErroreCli } from '../locale/cli';
import { testoFailure } from '../locale/failure';

/** Why a run did not take place: something asked for cannot be, or a file does not do. */
export type Rifiuto = ErroreCli | HostFailure;

export type Tentativo<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly rifiuto: Rifiuto };

export function riuscito<T>(value: T): Tentativo<T> {
  return { ok: true, value };
}

export function rifiutato(rifiuto: Rifiuto): { readonly ok: false; readonly rifiuto: Rifiuto } {
  return { ok: false, rifiuto };
}

/** What happened and what to do, in one line whatever a file name may hold. */
export function rifiutoLine(lingua: Lingua, rifiuto: Rifiuto): string {
  if (!(rifiuto instanceof HostFailure)) return lineOf(TESTI_CLI[lingua], rifiuto);
  const { testo, rimedio } = testoFailure(lingua, rifiuto);
  return `${testo} ${rimedio}`.replace(/\s+/g, ' ');
}
