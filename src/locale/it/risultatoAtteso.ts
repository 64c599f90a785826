import type { ParamsRisultatoAtteso } from '../../core';
import type { Messages } from '../messages';

export const risultatoAtteso: Messages<ParamsRisultatoAtteso> = {
  'RA-301': (p, dove) => ({
    testo: `Il risultato atteso «${p.letto}» in ${dove} è minore di zero: una percentuale non ha senso, quindi vale 100 se è raggiunto e 0 se non lo è.`,
    rimedio: `Controllare il valore; se è giusto, meglio misurare una grandezza che non scende sotto zero.`,
    breve: 'Risultato atteso minore di zero',
  }),
};
