import type { Consuntivo } from '../model/consuntivo';
import type { Unita } from '../model/misura';
import type { Indicatore } from '../model/piano';

/** Units of things that add up over the year. */
const CHE_SI_SOMMANO: readonly Unita[] = ['numero', 'euro'];

/** Words of figures that do not grow with the year although they bear no unit: means, ratios, levels. */
const DI_LIVELLO =
  /[/]|\b(medi[aoe]?|rapporto|indice|indici|tasso|grado|livello|quota|percentuale|gradimento|punteggio|voto)\b|%/i;

/** Whether an actual is a count that grows with the year. Where in doubt it is not: a forecast must not exaggerate. */
export function isCumulata(
  { testo }: Pick<Indicatore, 'testo'>,
  { misura, rapporto }: Extract<Consuntivo, { kind: 'misura' }>,
): boolean {
  return rapporto === null && CHE_SI_SOMMANO.includes(misura.unita) && !DI_LIVELLO.test(testo);
}
