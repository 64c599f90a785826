import type { Intestazione, StrutturaCruscotto } from '../model/piano';

/** The rows that one heading row of a cruscotto rules, zero-based, both included. */
export interface Zona {
  readonly intestazione: Intestazione;
  readonly da: number;
  readonly a: number;
}

/**
 * Cuts a cruscotto into the zones of its heading rows: the first from the title on, the others from the prospettiva printed
 * above their heading, the last to the last row of the cruscotto.
 */
export function zonesOf(cruscotto: StrutturaCruscotto): readonly Zona[] {
  const { intestazioni, rigaTitolo, ultimaRiga } = cruscotto;
  const titoli = cruscotto.prospettive.flatMap(({ righe }) => righe).sort((a, b) => a - b);
  const inizi: number[] = [];
  let next = 0;
  intestazioni.forEach(({ riga }, indice) => {
    const precedente = intestazioni[indice - 1]?.riga ?? rigaTitolo;
    let inizio = indice === 0 ? rigaTitolo : riga;
    for (; (titoli[next] ?? Infinity) < riga; next += 1) {
      const titolo = titoli[next] ?? 0;
      if (indice > 0 && titolo > precedente) inizio = titolo;
    }
    inizi.push(inizio);
  });
  return intestazioni.map((intestazione, indice) => ({
    intestazione,
    da: inizi[indice] ?? intestazione.riga,
    a: (inizi[indice + 1] ?? ultimaRiga + 1) - 1,
  }));
}
