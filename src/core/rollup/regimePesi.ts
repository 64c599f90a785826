import { arrotondaPerConfronto } from '../model/misura';
import type { Cruscotto } from '../model/piano';
import type { RegimePesi } from '../model/risultato';
import { pesoInCalcolo } from '../regole/peso';

/** Three weights of 33,33 or of 33 are still meant as 100 (contract 4). */
const TOLLERANZA_PUNTI = 1.5;

export interface PesiVerificati {
  readonly regime: RegimePesi;
  readonly totale: number;
  /** Sum for each obiettivo that has a row to weigh, by index. */
  readonly perObiettivo: ReadonlyMap<number, number>;
}

/** How the weights of a cruscotto hold, from their sums over the rows that are not monitoraggio (contract 4). */
export function verificaPesi(cruscotto: Cruscotto): PesiVerificati {
  const perObiettivo = new Map<number, number>();
  let totale = 0;
  for (const indicatore of cruscotto.indicatori) {
    if (indicatore.atteso.value.kind === 'monitoraggio') continue;
    const peso = pesoInCalcolo(cruscotto, indicatore);
    totale += peso;
    perObiettivo.set(indicatore.obiettivo, (perObiettivo.get(indicatore.obiettivo) ?? 0) + peso);
  }
  return { regime: regimeDi(cruscotto, totale, [...perObiettivo.values()]), totale, perObiettivo };
}

/** Whether weights in percentage points are meant to make the whole. */
export function faCento(somma: number): boolean {
  return arrotondaPerConfronto(Math.abs(somma - 100)) <= TOLLERANZA_PUNTI;
}

function regimeDi(
  { conPesi }: Cruscotto,
  totale: number,
  perObiettivo: readonly number[],
): RegimePesi {
  if (!conPesi) return 'senza-pesi';
  if (perObiettivo.length > 0 && perObiettivo.every(faCento)) return 'per-obiettivo';
  return faCento(totale) ? 'per-cruscotto' : 'normalizzati';
}
