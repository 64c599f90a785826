import { finding } from '../../findings';
import type { Indicatore } from '../../model/piano';
import { LIVELLI_SUPERIORI } from '../../model/organigramma';
import type { ControlloPiano } from '../controllo';

/** From so many units on, one remark names them all. */
const MOLTI = 4;
/** A row that at most this share of the units lacks looks forgotten there, not absent on purpose (domain 2.2 D). */
const MAX_SENZA = 0.4;

/** One indicator on the cruscotti of many units, which type it by hand (domain 2.2 D). */
export const suMoltiFogli: ControlloPiano = ({ cruscotti }, { ripetuti }) => {
  const unita = cruscotti.filter(({ livello }) => !LIVELLI_SUPERIORI.includes(livello));
  const trovati = new Map<string, { readonly primo: Indicatore; readonly fogli: Set<string> }>();
  for (const { foglio, indicatori } of unita) {
    for (const primo of indicatori) {
      if (!ripetuti.has(primo.testoNormalizzato)) continue;
      const trovato = trovati.get(primo.testoNormalizzato);
      if (trovato !== undefined) trovato.fogli.add(foglio);
      else trovati.set(primo.testoNormalizzato, { primo, fogli: new Set([foglio]) });
    }
  }
  const tutti = [...new Set(unita.map(({ foglio }) => foglio))];
  return [...trovati.values()]
    .filter(({ fogli }) => fogli.size >= MOLTI)
    .map(({ primo: { testo, cell, rowKey }, fogli }) => {
      const senza = tutti.filter((foglio) => !fogli.has(foglio));
      const pochi = senza.length <= tutti.length * MAX_SENZA;
      const params = { testo, fogli: [...fogli], senza: pochi ? senza : [] };
      return finding('FO-407', params, cell, rowKey);
    });
};
