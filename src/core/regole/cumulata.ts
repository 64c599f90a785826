import type { Consuntivo } from '../model/consuntivo';
import type { Unita } from '../model/misura';
import type { Indicatore } from '../model/piano';

/** Units of things that add up over the year. */
const CHE_SI_SOMMANO: readonly Unita[] = ['numero', 'euro'];

/** Words of figures that do not grow with the year although they bear no unit: means, ratios, levels. */
const DI_LIVELLO =
  /[/]|\b(medi[aoe]?|rapporto|indice|indici|tasso|grado|livello|quota|percentuale|gradimento|punteggio|voto)\b|%/i;

/** Whether what an indicator counts grows with the year. Where in doubt it does not: a forecast must not exaggerate. */
export function isCheCresce(testo: string, unita: Unita): boolean {
  return CHE_SI_SOMMANO.includes(unita) && !DI_LIVELLO.test(testo);
}

/** The same of an actual: a ratio is none. */
export function isCumulata(
  { testo }: Pick<Indicatore, 'testo'>,
  { misura, rapporto }: Extract<Consuntivo, { kind: 'misura' }>,
): boolean {
  return rapporto === null && isCheCresce(testo, misura.unita);
}
