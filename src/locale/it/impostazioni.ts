import type { ParamsImpostazioni } from '../../core';
import type { Messages } from '../messages';

export const impostazioni: Messages<ParamsImpostazioni> = {
  'OR-201': (p, dove) => ({
    testo: `In ${dove} «${p.unita}» risponde a «${p.dirigente}», ma nel foglio «${p.foglio}» non c'è un cruscotto con quel nome: manca dalla media dei suoi servizi.`,
    rimedio: `Correggere il nome del foglio o dell'unità, oppure aggiungere il cruscotto.`,
    breve: 'Unità senza cruscotto: manca dalla media',
  }),
  'OR-202': (p, dove) => ({
    testo: `In ${dove} «${p.unita}» risponde a «${p.rispondeA}», ma nessuna riga ha quel nome nella colonna Unità.`,
    rimedio: `Scrivere in «Risponde a» il nome dell'unità esattamente come nella colonna Unità.`,
    breve: '«Risponde a» non indica nessuna unità',
  }),
};
