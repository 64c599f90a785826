import type { ParamsConsuntivo } from '../../core';
import { numero, punti } from '../format';
import type { Messages } from '../messages';

export const consuntivo: Messages<ParamsConsuntivo> = {
  'CO-301': (p, dove) => ({
    testo: `In ${dove} la percentuale pubblicata è ${punti(p.pubblicata)}, ma risultato atteso e consuntivo della riga danno ${punti(p.ricalcolata)}.`,
    rimedio: `Controllare risultato atteso e consuntivo della riga, oppure la regola con cui la percentuale fu pubblicata.`,
    breve: `Pubblicato ${punti(p.pubblicata)}, ricalcolato ${punti(p.ricalcolata)}`,
  }),
  'CO-302': (p, dove) => ({
    testo: `In ${dove} la percentuale pubblicata dell'obiettivo ${p.obiettivo} è ${punti(p.pubblicata)}, ma ${p.righe === 1 ? 'la riga calcolata dà' : `le ${numero(p.righe)} righe calcolate danno`} ${punti(p.ricalcolata)}.`,
    rimedio: `Cercare righe dell'obiettivo che mancano nel foglio (o sono di troppo), oppure un altro modo di pesarle.`,
    breve: `Pubblicato ${punti(p.pubblicata)}, ricalcolato ${punti(p.ricalcolata)}`,
  }),
  'CO-303': (p, dove) => ({
    testo: `In ${dove} il totale pubblicato è ${punti(p.pubblicata)}, ma il cruscotto dà ${punti(p.ricalcolata)}.`,
    rimedio: `Guardare prima gli obiettivi con la stessa segnalazione; se concordano tutti, cambia il modo di fare la media.`,
    breve: `Pubblicato ${punti(p.pubblicata)}, ricalcolato ${punti(p.ricalcolata)}`,
  }),
  'CO-310': (p, dove) => ({
    testo: `Il consuntivo «${p.consuntivo}» ${p.da === null ? `in ${dove}` : `preso da ${p.da} per ${dove}`} è di un altro genere rispetto al risultato atteso «${p.atteso}»: la riga non è calcolata.`,
    rimedio: `Scrivere risultato atteso e consuntivo nella stessa forma (data, numero, percentuale, SI/NO) su tutti i livelli.`,
    breve: 'Consuntivo di altro genere rispetto all’atteso',
  }),
};
