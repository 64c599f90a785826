import type { CruscottoCalcolato, Risultato, Sintesi } from '../../model/risultato';
import { frazione } from '../edits';
import { COLONNE_PROSPETTIVA, RIGHE_CASELLA, RIGHE_TESTO } from './riepilogoPosti';
import { printVoce } from './riepilogoRighe';
import type { Cella } from './table';

/** A box of the mappa strategica: a prospettiva at the head of its column, or an obiettivo below. */
export interface Casella {
  readonly testo: string;
  readonly sintesi: Sintesi;
}

/** One column of the mappa, from the prospettiva down. */
export type ColonnaMappa = readonly Casella[];

const SENZA_PROSPETTIVA = '(senza prospettiva)';
const FORMATO = '0.0%';

/** The mappa of the ente, the first one where a workbook holds several: a column for each prospettiva. */
export function mappaDi({ cruscotti }: Risultato): readonly ColonnaMappa[] {
  const ente = cruscotti.find(({ cruscotto }) => cruscotto.livello === 'ente');
  if (ente === undefined) return [];
  const colonne = ente.cruscotto.prospettive.map(({ nome }, indice) => [
    ...casella(nome, ente.prospettive[indice]),
    ...obiettiviDi(ente, indice),
  ]);
  const sciolti = obiettiviDi(ente, null);
  const [primo] = sciolti;
  if (primo === undefined) return colonne;
  return [...colonne, [{ testo: SENZA_PROSPETTIVA, sintesi: ente.totale }, ...sciolti]];
}

function obiettiviDi(ente: CruscottoCalcolato, prospettiva: number | null): ColonnaMappa {
  return ente.cruscotto.obiettivi.flatMap((obiettivo, indice) => {
    const testo = printVoce(obiettivo.codice, obiettivo.testo);
    const suo = obiettivo.prospettiva === prospettiva && testo !== '';
    return suo ? casella(testo, ente.obiettivi[indice]) : [];
  });
}

function casella(testo: string, sintesi: Sintesi | undefined): ColonnaMappa {
  return sintesi === undefined ? [] : [{ testo, sintesi }];
}

/** A cell of the mappa; `row` counts from its title. */
export interface CellaMappa {
  readonly row: number;
  readonly col: number;
  readonly cella: Cella;
}

/** What the cells below the title hold; `prima` is the column of the title. */
export function celleMappa(mappa: readonly ColonnaMappa[], prima: number): readonly CellaMappa[] {
  return mappa.flatMap((colonna, quale) => {
    const col = prima + quale * COLONNE_PROSPETTIVA;
    return colonna.flatMap(({ testo, sintesi }, indice) => {
      const row = 1 + indice * RIGHE_CASELLA;
      const figure = row + RIGHE_TESTO;
      return [
        { row, col, cella: { value: testo } },
        { row: figure, col, cella: { value: frazione(sintesi.percento), formato: FORMATO } },
        { row: figure, col: col + 1, cella: { value: sintesi.esito } },
      ];
    });
  });
}
