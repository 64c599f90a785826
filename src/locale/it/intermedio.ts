import type { ParamsIntermedio } from '../../core';
import { data } from '../format';
import type { Messages } from '../messages';

export const intermedio: Messages<ParamsIntermedio> = {
  'RA-401': (p, dove) => ({
    testo: `Il traguardo intermedio «${p.testo}» al ${data(p.al)} in ${dove} non si riesce a leggere: durante l'anno vale la quota dell'anno. Il punteggio non cambia.`,
    rimedio: `Scriverlo come un risultato atteso (5, 40%, ≤ 10), oppure un trattino se non c'è.`,
    breve: 'Traguardo intermedio illeggibile',
  }),
  'RA-402': (p, dove) => ({
    testo: `Il traguardo intermedio «${p.testo}» al ${data(p.al)} in ${dove} va oltre quello dell'anno («${p.dellAnno}»).`,
    rimedio: `Correggere uno dei due: a metà strada non si può chiedere più che alla fine.`,
    breve: 'Traguardo intermedio oltre quello annuale',
  }),
  'RA-403': (p, dove) => ({
    testo: `Il traguardo intermedio «${p.testo}» al ${data(p.al)} in ${dove} non è della stessa specie di quello dell'anno («${p.dellAnno}»): durante l'anno vale la quota dell'anno.`,
    rimedio: `Scriverlo nella stessa unità del risultato atteso dell'anno.`,
    breve: 'Traguardo intermedio di altra specie',
  }),
  'RA-404': (p, dove) => ({
    testo: `La colonna «${p.intestazione}» in ${dove} è di un giorno fuori dal ${String(p.anno)}: non è usata.`,
    rimedio: `Correggere la data del titolo, se la colonna riguarda quest'anno.`,
    breve: 'Traguardo intermedio di un altro anno',
  }),
  'RA-405': (p, dove) => ({
    testo: `La colonna «${p.intestazione}» in ${dove} non dice a quale giorno si riferisce: non è usata.`,
    rimedio: `Scrivere il giorno nel titolo, per esempio «Risultato atteso al 30.06.2019».`,
    breve: 'Traguardo intermedio senza giorno',
  }),
};
