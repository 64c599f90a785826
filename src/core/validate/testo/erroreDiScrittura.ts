import { finding } from '../../findings';
import type { ControlloTesto } from './controlloTesto';
import { ERRORI } from './errori';

const PAROLA = /\p{L}+/gu;

/** A known misspelling; all of them in the cell are put right at once. */
export const erroreDiScrittura: ControlloTesto = ({ testo, cell, rowKey }) => {
  if (!mayBeWrong(testo)) return null;
  const parola = testo.match(PAROLA)?.find((una) => ERRORI.has(una.toLowerCase()));
  if (parola === undefined) return null;
  const proposto = testo.replace(PAROLA, (una) => corrected(una));
  return finding('TE-103', { testo, parola, proposto }, cell, rowKey);
};

/** Cheap look before the dear one: the text in one case, once. */
function mayBeWrong(testo: string): boolean {
  return (
    testo
      .toLowerCase()
      .match(PAROLA)
      ?.some((parola) => ERRORI.has(parola)) === true
  );
}

/** In the case that was typed: *Decedali*, *DECEDALI*. */
function corrected(parola: string): string {
  const giusta = ERRORI.get(parola.toLowerCase());
  if (giusta === undefined) return parola;
  if (parola === parola.toUpperCase()) return giusta.toUpperCase();
  const maiuscola = parola.charAt(0) !== parola.charAt(0).toLowerCase();
  return maiuscola ? giusta.charAt(0).toUpperCase() + giusta.slice(1) : giusta;
}
