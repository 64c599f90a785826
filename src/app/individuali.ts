import {
  FOGLIO_LEGGIMI,
  runIndividuali,
  type EsitoIndividuali,
  type RichiestaIndividuali,
} from '../core';
import type { Formato } from './libroInMemoria';

/** The workbook of the individual schede as a file. It holds names with scores: whoever gets it decides where it goes. */
export interface LibroSchede {
  readonly esito: EsitoIndividuali;
  readonly bytes: Uint8Array;
}

/**
 * Makes the workbook of the individual schede (`base` null), or brings one up to date, with the figures of the cruscotti.
 * Throws only `HostFailure`.
 */
export function libroSchede(
  { readWorkbook, applyPlan, emptyWorkbook }: Formato,
  base: Uint8Array | null,
  richiesta: RichiestaIndividuali,
): LibroSchede {
  const prima = base ?? emptyWorkbook(FOGLIO_LEGGIMI);
  const esito = runIndividuali(readWorkbook(prima), richiesta);
  return { esito, bytes: applyPlan(prima, esito.plan) };
}
