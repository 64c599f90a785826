import type { ParamsFoglio } from '../../core';
import { data } from '../format';
import type { Messages } from '../messages';

export const foglio: Messages<ParamsFoglio> = {
  'FO-110': (p, dove) => ({
    testo: `In ${dove} è scritto «Consuntivo al ${data(p.letto)}», ma il calcolo usa il ${data(p.preso)}.`,
    rimedio: `Scrivere la stessa data su tutti i fogli, oppure indicare la data di riferimento prima di ricalcolare.`,
    breve: 'Data del consuntivo diversa da quella usata',
  }),
};
