const CONTA_IN_TESTA = /^\s*n(?:\s?[.°º]|r\b|um\b|umero\b)/i;
const CIFRA = /\d/;

/**
 * Where the text of an indicator divides, or null: *N. utenti anno x / N. utenti anno x-1*. A slash between words
 * (*presentazione/condivisione*), years or laws (*DPR 247/2004*) divides nothing.
 */
export function barraDiDivisione(testo: string): number | null {
  for (let at = testo.indexOf('/'); at >= 0; at = testo.indexOf('/', at + 1)) {
    if (divides(testo, at)) return at;
  }
  return null;
}

function divides(testo: string, at: number): boolean {
  const prima = testo.charAt(at - 1);
  const dopo = testo.charAt(at + 1);
  if (CIFRA.test(prima) && CIFRA.test(dopo)) return false;
  if (/\s/.test(prima) || /\s/.test(dopo)) return true;
  return CONTA_IN_TESTA.test(testo.slice(at + 1, at + 10)) || testo.lastIndexOf(':', at) > 0;
}
