import type { Unita } from '../model/misura';

/** Days are days against a target, working or not; months, euro and percentages are things of their own. */
const FAMIGLIE: { readonly [U in Unita]: string } = {
  numero: 'numero',
  percento: 'percento',
  giorni: 'giorni',
  'giorni-lavorativi': 'giorni',
  mesi: 'mesi',
  euro: 'euro',
};

/** Whether an actual can be held against a target: a bare number goes with any unit but a percentage. */
export function fitsUnita(atteso: Unita, consuntivo: Unita): boolean {
  return FAMIGLIE[atteso] === FAMIGLIE[consuntivo] || isBare(atteso, consuntivo);
}

/** Whether two values say the same with the same number: `3,5` and `3,5 gg`, not `10 gg` and `10 gg lavorativi`. */
export function sameUnita(una: Unita, altra: Unita): boolean {
  return una === altra || isBare(una, altra);
}

function isBare(una: Unita, altra: Unita): boolean {
  if (una === 'percento' || altra === 'percento') return false;
  return una === 'numero' || altra === 'numero';
}

/** The unit that values share, bare numbers taking that of the others; null where there are two. */
export function commonUnita(unita: readonly Unita[]): Unita | null {
  const named = [...new Set(unita)].filter((una) => una !== 'numero');
  const [first, second] = named;
  if (first === undefined) return 'numero';
  const percentAndBare = first === 'percento' && unita.includes('numero');
  return second === undefined && !percentAndBare ? first : null;
}
