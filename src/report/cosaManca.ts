import { traguardiDi, type Mancanza, type Risultato, type RisultatoMancante } from '../core';
import type { Report } from './schema';

type CosaManca = NonNullable<Report['cosaManca']>[number];
type Mancante = CosaManca['risultati'][number];

/** For each unit and each band above it, the fewest results that lead there. */
export function reportCosaManca(risultato: Risultato): readonly CosaManca[] {
  return traguardiDi(risultato).flatMap(({ cruscotto, partenza, soglia, esito, via }) => {
    const calcolato = risultato.cruscotti[cruscotto];
    if (calcolato === undefined) return [];
    const { foglio, rigaTitolo } = calcolato.cruscotto;
    const mancanti = via.kind === 'risultati' ? via.mancanti : [];
    return {
      foglio,
      rigaTitolo: rigaTitolo + 1,
      partenza,
      soglia,
      esito,
      via: via.kind,
      risultati: mancanti.map((mancante) =>
        reportMancante(mancante, calcolato.righe[mancante.riga]?.indicatore.riga ?? 0),
      ),
    };
  });
}

function reportMancante({ manca, entro, scaduta }: RisultatoMancante, riga: number): Mancante {
  return { riga: riga + 1, entro, scaduta, manca: reportManca(manca) };
}

function reportManca(manca: Mancanza): Mancante['manca'] {
  switch (manca.kind) {
    case 'crescere':
    case 'scendere': {
      const { kind, attuale, atteso } = manca;
      const { valore, unita } = atteso;
      return { kind, attuale: attuale?.valore ?? null, atteso: valore, unita };
    }
    case 'intervallo': {
      const { kind, da, a } = manca;
      return { kind, da: da.valore, a: a.valore, unita: da.unita };
    }
    case 'data':
      return { kind: 'data' };
    case 'esito':
      return { kind: 'esito', atteso: manca.atteso };
  }
}
