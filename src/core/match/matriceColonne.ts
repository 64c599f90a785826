import type { ColonnaMatrice } from '../model/matrice';
import type { Livello } from '../model/organigramma';
import type { Cruscotto } from '../model/piano';

/** Who stands first in the matrix: those above, then those who do the work. */
const ORDINE: readonly Livello[] = [
  'segretario_generale',
  'dirigente',
  'servizio',
  'azienda_speciale',
];
const SIGLE: Readonly<Record<Livello, string>> = {
  ente: 'E',
  segretario_generale: 'SG',
  dirigente: 'D',
  servizio: 'S',
  azienda_speciale: 'AS',
};

/** The columns of a matrix: a code that fits a narrow column, the name in the legend. */
export function colonneDi(
  cruscotti: readonly Cruscotto[],
  propri: readonly number[],
): readonly ColonnaMatrice[] {
  return ORDINE.flatMap((livello) => {
    const unita = propri.flatMap((indice) => {
      const cruscotto = cruscotti[indice];
      return cruscotto?.livello === livello ? [{ indice, cruscotto }] : [];
    });
    return unita.map(({ indice, cruscotto }, at): ColonnaMatrice => ({
      cruscotto: indice,
      sigla: SIGLE[livello] + (unita.length === 1 ? '' : String(at + 1)),
      unita: cruscotto.unita,
      foglio: cruscotto.foglio,
      livello,
    }));
  });
}
