import { printCellRef, type ParamsProgetto } from '../../core';
import { numero, punti } from '../format';
import type { Messages } from '../messages';

export const progetto: Messages<ParamsProgetto> = {
  'SP-101': (p, dove) => ({
    testo: `In ${dove} è scritto «${p.digitato}», ma la scheda del progetto in ${printCellRef(p.scheda)} dà ${punti(p.percento)}: vale la scheda.`,
    rimedio: `Correggere le attività nella scheda se il risultato è sbagliato; altrimenti svuotare la cella del cruscotto.`,
    breve: 'Percentuale diversa dalla scheda: vale la scheda',
  }),
  'SP-102': (p, dove) => ({
    testo: `Il progetto «${p.progetto}» ha una scheda in ${dove} e un'altra in ${printCellRef(p.altra)}: nessuna delle due è usata, vale la percentuale scritta nei cruscotti.`,
    rimedio: `Tenere una sola scheda del progetto.`,
    breve: 'Due schede per lo stesso progetto',
  }),
  'SP-103': (p) => ({
    testo: `Il progetto «${p.progetto}» (${p.fogli.join(', ')}) non ha una scheda: vale la percentuale scritta nei cruscotti.`,
    rimedio: `Niente da fare se va bene così; altrimenti aggiungere la scheda con lo stesso nome del progetto.`,
    breve: 'Progetto senza scheda',
  }),
  'SP-104': (p, dove) => ({
    testo: `Da ${dove} ci sono ${numero(p.righe)} attività senza il nome del progetto: non sono usate.`,
    rimedio: `Scrivere sopra la tabella «Progetto: ...», oppure riempire la colonna Progetto.`,
    breve: 'Attività senza progetto: non usate',
  }),
  'SP-105': (p, dove) => ({
    testo: `La scheda del progetto «${p.progetto}» in ${dove} non ha ancora un risultato (attività: ${numero(p.attivita)}): vale la percentuale scritta nei cruscotti.`,
    rimedio: `Scrivere le attività con risultato atteso e consuntivo, quando ci sono.`,
    breve: 'Scheda ancora senza risultato',
  }),
  'SP-106': (p, dove) => ({
    testo: `Nella scheda del progetto «${p.progetto}» in ${dove} nessuna delle ${numero(p.attivita)} attività ha un consuntivo utilizzabile: vale la percentuale scritta nei cruscotti.`,
    rimedio: `Scrivere i consuntivi delle attività.`,
    breve: 'Scheda senza consuntivi',
  }),
  'SP-107': (p, dove) => ({
    testo: `Nessun cruscotto nomina il progetto «${p.progetto}» della scheda in ${dove}.`,
    rimedio: `Scrivere il nome come nel cruscotto, dopo «Progetto:».`,
    breve: 'Scheda che nessun cruscotto usa',
  }),
  'SP-108': (p, dove) => ({
    testo: `Il progetto «${p.progetto}» ha già una scheda in ${dove}: non ne è stata fatta un'altra.`,
    rimedio: `Scrivere le attività in quella che c'è.`,
    breve: 'Il progetto ha già una scheda',
  }),
};
