import {
  isEmptyPlan,
  runIndividuali,
  type EsitoIndividuali,
  type RichiestaIndividuali,
} from '../core';
import type { WorkbookHost } from './ports';

/**
 * Brings the workbook of the individual schede up to date with the figures of the cruscotti. Rejects with `HostFailure` if the
 * host cannot read or write.
 */
export async function aggiornaIndividuali(
  host: WorkbookHost,
  richiesta: RichiestaIndividuali,
): Promise<EsitoIndividuali> {
  const book = await host.read();
  const esito = runIndividuali(book, richiesta);
  if (isEmptyPlan(esito.plan)) return esito;
  await host.apply(esito.plan);
  return esito;
}
