import {
  prevediFineAnno,
  printA1,
  type EsitoPipeline,
  type Previsione,
  type RigaPrevista,
} from '../core';
import type { Report } from './schema';

type ReportPrevisione = NonNullable<Report['previsione']>;

/** The estimate for the end of the year; null once the year is over, or where nothing was recorded yet. */
export function reportPrevisione(esito: EsitoPipeline): ReportPrevisione | null {
  const previsione = prevediFineAnno(esito);
  if (previsione === null) return null;
  return {
    quota: previsione.quota,
    unita: previsione.cruscotti.map(({ cruscotto, totale }) => ({
      foglio: cruscotto.foglio,
      rigaTitolo: cruscotto.rigaTitolo + 1,
      percento: totale.percento,
      pesoCoperto: totale.pesoCoperto,
    })),
    indicatori: previsione.cruscotti.flatMap((_, indice) => reportRighe(previsione, indice)),
  };
}

/** Only rows that have an actual to go by. */
function reportRighe(
  { cruscotti, righe }: Previsione,
  indice: number,
): ReportPrevisione['indicatori'] {
  const calcolato = cruscotti[indice];
  return (calcolato?.righe ?? []).flatMap(({ indicatore, raggiungimento }, riga) => {
    const prevista = righe[indice]?.[riga];
    if (prevista === undefined || prevista.previsto === null) return [];
    return {
      foglio: calcolato?.cruscotto.foglio ?? '',
      riga: indicatore.riga + 1,
      intermedio: prevista.intermedio,
      indietro: prevista.indietro,
      ...scrittoOf(prevista),
      previsto: prevista.previsto,
      percento: raggiungimento.kind === 'calcolato' ? raggiungimento.percento : null,
    };
  });
}

function scrittoOf({ scritto }: RigaPrevista): { scritto?: { cella: string; al: string } } {
  if (scritto === null) return {};
  const { cell, al } = scritto;
  return { scritto: { cella: printA1(cell.row, cell.col), al } };
}
