import type { Cruscotto, Piano } from '../model/piano';

/** Cruscotti with the ente's before all others, whose words and places are then the ones to follow. */
export function enteFirst({ cruscotti }: Piano): readonly Cruscotto[] {
  const isEnte = ({ livello }: Cruscotto): boolean => livello === 'ente';
  return [...cruscotti.filter(isEnte), ...cruscotti.filter((cruscotto) => !isEnte(cruscotto))];
}
