import { traguardiDi, type CruscottoCalcolato, type Risultato, type Traguardo } from '../core';
import type { Lingua } from '../locale';
import { fraseTraguardo, TESTI_TRAGUARDO, type TestiTraguardo } from '../locale/traguardo';
import type { Colori } from './colori';
import { shorten } from './larghezza';

/** Rows named under a unit; the report has them all. */
const NOMINATE = 5;
const UNITA = 70;
const TESTO = 60;

/** What each unit below a band lacks to come to it: the nearest band, and the rows that lead there. */
export function stampaCosaManca(
  risultato: Risultato,
  lingua: Lingua,
  colori: Colori,
): readonly string[] {
  const testi = TESTI_TRAGUARDO[lingua];
  const visti = new Set<number>();
  const lines = traguardiDi(risultato).flatMap((traguardo) => {
    const calcolato = risultato.cruscotti[traguardo.cruscotto];
    if (calcolato === undefined || visti.has(traguardo.cruscotto)) return [];
    visti.add(traguardo.cruscotto);
    return [
      `  ${colori('forte', shorten(calcolato.cruscotto.unita, UNITA))}`,
      `    ${fraseTraguardo(traguardo, testi)}`,
      ...mancantiLines(traguardo, calcolato, testi),
    ];
  });
  return lines.length === 0 ? [] : ['', testi.titolo, ...lines];
}

function mancantiLines(
  { via }: Traguardo,
  { righe }: CruscottoCalcolato,
  testi: TestiTraguardo,
): readonly string[] {
  if (via.kind !== 'risultati') return [];
  const resto = via.mancanti.length - NOMINATE;
  return [
    ...via.mancanti.slice(0, NOMINATE).map((mancante) => {
      const testo = righe[mancante.riga]?.indicatore.testo ?? '';
      return `    - ${shorten(testo, TESTO)}: ${testi.risultato(mancante)}`;
    }),
    ...(resto > 0 ? [`    ${testi.altri(resto)}`] : []),
  ];
}
