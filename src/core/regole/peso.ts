import type { Cruscotto, Indicatore } from '../model/piano';

/** A weight beyond this is a slip of the keyboard; sums must stay numbers all the same. */
const PUNTI_MASSIMI = 1e9;

/**
 * The weight a row counts with: its positive points, 1 for every row of a cruscotto without weights, and 0 for a
 * weight of zero, below zero, `-` or empty in a cruscotto that has weights (contract 3, `peso-zero`).
 */
export function pesoInCalcolo(
  { conPesi }: Pick<Cruscotto, 'conPesi'>,
  { peso }: Indicatore,
): number {
  if (!conPesi) return 1;
  return peso.kind === 'valore' && peso.punti > 0 ? Math.min(peso.punti, PUNTI_MASSIMI) : 0;
}
