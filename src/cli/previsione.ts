import { prevediFineAnno, type EsitoPipeline, type Previsione } from '../core';
import { FORMATI, type Lingua } from '../locale';
import { fraseIndietro, TESTI_PREVISIONE } from '../locale/previsione';
import { padEnd, padStart, shorten } from './larghezza';

const VOCE = 60;
const NUMERO = 12;
/** Rows named; the report has them all. */
const NOMINATE = 12;

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
    ...righeIndietro(previsione, esito, lingua),
  ];
}

/** The rows that have not come to what is due by the reference date, each with what it is measured against. */
function righeIndietro(
  { righe }: Previsione,
  { risultato }: EsitoPipeline,
  lingua: Lingua,
): readonly string[] {
  const testi = TESTI_PREVISIONE[lingua];
  const lines = righe.flatMap((sue, indice) => {
    const calcolato = risultato.cruscotti[indice];
    return sue.flatMap((prevista, riga) => {
      const calcolata = calcolato?.righe[riga];
      const frase = calcolata === undefined ? null : fraseIndietro(prevista, calcolata, testi);
      if (calcolato === undefined || calcolata === undefined || frase === null) return [];
      const { foglio } = calcolato.cruscotto;
      return [`  - ${foglio}: ${shorten(calcolata.indicatore.testo, VOCE)}: ${frase}`];
    });
  });
  if (lines.length === 0) return [];
  const resto = lines.length - NOMINATE;
  return [
    '',
    testi.indietro,
    ...lines.slice(0, NOMINATE),
    ...(resto > 0 ? [`  ${testi.altre(resto)}`] : []),
  ];
}
