import { printCellRef, type ParamsControlliFasce } from '../../core';
import type { Messages } from '../messages';

export const controlliFasce: Messages<ParamsControlliFasce> = {
  'FA-101': (p, dove) => ({
    testo:
      p.difetto === 'sovrapposte'
        ? `La fascia «${p.fascia}» in ${dove} e la fascia «${p.altra.testo}» in ${printCellRef(p.altra.cella)} si sovrappongono: lo stesso risultato avrebbe due esiti.`
        : `Tra la fascia «${p.fascia}» in ${dove} e la fascia «${p.altra.testo}» in ${printCellRef(p.altra.cella)} resta un vuoto: un risultato che vi cade non avrebbe esito.`,
    rimedio: `Correggere i limiti in modo che ogni fascia cominci dove finisce quella sotto; le fasce usate dal calcolo sono quelle del foglio Parametri.`,
    breve: 'Fasce che si sovrappongono o lasciano un vuoto',
  }),
};
