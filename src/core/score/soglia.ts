import { arrotondaPerConfronto } from '../model/misura';
import type { Verso } from '../model/piano';
import type { Regole } from '../regole/regole';
import { tuttoONiente, type Punteggio } from './punteggio';

type Formula = (atteso: number, consuntivo: number, raggiunto: boolean) => number;

const MAGGIORE: Formula = (atteso, consuntivo) => (100 * consuntivo) / atteso;

/** Formulas for lower-is-better targets above zero, by the setting `minore` (domain R4, R5). */
const MINORE: { readonly [M in Regole['minore']]: Formula } = {
  speculare: (atteso, consuntivo) => (100 * (2 * atteso - consuntivo)) / atteso,
  inversa: (atteso, consuntivo) => (consuntivo <= 0 ? 100 : (100 * atteso) / consuntivo),
  'si-no': (_atteso, _consuntivo, raggiunto) => tuttoONiente(raggiunto).indice,
};

/**
 * A number to reach. `<` and `>` count as `≤` and `≥`, so the verso alone decides. A ratio to zero, or to a target
 * below zero, means nothing: there the target is either reached or not.
 */
export function scoreSoglia(
  atteso: number,
  consuntivo: number,
  verso: Verso,
  minore: Regole['minore'],
): Punteggio {
  const limite = arrotondaPerConfronto(atteso);
  const misurato = arrotondaPerConfronto(consuntivo);
  const raggiunto = verso === 'maggiore' ? misurato >= limite : misurato <= limite;
  if (limite <= 0) return tuttoONiente(raggiunto);
  const formula = verso === 'maggiore' ? MAGGIORE : MINORE[minore];
  return { indice: formula(atteso, consuntivo, raggiunto), raggiunto };
}
