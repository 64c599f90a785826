import type { ParamsRisultatoAtteso } from '../../core';
import type { Messages } from '../messages';

export const risultatoAtteso: Messages<ParamsRisultatoAtteso> = {
  'RA-301': (p, dove) => ({
    testo: `The target «${p.letto}» in ${dove} is below zero: a percentage of it means nothing, so it counts 100 if reached and 0 if not.`,
    rimedio: `Check the value; if it is right, better measure something that cannot fall below zero.`,
    breve: 'Target below zero',
  }),
};
