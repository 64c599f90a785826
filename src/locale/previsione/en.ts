import type { Misura } from '../../core';
import { measure } from '../en/lettura';
import { numberEn } from '../format';
import type { TestiPrevisione } from './testi';

export const PREVISIONE_EN: TestiPrevisione = {
  titolo: (quota) =>
    `FORECAST AS OF 31.12 (straight-line estimate: ${numberEn(100 * quota, 1)}% of the year is over)`,
  oggi: 'Today',
  previsto: 'Forecast',
  indietro: 'BEHIND WHAT IS DUE BY NOW',
  riga: ({ attuale, dovuto, scritto }) =>
    `${misura(attuale)} against ${misura(dovuto)} (${
      scritto === null
        ? 'the part of the year that is over'
        : `interim target of ${scritto.al}, typed in cell ${scritto.cella}`
    })`,
  altre: (quante) => `… and ${numberEn(quante)} more: all in the report`,
};

/** Parts of the year come with many decimals: two say enough. */
function misura({ valore, unita }: Misura): string {
  return measure(Math.round(valore * 100) / 100, unita);
}
