import type { ParamsControlliConsuntivi } from '../../core';
import { data, numero, punti } from '../format';
import type { Messages } from '../messages';

export const controlliConsuntivi: Messages<ParamsControlliConsuntivi> = {
  'CO-201': (p, dove) => ({
    testo: `Il consuntivo in ${dove} è ${numero(p.letto, 9)}, ma l'indicatore conta cose intere (risultato atteso ${numero(p.atteso)}).`,
    rimedio: `Controllare il valore: forse è una media o una quota, o la virgola è al posto sbagliato.`,
    breve: 'Decimali in un conteggio',
  }),
  'CO-202': (p, dove) => ({
    testo: `Il consuntivo in ${dove} è ${punti(p.punti)}, ma l'indicatore è una parte di un totale e non può superare il 100 %.`,
    rimedio: `Controllare numeratore e denominatore: forse sono scambiati o di periodi diversi.`,
    breve: 'Quota superiore al 100 %',
  }),
  'CO-203': (p, dove) => ({
    testo: `Il consuntivo in ${dove} è il ${data(p.giorno)}, dopo la data di riferimento ${data(p.al)}.`,
    rimedio: `Correggere la data, oppure la data di riferimento («Consuntivo al») se il consuntivo è più recente.`,
    breve: 'Data dopo quella di riferimento',
  }),
  'CO-204': (p, dove) => ({
    testo: `Il risultato della riga in ${dove} è molto lontano dal risultato atteso: senza il tetto il raggiungimento sarebbe ${punti(p.percento)}.`,
    rimedio: `Controllare unità e ordine di grandezza del consuntivo; se è giusto, il risultato atteso era troppo facile.`,
    breve: 'Molto oltre il risultato atteso',
  }),
  'CO-205': (p, dove) => ({
    testo: `Nel cruscotto in ${dove} ${numero(p.righe)} risultati su ${numero(p.conRisultato)} non hanno né fonte né nota, mentre gli altri l'hanno.`,
    rimedio: `Scrivere nella colonna della fonte o delle note da dove viene ogni risultato.`,
    breve: 'Risultati senza fonte né nota',
  }),
  'CO-206': (p, dove) => ({
    testo: `Il giorno «${p.testo}» in ${dove} è scritto come testo: Excel non lo tratta come una data.`,
    rimedio: `Riscriverlo come data, con la correzione proposta: il giorno resta lo stesso.`,
    breve: 'Giorno scritto come testo',
  }),
};
