/** What of a long list stands in the page: rows, and empty stretches in the place of those that do not. */
export type Pezzo =
  | { readonly kind: 'riga'; readonly indice: number }
  /** `dopo`: how many rows stand in the page before it, which tells the stretches apart. */
  | { readonly kind: 'vuoto'; readonly altezza: number; readonly dopo: number };

export interface Quadro {
  readonly pezzi: readonly Pezzo[];
  /** The same for the same rows and stretches. */
  readonly chiave: string;
}

/** So many pixels above and below what is seen are drawn as well: a turn of the wheel shows no hole. */
const MARGINE = 400;

/**
 * The rows of a list that are in sight, all heights in pixels; `vista` counts from the top of the list and may lie outside it.
 * Those of `sempre` are there in every case.
 */
export function quadro(
  altezze: readonly number[],
  vista: { readonly da: number; readonly a: number },
  sempre: readonly (number | null)[],
): Quadro {
  const pezzi: Pezzo[] = [];
  let vuota = 0;
  let righe = 0;
  let da = 0;
  const chiudi = (): void => {
    if (vuota > 0) pezzi.push({ kind: 'vuoto', altezza: vuota, dopo: righe });
    vuota = 0;
  };
  altezze.forEach((altezza, indice) => {
    const a = da + altezza;
    if (sempre.includes(indice) || (a >= vista.da - MARGINE && da <= vista.a + MARGINE)) {
      chiudi();
      pezzi.push({ kind: 'riga', indice });
      righe += 1;
    } else {
      vuota += altezza;
    }
    da = a;
  });
  chiudi();
  const chiave = pezzi
    .map((pezzo) =>
      pezzo.kind === 'riga' ? pezzo.indice : `(${String(Math.round(pezzo.altezza))})`,
    )
    .join(' ');
  return { pezzi, chiave };
}
