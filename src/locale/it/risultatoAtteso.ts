import type { ParamsRisultatoAtteso } from '../../core';
import { numero, punti } from '../format';
import type { Messages } from '../messages';
import { controlliAttesi } from './controlliAttesi';
import { intermedio } from './intermedio';
import { lettura, letture, unita } from './lettura';

export const risultatoAtteso: Messages<ParamsRisultatoAtteso> = {
  ...controlliAttesi,
  ...intermedio,
  'RA-101': (p, dove) => ({
    testo: `Il risultato atteso «${p.testo}» in ${dove} non si riesce a leggere: la riga non è calcolata.`,
    rimedio: `Scrivere un numero (8), una percentuale (80%), una soglia (≥ 1), un intervallo (tra 10 e 20), una data (30/11/2019), SI o NO, «monitoraggio», oppure un trattino se quest'anno non è previsto.`,
    breve: 'Risultato atteso illeggibile',
  }),
  'RA-102': (p, dove) => ({
    testo: `Il risultato atteso «${p.testo}» in ${dove} si può leggere in più modi (${letture(p.letture)}) e nessuno è preso: la riga non è calcolata.`,
    rimedio: `Scrivere i decimali con la virgola, le date con giorno, mese e anno, gli intervalli come «tra 10 e 20».`,
    breve: 'Risultato atteso ambiguo: nessuna lettura presa',
  }),
  'RA-103': (p, dove) => ({
    testo: `Il risultato atteso «${p.testo}» in ${dove} è una data a cui manca il giorno o l'anno: la riga non è calcolata.`,
    rimedio: `Scrivere la data intera, per esempio 30/11/2019.`,
    breve: 'Scadenza senza giorno o senza anno',
  }),
  'RA-104': (p, dove) => ({
    testo: `Il risultato atteso «${p.testo}» in ${dove} si può leggere ${lettura(p.presa)} oppure, col punto decimale che altre celle del foglio usano, ${lettura(p.altra)}. È usato ${lettura(p.presa)}.`,
    rimedio: `Scrivere il valore come numero, oppure con la virgola decimale e senza punto delle migliaia.`,
    breve: 'Punto: migliaia o decimali? Letto come migliaia',
  }),
  'RA-105': (p, dove) => ({
    testo: `La scadenza «${p.testo}» in ${dove} si può leggere ${lettura(p.presa)} oppure, col mese prima del giorno, ${lettura(p.altra)}. È usato ${lettura(p.presa)}.`,
    rimedio: `Niente da fare se è giusto; per togliere il dubbio scrivere il mese in lettere o dare alla cella un formato data.`,
    breve: 'Scadenza con due letture: giorno prima del mese',
  }),
  'RA-106': (p, dove) => ({
    testo: `Il risultato atteso «${p.testo}» in ${dove} è letto come intervallo da ${numero(p.da, 6)} a ${numero(p.a, 6)}.`,
    rimedio: `Se è un intervallo scrivere «tra ${numero(p.da, 6)} e ${numero(p.a, 6)}»; altrimenti scrivere il valore da raggiungere.`,
    breve: 'Letto come intervallo',
  }),
  'RA-107': (p, dove) => ({
    testo: `L'intervallo «${p.testo}» in ${dove} comincia da ${numero(p.da, 6)} e finisce a ${numero(p.a, 6)}, che è meno: la riga non è calcolata.`,
    rimedio: `Scrivere prima l'estremo minore, e controllare che nessuno dei due sia un errore di battitura.`,
    breve: 'Intervallo con gli estremi scambiati',
  }),
  'RA-108': (p, dove) => ({
    testo: `La cella ${dove} contiene l'errore ${p.errore} al posto del risultato atteso: la riga non è calcolata.`,
    rimedio: `Correggere la formula della cella, o scrivere il valore.`,
    breve: 'Errore di Excel nel risultato atteso',
  }),
  'RA-109': (p, dove) => ({
    testo: `La cella ${dove} ha la formula «${p.formula}» ma nessun risultato: il risultato atteso è trattato come non previsto.`,
    rimedio: `Aprire il file in Excel, ricalcolarlo e salvarlo; poi ripetere.`,
    breve: 'Formula senza risultato nel risultato atteso',
  }),
  'RA-110': (p, dove) => ({
    testo: `Il risultato atteso «${p.testo}» in ${dove} ha per unità la percentuale ed è una frazione: è letto ${punti(p.punti, 6)}.`,
    rimedio: `Scrivere ${punti(p.punti, 6)} nella cella, con il segno %.`,
    breve: 'Frazione letta come percentuale',
  }),
  'RA-111': (p, dove) => ({
    testo: `Il risultato atteso «${p.testo}» in ${dove} è in ${unita(p.unita)}, ma la colonna Unità dice ${unita(p.colonna)}: vale la cella.`,
    rimedio: `Mettere d'accordo la cella e la colonna Unità.`,
    breve: 'Unità diversa da quella della colonna Unità',
  }),
  'RA-301': (p, dove) => ({
    testo: `Il risultato atteso «${p.letto}» in ${dove} è minore di zero: una percentuale non ha senso, quindi vale 100 se è raggiunto e 0 se non lo è.`,
    rimedio: `Controllare il valore; se è giusto, meglio misurare una grandezza che non scende sotto zero.`,
    breve: 'Risultato atteso minore di zero',
  }),
};
