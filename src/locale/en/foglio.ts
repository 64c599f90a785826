import type { ParamsFoglio } from '../../core';
import { data } from '../format';
import type { Messages } from '../messages';

export const foglio: Messages<ParamsFoglio> = {
  'FO-110': (p, dove) => ({
    testo: `${dove} says «Consuntivo al ${data(p.letto)}», but ${data(p.preso)} is used.`,
    rimedio: `Print the same date on every sheet, or state the reference date before recalculating.`,
    breve: 'Consuntivo date differs from the one used',
  }),
};
