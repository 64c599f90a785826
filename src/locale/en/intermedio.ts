import type { ParamsIntermedio } from '../../core';
import { data } from '../format';
import type { Messages } from '../messages';

export const intermedio: Messages<ParamsIntermedio> = {
  'RA-401': (p, dove) => ({
    testo: `The interim target «${p.testo}» of ${data(p.al)} in ${dove} cannot be read: during the year the part of the year is used. The score does not change.`,
    rimedio: `Write it like a target (5, 40%, ≤ 10), or a dash if there is none.`,
    breve: 'Unreadable interim target',
  }),
  'RA-402': (p, dove) => ({
    testo: `The interim target «${p.testo}» of ${data(p.al)} in ${dove} goes beyond that of the year («${p.dellAnno}»).`,
    rimedio: `Correct one of the two: half-way no more can be asked than at the end.`,
    breve: 'Interim target beyond that of the year',
  }),
  'RA-403': (p, dove) => ({
    testo: `The interim target «${p.testo}» of ${data(p.al)} in ${dove} is of another kind than that of the year («${p.dellAnno}»): during the year the part of the year is used.`,
    rimedio: `Write it in the unit of the year's target.`,
    breve: 'Interim target of another kind',
  }),
  'RA-404': (p, dove) => ({
    testo: `The column «${p.intestazione}» in ${dove} is about a day outside ${String(p.anno)}: it is not used.`,
    rimedio: `Correct the date in the heading if the column is about this year.`,
    breve: 'Interim target of another year',
  }),
  'RA-405': (p, dove) => ({
    testo: `The column «${p.intestazione}» in ${dove} names no day: it is not used.`,
    rimedio: `Write the day in the heading, for instance «Risultato atteso al 30.06.2019».`,
    breve: 'Interim target without a day',
  }),
};
