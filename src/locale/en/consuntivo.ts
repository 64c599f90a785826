import type { ParamsConsuntivo } from '../../core';
import { numero, punti } from '../format';
import type { Messages } from '../messages';

export const consuntivo: Messages<ParamsConsuntivo> = {
  'CO-301': (p, dove) => ({
    testo: `The published percentage in ${dove} is ${punti(p.pubblicata)}, but target and actual of the row give ${punti(p.ricalcolata)}.`,
    rimedio: `Check target and actual of the row, or the rule by which the percentage was published.`,
    breve: `Published ${punti(p.pubblicata)}, recomputed ${punti(p.ricalcolata)}`,
  }),
  'CO-302': (p, dove) => ({
    testo: `The published percentage of obiettivo ${p.obiettivo} in ${dove} is ${punti(p.pubblicata)}, but ${p.righe === 1 ? 'its scored row gives' : `its ${numero(p.righe)} scored rows give`} ${punti(p.ricalcolata)}.`,
    rimedio: `Look for rows of the obiettivo that are missing from the sheet (or too many), or for another way of weighing them.`,
    breve: `Published ${punti(p.pubblicata)}, recomputed ${punti(p.ricalcolata)}`,
  }),
  'CO-303': (p, dove) => ({
    testo: `The published total in ${dove} is ${punti(p.pubblicata)}, but the cruscotto gives ${punti(p.ricalcolata)}.`,
    rimedio: `Look first at the obiettivi with the same remark; if all agree, the mean was taken in another way.`,
    breve: `Published ${punti(p.pubblicata)}, recomputed ${punti(p.ricalcolata)}`,
  }),
  'CO-310': (p, dove) => ({
    testo: `The actual «${p.consuntivo}» ${p.da === null ? `in ${dove}` : `taken from ${p.da} for ${dove}`} is of another kind than the target «${p.atteso}»: the row is not scored.`,
    rimedio: `Type target and actual in the same form (date, number, percentage, SI/NO) on every level.`,
    breve: 'Actual of another kind than the target',
  }),
};
