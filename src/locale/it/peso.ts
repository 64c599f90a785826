import type { ParamsPeso } from '../../core';
import { numero } from '../format';
import type { Messages } from '../messages';
import { lettura } from './lettura';

export const peso: Messages<ParamsPeso> = {
  'PE-101': (p, dove) => ({
    testo: `Il peso «${p.testo}» in ${dove} non è un numero: la riga è trattata come senza peso.`,
    rimedio: `Scrivere il peso in percentuale (34 oppure 34%), o un trattino se la riga non si pesa.`,
    breve: 'Peso illeggibile',
  }),
  'PE-102': (p, dove) => ({
    testo: `Il peso «${p.testo}» in ${dove} è negativo: la riga è trattata come senza peso.`,
    rimedio: `Scrivere un peso maggiore di zero, o un trattino se la riga non si pesa.`,
    breve: 'Peso negativo',
  }),
  'PE-103': (p, dove) => ({
    testo: `I pesi da ${dove} in giù (${numero(p.righe)} righe) sono frazioni che sommano a 1: sono letti come percentuali, 0,34 come 34.`,
    rimedio: `Niente da fare se è giusto; per chiarezza dare alla colonna il formato percentuale.`,
    breve: 'Pesi come frazioni: letti in percentuale',
  }),
  'PE-104': (p, dove) => ({
    testo: `Il peso «${p.testo}» in ${dove} si può leggere in due modi: ${lettura(p.presa)} oppure ${lettura(p.altra)}. È usato ${lettura(p.presa)}.`,
    rimedio: `Scrivere il peso come nelle altre righe, con il segno %.`,
    breve: 'Peso con due letture possibili',
  }),
  'PE-201': (p, dove) => ({
    testo: `In ${dove} ${pesoLetto(p.punti)} mentre altre righe del cruscotto hanno un peso: la riga resta fuori dal calcolo.`,
    rimedio: `Scrivere il peso della riga, oppure «monitoraggio» come risultato atteso se va solo osservata.`,
    breve: 'Peso zero o mancante: riga fuori dal calcolo',
  }),
  'PE-202': (p, dove) => ({
    testo: `In ${dove} ${pesoLetto(p.punti)} e la riga non ha un risultato atteso per quest'anno: resta fuori dal calcolo.`,
    rimedio: `Niente da fare se la riga quest'anno non è prevista; altrimenti scrivere risultato atteso e peso.`,
    breve: 'Peso zero o mancante, senza risultato atteso',
  }),
  'PE-203': (p, dove) => ({
    testo: `I pesi del cruscotto in ${dove} non fanno 100 in ogni obiettivo (${somme(p.obiettivi)}) né in tutto (${numero(p.totale)}): sono usati come proporzioni, riportati a 100.`,
    rimedio: `Correggere i pesi perché facciano 100 dentro ogni obiettivo, oppure 100 in tutto il cruscotto.`,
    breve: 'I pesi non fanno 100: usati come proporzioni',
  }),
};

/** The worst five are enough to start mending. */
const IN_CHIARO = 5;

function somme(obiettivi: ParamsPeso['PE-203']['obiettivi']): string {
  const prime = obiettivi.slice(0, IN_CHIARO).map((o) => `${o.nome}: ${numero(o.somma)}`);
  const altri = obiettivi.length - prime.length;
  return altri > 0 ? `${prime.join('; ')}; e altri ${numero(altri)}` : prime.join('; ');
}

function pesoLetto(punti: number | null): string {
  return punti === null ? 'manca il peso' : `il peso è ${numero(punti)}`;
}
