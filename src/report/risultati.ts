import {
  contaInterventi,
  type ConteggioInterventi,
  type CruscottoCalcolato,
  type Sintesi,
} from '../core';
import type { Report, ReportSintesi } from './schema';

type Risultati = Report['risultati'];

/** Every rolled-up figure. Where a workbook holds several enti the first one is `ente`, the others stand among `unita`. */
export function reportRisultati(cruscotti: readonly CruscottoCalcolato[]): Risultati {
  const ente = cruscotti.find(({ cruscotto }) => cruscotto.livello === 'ente');
  return {
    ente: ente === undefined ? null : { ...reportSintesi(ente.totale), ...interventiOf(ente) },
    prospettive: ente === undefined ? [] : prospettiveOf(ente),
    obiettivi: cruscotti.flatMap(obiettiviOf),
    unita: cruscotti.filter((calcolato) => calcolato !== ente).map(unitaOf),
  };
}

function prospettiveOf({ cruscotto, prospettive }: CruscottoCalcolato): Risultati['prospettive'] {
  return prospettive.map((sintesi, indice) => ({
    nome: cruscotto.prospettive[indice]?.nome ?? '',
    ...reportSintesi(sintesi),
  }));
}

function obiettiviOf({ cruscotto, obiettivi }: CruscottoCalcolato): Risultati['obiettivi'] {
  return obiettivi.map((sintesi, indice) => ({
    foglio: cruscotto.foglio,
    codice: cruscotto.obiettivi[indice]?.codice ?? null,
    ...reportSintesi(sintesi),
  }));
}

function unitaOf(calcolato: CruscottoCalcolato): Risultati['unita'][number] {
  const { cruscotto, totale, mediaServizi } = calcolato;
  return {
    foglio: cruscotto.foglio,
    rigaTitolo: cruscotto.rigaTitolo + 1,
    titolo: cruscotto.titolo,
    livello: cruscotto.livello,
    mediaServizi,
    ...reportSintesi(totale),
    ...interventiOf(calcolato),
  };
}

/** How many rows people overruled or took out; no key where there are none. */
function interventiOf({ righe }: CruscottoCalcolato): { interventi?: ConteggioInterventi } {
  const interventi = contaInterventi(righe);
  return Object.values(interventi).some((quante) => quante > 0) ? { interventi } : {};
}

/** The keys of contract 8: the band of a total is for people and stays out. */
function reportSintesi({ esito: _esito, ...sintesi }: Sintesi): ReportSintesi {
  return sintesi;
}
