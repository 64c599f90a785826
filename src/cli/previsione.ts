import { prevediFineAnno, type EsitoPipeline } from '../core';
import { FORMATI, type Lingua } from '../locale';
import { TESTI_PREVISIONE } from '../locale/previsione';
import { padEnd, padStart, shorten } from './larghezza';

const VOCE = 60;
const NUMERO = 12;

/** During the year, what each unit would end with: beside today's figure, and never in its place. */
export function stampaPrevisione(esito: EsitoPipeline, lingua: Lingua): readonly string[] {
  const previsione = prevediFineAnno(esito);
  if (previsione === null) return [];
  const { titolo, oggi, previsto } = TESTI_PREVISIONE[lingua];
  const cifra = (percento: number | null): string =>
    padStart(percento === null ? '–' : FORMATI[lingua].punti(percento), NUMERO);
  return [
    '',
    titolo(previsione.quota),
    padEnd('', VOCE) + padStart(oggi, NUMERO) + padStart(previsto, NUMERO),
    ...previsione.cruscotti.map(
      ({ cruscotto, totale }, indice) =>
        padEnd(`  ${shorten(cruscotto.unita, VOCE - 3)}`, VOCE) +
        cifra(esito.risultato.cruscotti[indice]?.totale.percento ?? null) +
        cifra(totale.percento),
    ),
  ];
}
