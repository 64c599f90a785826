import type { ParamsControlliPesi } from '../../core';
import { numberEn } from '../format';
import type { Messages } from '../messages';

export const controlliPesi: Messages<ParamsControlliPesi> = {
  'PE-301': (p, dove) => ({
    testo: `The row in ${dove} is monitoraggio and has weight ${numberEn(p.punti)}: the weight has no effect, and the other rows lack it.`,
    rimedio: `Remove the weight and share it among the other rows, or give the indicator a target.`,
    breve: 'Weight on a monitoraggio indicator',
  }),
  'PE-302': (p, dove) => ({
    testo: `All weights of the cruscotto in ${dove} (${String(p.righe)} rows) are zero: all rows count alike, as without weights.`,
    rimedio: `Type the weights, or empty the column if the cruscotto does not use them.`,
    breve: 'All weights are zero',
  }),
};
