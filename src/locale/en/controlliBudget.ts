import type { ParamsControlliBudget } from '../../core';
import { numberEn } from '../format';
import type { Messages } from '../messages';

export const controlliBudget: Messages<ParamsControlliBudget> = {
  'BU-101': (p, dove) => ({
    testo: `The total of charges in ${dove} is ${numberEn(p.totale)} €, but its parts make ${numberEn(p.somma)} €: difference ${numberEn(p.totale - p.somma)} €.`,
    rimedio: `Check the parts: one may be missing, or a label slid by a row.`,
    breve: 'Budget: parts do not make the total',
  }),
  'BU-102': (p, dove) => ({
    testo: `The total of charges in ${dove} is ${numberEn(p.totale)} €, but its parts make ${numberEn(p.somma)} €. An amount was lost and the labels slid by a row; the preventivo gives it back and every sum is exact: ${p.voci.map((v) => `${v.voce} ${v.letto === null ? '(missing)' : numberEn(v.letto)} → ${numberEn(v.proposto)} €`).join('; ')}.`,
    rimedio: `Check with the preventivo and type the parts as proposed.`,
    breve: 'Budget: labels slid by one row',
  }),
  'BU-103': (p, dove) => ({
    testo: `For «${p.voce}» the budgets of the dirigenti (${String(p.tabelle)}) make ${numberEn(p.somma)} € together, the preventivo in ${dove} says ${numberEn(p.preventivo)} €: difference ${numberEn(p.preventivo - p.somma)} €.`,
    rimedio: `Check the row in the budgets and in the preventivo.`,
    breve: 'Budgets differ from the preventivo',
  }),
};
