import { finding } from '../../findings';
import type { ControlloCruscotto } from '../controllo';

/** A column of weights that are all zero (domain V11). */
export const tuttiZero: ControlloCruscotto = ({ foglio, rigaTitolo, colTitolo, ...cruscotto }) => {
  if (cruscotto.conPesi) return [];
  const righe = cruscotto.indicatori.filter(
    ({ peso }) => peso.kind === 'valore' && peso.punti === 0,
  ).length;
  if (righe === 0) return [];
  return [finding('PE-302', { righe }, { sheet: foglio, row: rigaTitolo, col: colTitolo })];
};
