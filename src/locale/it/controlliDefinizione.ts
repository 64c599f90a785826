import type { ParamsControlliDefinizione } from '../../core';
import { brano } from '../brano';
import { numero } from '../format';
import type { Messages } from '../messages';

export const controlliDefinizione: Messages<ParamsControlliDefinizione> = {
  'IN-201': (p, dove) => ({
    testo: `Il risultato atteso «${p.atteso}» è un numero, ma né il testo né la colonna Unità dicono di che cosa (${dove}).`,
    rimedio: `Cominciare il testo con «N. ...», o scrivere l'unità di misura nella colonna Unità.`,
    breve: 'Numero senza unità di misura',
  }),
  'IN-202': (p, dove) => ({
    testo: `Il rapporto in ${dove} sembra rovesciato: «${brano(p.numeratore)}» è il totale e sta sopra «${brano(p.denominatore)}».`,
    rimedio: `Mettere sopra la parte che si realizza e sotto il totale, o dire che cosa si realizza.`,
    breve: 'Rapporto rovesciato: il totale sta sopra',
  }),
  'IN-203': (p, dove) => ({
    testo: `Nel rapporto in ${dove} numeratore e denominatore sono la stessa cosa («${brano(p.parte)}»): il risultato è sempre 100 %.`,
    rimedio: `Correggere una delle due parti.`,
    breve: 'Rapporto con due parti uguali',
  }),
  'IN-204': (p, dove) => ({
    testo: `Nel rapporto in ${dove} la barra di «${p.parole}» non è una divisione: chi legge può confonderla con quella del rapporto.`,
    rimedio: `Scrivere «${p.proposto}».`,
    breve: 'Barra che non è una divisione',
  }),
  'IN-205': (p, dove) => ({
    testo: `L'indicatore conta qualcosa («N. ...») ma il risultato atteso «${p.atteso}» in ${dove} è una percentuale, e non si dice di che cosa.`,
    rimedio: `Scrivere il rapporto per intero (N. ... / N. ...), o un risultato atteso in numero.`,
    breve: 'Conteggio con risultato atteso in percentuale',
  }),
  'IN-206': (p, dove) => ({
    testo: `L'indicatore è una percentuale, ma il risultato atteso «${p.atteso}» in ${dove} non ha il segno %: è letto come numero.`,
    rimedio: `Scrivere il risultato atteso con il segno %.`,
    breve: 'Percentuale con risultato atteso senza %',
  }),
  'IN-207': (p, dove) => ({
    testo: `Il risultato atteso è «${p.atteso}», ma il testo in ${dove} non dice quale rapporto si calcola: chi compila decide che cosa mettere sopra e sotto.`,
    rimedio: `Dire nel testo numeratore e denominatore, o riempire le colonne Numeratore e Denominatore.`,
    breve: 'Percentuale di che cosa?',
  }),
  'IN-208': (p, dove) => ({
    testo: `L'indicatore misura una variazione («${p.parola}») ma il risultato atteso «${p.atteso}» in ${dove} è una data: vale 100 per qualunque variazione, purché entro quel giorno.`,
    rimedio: `Scrivere come risultato atteso la variazione da raggiungere, e la data nel testo.`,
    breve: 'Variazione con una data come risultato atteso',
  }),
  'IN-209': (p, dove) => ({
    testo: `L'indicatore in ${dove} chiede due cose («${p.primo}» e «${p.secondo}») con una data sola: non si capisce quale delle due la chiude.`,
    rimedio: `Farne due indicatori, o dire che la data vale per l'ultima delle due.`,
    breve: 'Due risultati in un indicatore solo',
  }),
  'IN-210': (p, dove) => ({
    testo: `L'indicatore in ${dove} conta per persona («${p.parole}») ma il risultato atteso è uno solo: può essere il minimo, la media, o la quota di persone che ci arrivano.`,
    rimedio: `Dire quale, per esempio «% di collaboratori che ...».`,
    breve: 'Conteggio per persona senza regola',
  }),
  'IN-211': (p, dove) => ({
    testo: `Dentro il rapporto in ${dove} c'è una data («${p.parole}»): non è detto se ciò che accade dopo conta.`,
    rimedio: `Togliere la data dal rapporto, o dire che si conta solo fino a quel giorno.`,
    breve: 'Scadenza dentro un rapporto',
  }),
  'IN-212': (p, dove) => ({
    testo: `L'attività è continua («${p.parola}») e la scadenza «${p.atteso}» in ${dove} è fine anno: è sempre raggiunta.`,
    rimedio: `Misurare l'attività con un numero, una percentuale o un prodotto da consegnare.`,
    breve: 'Attività continua con scadenza a fine anno',
  }),
  'IN-213': (p, dove) => ({
    testo: `L'indicatore in ${dove} si misura sull'anno prima, ma il valore del ${String(p.anno)} non si trova.`,
    rimedio: `Scrivere il valore del ${String(p.anno)} nel testo, nelle note o nella colonna Denominatore.`,
    breve: "Confronto con l'anno prima senza il valore di base",
  }),
  'IN-214': (p, dove) => ({
    testo: `Il testo dice «${p.parola}», che in un anno fa ${numero(p.attesi)}, ma il risultato atteso in ${dove} è ${numero(p.valore, 6)}.`,
    rimedio: `Correggere la parola o il numero.`,
    breve: 'Cadenza che non torna con il numero',
  }),
  'IN-215': (p, dove) => ({
    testo: `L'indicatore in ${dove} conta ciò che è «${p.parole}», ed è calcolato come «maggiore è meglio».`,
    rimedio: `Controllare se al testo manca o avanza una parola; se è giusto, scrivere ≤ o riempire la colonna Verso.`,
    breve: 'Conta ciò che non è stato fatto',
  }),
  'IN-216': (p, dove) => ({
    testo: `Il testo in ${dove} comincia con «Progetto» ma misura altro: «${p.atteso}» è letto come soglia e non come avanzamento del progetto.`,
    rimedio: `Niente da fare se è giusto; per togliere il dubbio togliere «Progetto» dall'inizio.`,
    breve: 'Non è un progetto: letto come soglia',
  }),
  'IN-217': (p, dove) => ({
    testo: `Nel rapporto in ${dove} sopra si contano anche «${p.inPiu}» («${p.numeratore}»), sotto no («${p.denominatore}»): la percentuale può superare il 100 % senza che tutto sia fatto.`,
    rimedio: `Contare sopra e sotto le stesse cose, o farne due indicatori.`,
    breve: 'Rapporto con più cose sopra che sotto',
  }),
};
