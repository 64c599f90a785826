import type { ControlloRiga } from '../controllo';
import { NESSUNO, sulTesto } from '../rilievo';
import { partiDelRapporto } from './forme';

/** *N. pratiche evase / N. pratiche evase* is 1 whatever happens. */
export const rapportoUguale: ControlloRiga = (indicatore) => {
  const parti = partiDelRapporto(indicatore);
  if (parti === null || parti.sopra.join(' ') !== parti.sotto.join(' ')) return NESSUNO;
  return sulTesto('IN-203', { parte: parti.numeratore }, indicatore);
};
