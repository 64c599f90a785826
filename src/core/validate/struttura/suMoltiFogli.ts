import { finding } from '../../findings';
import type { Indicatore } from '../../model/piano';
import { LIVELLI_SUPERIORI } from '../../model/organigramma';
import type { ControlloPiano } from '../controllo';

/** From so many units on, one remark names them all. */
const MOLTI = 4;

/** One indicator on the cruscotti of many units, which type it by hand (domain 2.2 D). */
export const suMoltiFogli: ControlloPiano = ({ cruscotti }) => {
  const trovati = new Map<string, { readonly primo: Indicatore; readonly fogli: Set<string> }>();
  for (const { livello, foglio, indicatori } of cruscotti) {
    if (LIVELLI_SUPERIORI.includes(livello)) continue;
    for (const primo of indicatori) {
      const trovato = trovati.get(primo.testoNormalizzato);
      if (trovato !== undefined) trovato.fogli.add(foglio);
      else trovati.set(primo.testoNormalizzato, { primo, fogli: new Set([foglio]) });
    }
  }
  return [...trovati.values()]
    .filter(({ fogli }) => fogli.size >= MOLTI)
    .map(({ primo: { testo, cell, rowKey }, fogli }) =>
      finding('FO-407', { testo, fogli: [...fogli] }, cell, rowKey),
    );
};
