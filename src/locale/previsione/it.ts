import type { Misura } from '../../core';
import { misura as inParole } from '../it/lettura';
import { data, numero, punti } from '../format';
import type { TestiPrevisione } from './testi';

export const PREVISIONE_IT: TestiPrevisione = {
  titolo: (quota) =>
    `PREVISIONE AL 31.12 (stima in linea retta: è passato il ${punti(100 * quota, 1)} dell'anno)`,
  oggi: 'Oggi',
  previsto: 'Previsto',
  indietro: 'INDIETRO RISPETTO A QUANTO È DOVUTO FINORA',
  riga: ({ attuale, dovuto, scritto }) =>
    `${misura(attuale)} contro ${misura(dovuto)} (${
      scritto === null
        ? "la quota dell'anno già passata"
        : `traguardo intermedio al ${data(scritto.al)}, scritto nella cella ${scritto.cella}`
    })`,
  altre: (quante) => `… e altre ${numero(quante)}: tutte nel rapporto`,
};

/** Parts of the year come with many decimals: two say enough. */
function misura({ valore, unita }: Misura): string {
  return inParole(Math.round(valore * 100) / 100, unita);
}
