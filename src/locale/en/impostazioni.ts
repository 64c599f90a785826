import type { ParamsImpostazioni } from '../../core';
import type { Messages } from '../messages';

export const impostazioni: Messages<ParamsImpostazioni> = {
  'OR-201': (p, dove) => ({
    testo: `In ${dove} «${p.unita}» answers to «${p.dirigente}», but the sheet «${p.foglio}» holds no cruscotto of that name: it is missing from the mean of his servizi.`,
    rimedio: `Correct the name of the sheet or of the unit, or add the cruscotto.`,
    breve: 'Unit without cruscotto: missing from the mean',
  }),
  'OR-202': (p, dove) => ({
    testo: `In ${dove} «${p.unita}» answers to «${p.rispondeA}», but no line bears that name in the column Unità.`,
    rimedio: `Type in «Risponde a» the name of the unit just as in the column Unità.`,
    breve: '«Risponde a» names no unit',
  }),
};
