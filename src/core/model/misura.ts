/** Units a measure can bear (contract 8). */
export type Unita = 'numero' | 'percento' | 'giorni' | 'giorni-lavorativi' | 'mesi' | 'euro';

/** A number with its unit. Percentages are in points: 80, never 0.8. */
export interface Misura {
  readonly valore: number;
  readonly unita: Unita;
}

/** Digits that survive Excel's 15, so that 0.57 becomes 57 and not 56.99999999999999. */
const SIGNIFICANT_DIGITS = 15;

export function misura(valore: number, unita: Unita): Misura {
  return { valore, unita };
}

/** The named way from a fraction to percentage points: 0.8 -> 80. */
export function puntiDaFrazione(frazione: number): number {
  const punti = frazione * 100;
  // Most fractions are whole points; dividing back proves it, and spares the slow way through text.
  const interi = Math.round(punti);
  if (interi / 100 === frazione) return interi + 0;
  return Number(punti.toPrecision(SIGNIFICANT_DIGITS));
}

/** The value that comparisons with targets, bands and sums of weights use (contract 3: 9 decimals). */
export function arrotondaPerConfronto(valore: number): number {
  return Math.abs(valore) < 1e6 ? Math.round(valore * 1e9) / 1e9 : valore;
}

/** Units that measure the same kind of thing; working days are days. */
const FAMIGLIE: { readonly [U in Unita]: string } = {
  numero: 'numero',
  percento: 'percento',
  giorni: 'giorni',
  'giorni-lavorativi': 'giorni',
  mesi: 'mesi',
  euro: 'euro',
};

/**
 * Whether an actual may be held against a target (contract 2). A bare number goes with any unit (`3,5` against
 * `3,5 gg`) but never with a percentage; months and days, or euro and days, do not mix.
 */
export function confrontabili(una: Unita, altra: Unita): boolean {
  return FAMIGLIE[una] === FAMIGLIE[altra] || isNudo(una, altra);
}

/** One of the two is a bare number, which takes the unit of the other; a percentage never does. */
export function isNudo(una: Unita, altra: Unita): boolean {
  if (una === 'percento' || altra === 'percento') return false;
  return una === 'numero' || altra === 'numero';
}
