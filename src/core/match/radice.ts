const VOWELS = 'aeiou';
/** Below this a stem says too little: `area` and `aree` may stay apart, `are` and `ara` must. */
const SHORTEST_STEM = 3;
const HAS_DIGIT = /\d/;

/**
 * Light Italian stem of a normalised word: final vowels fall (number and gender), and the `h` that only keeps a
 * hard sound (`pratica`, `pratiche`). Words with digits are names or numbers and stay as they are.
 */
export function radice(parola: string): string {
  if (parola.length <= SHORTEST_STEM || HAS_DIGIT.test(parola)) return parola;
  let end = parola.length;
  while (end > SHORTEST_STEM && VOWELS.includes(parola.charAt(end - 1))) end -= 1;
  const hard = parola.charAt(end - 1) === 'h' && 'cg'.includes(parola.charAt(end - 2));
  return parola.slice(0, hard ? end - 1 : end);
}
