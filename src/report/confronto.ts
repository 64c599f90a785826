import { cambiaFascia, type ConfrontoDate, type RigaStorico } from '../core';
import type { Report } from './schema';

type Confronto = NonNullable<Report['confronto']>;

/** Two dates of *Storico*, for other programs. */
export function reportConfronto({ prima, dopo, variazioni }: ConfrontoDate): Confronto {
  return {
    prima,
    dopo,
    unita: variazioni.map((variazione) => ({
      foglio: variazione.dopo.foglio,
      unita: variazione.dopo.unita,
      prima: variazione.prima === null ? null : cifraOf(variazione.prima),
      dopo: cifraOf(variazione.dopo),
      differenza: variazione.differenza,
      cambiaFascia: cambiaFascia(variazione),
    })),
  };
}

function cifraOf({ al, percento, esito }: RigaStorico): Confronto['unita'][number]['dopo'] {
  return { al, percento, esito };
}
