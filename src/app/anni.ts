import {
  affiancaAnni,
  anniDelTriennio,
  type ConfrontoAnni,
  type Risultato,
  type WorkbookSnapshot,
} from '../core';
import { calcola, type EsitoRichiesta, type Richiesta } from './ricalcola';

/** The same run for another year: by its own reference date, since the one asked for belongs to the year of the run. */
export function risultatoDellAnno(
  book: WorkbookSnapshot,
  richiesta: Richiesta,
  risultato: Risultato,
): (anno: number) => Risultato {
  return (anno) =>
    anno === risultato.anno
      ? risultato
      : calcola(book, { ...richiesta, anno, al: null }).esito.risultato;
}

export interface EsitoAnni {
  readonly calcolato: EsitoRichiesta;
  /** Null where the workbook has no ente. */
  readonly confronto: ConfrontoAnni | null;
}

/** The ente year by year: those given, else the three of the plan around the year of the run. Nothing is written. */
export function confrontaAnni(
  book: WorkbookSnapshot,
  richiesta: Richiesta,
  anni?: readonly number[],
): EsitoAnni {
  const calcolato = calcola(book, richiesta);
  const { risultato } = calcolato.esito;
  const scelti = anni ?? anniDelTriennio(risultato);
  const risultati = scelti.map(risultatoDellAnno(book, richiesta, risultato));
  return { calcolato, confronto: affiancaAnni(risultati) };
}
