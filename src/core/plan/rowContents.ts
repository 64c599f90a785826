import type { CruscottoCalcolato, Sintesi } from '../model/risultato';
import { esitoScritto } from '../regole/esito';
import { frazione } from './edits';

/** What our columns hold on a row of a cruscotto; null is an empty cell. */
export interface ContenutoRiga {
  readonly frazione: number | null;
  /** The band in words; of a row with a typed percentage it says so. */
  readonly esito: string | null;
}

const NULLA: ContenutoRiga = { frazione: null, esito: null };

/**
 * Row -> figure and word: indicators; obiettivi and prospettive on the first row where they are printed (the others stay
 * empty); the title row has the total. Where two stand on one row, the finer one counts.
 */
export function rowContents(calcolato: CruscottoCalcolato): ReadonlyMap<number, ContenutoRiga> {
  const { cruscotto, righe, obiettivi, prospettive, totale } = calcolato;
  const contenuti = new Map<number, ContenutoRiga>();
  contenuti.set(cruscotto.rigaTitolo, contenutoDi(totale));
  cruscotto.prospettive.forEach((prospettiva, indice) => {
    putFirst(contenuti, prospettiva.righe, prospettive[indice]);
  });
  cruscotto.obiettivi.forEach((obiettivo, indice) => {
    putFirst(contenuti, obiettivo.righe, obiettivi[indice]);
  });
  for (const riga of righe) {
    const { indicatore, raggiungimento } = riga;
    const percento = raggiungimento.kind === 'calcolato' ? raggiungimento.percento : null;
    contenuti.set(indicatore.riga, { frazione: frazione(percento), esito: esitoScritto(riga) });
  }
  return contenuti;
}

function putFirst(
  contenuti: Map<number, ContenutoRiga>,
  righe: readonly number[],
  sintesi: Sintesi | undefined,
): void {
  righe.forEach((riga, volta) => {
    const contenuto = volta === 0 && sintesi !== undefined ? contenutoDi(sintesi) : NULLA;
    contenuti.set(riga, contenuto);
  });
}

function contenutoDi({ percento, esito }: Sintesi): ContenutoRiga {
  return { frazione: frazione(percento), esito };
}
