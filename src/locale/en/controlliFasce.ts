import { printCellRef, type ParamsControlliFasce } from '../../core';
import type { Messages } from '../messages';

export const controlliFasce: Messages<ParamsControlliFasce> = {
  'FA-101': (p, dove) => ({
    testo:
      p.difetto === 'sovrapposte'
        ? `The band «${p.fascia}» in ${dove} and the band «${p.altra.testo}» in ${printCellRef(p.altra.cella)} overlap: one result would have two outcomes.`
        : `Between the band «${p.fascia}» in ${dove} and the band «${p.altra.testo}» in ${printCellRef(p.altra.cella)} there is a gap: a result in it would have no outcome.`,
    rimedio: `Set the limits so that each band begins where the one below it ends; the calculation uses the bands of the sheet Parametri.`,
    breve: 'Bands that overlap or leave a gap',
  }),
};
