import type { ParamsControlliPesi } from '../../core';
import { numero } from '../format';
import type { Messages } from '../messages';

export const controlliPesi: Messages<ParamsControlliPesi> = {
  'PE-301': (p, dove) => ({
    testo: `La riga in ${dove} è di monitoraggio e ha peso ${numero(p.punti)}: il peso non ha effetto e manca alle altre righe.`,
    rimedio: `Togliere il peso e ripartirlo tra le altre righe, oppure dare un risultato atteso all'indicatore.`,
    breve: 'Peso su un indicatore di monitoraggio',
  }),
  'PE-302': (p, dove) => ({
    testo: `Tutti i pesi del cruscotto in ${dove} (${numero(p.righe)} righe) sono zero: le righe contano tutte allo stesso modo, come senza pesi.`,
    rimedio: `Scrivere i pesi, oppure svuotare la colonna se il cruscotto non li usa.`,
    breve: 'Tutti i pesi sono zero',
  }),
};
