import type { Unita } from '../model/misura';

/** Units that measure the same kind of thing: the lists a target and its actual must share. */
const FAMIGLIE: { readonly [U in Unita]: string } = {
  numero: 'numero',
  percento: 'percento',
  giorni: 'giorni',
  'giorni-lavorativi': 'giorni',
  mesi: 'mesi',
  euro: 'euro',
};

/**
 * Whether an actual may be divided by a target. A bare number goes with any unit (`3,5` against `3,5 gg`) but
 * never with a percentage; months and days, or euro and days, do not mix.
 */
export function confrontabili(atteso: Unita, consuntivo: Unita): boolean {
  if (FAMIGLIE[atteso] === FAMIGLIE[consuntivo]) return true;
  if (atteso === 'percento' || consuntivo === 'percento') return false;
  return atteso === 'numero' || consuntivo === 'numero';
}
