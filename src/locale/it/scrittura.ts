import type { ParamsScrittura } from '../../core';
import type { Messages } from '../messages';

const elenco = (nomi: readonly string[]): string => nomi.map((nome) => `«${nome}»`).join(', ');

export const scrittura: Messages<ParamsScrittura> = {
  'FO-201': (p) => ({
    testo: `Il foglio «${p.foglio}» è protetto: il calcolo è stato fatto, ma su questo foglio non è stato scritto nulla.`,
    rimedio: `Togliere la protezione del foglio (Revisione, Rimuovi protezione foglio) e ricalcolare.`,
    breve: 'Foglio protetto: calcolato ma non scritto',
  }),
  'FO-202': (p, dove) => ({
    testo: `In ${dove} l’intestazione «${p.intestazione}» si ripete nella stessa riga: non si può sapere quale colonna sia quella del calcolo, e sul foglio non è stato scritto nulla.`,
    rimedio: `Lasciare una sola colonna con questa intestazione (rinominare o togliere l’altra) e ricalcolare.`,
    breve: 'Intestazione ripetuta: foglio non scritto',
  }),
  'FO-203': (p, dove) => ({
    testo: `Da ${dove} ci sono le intestazioni ${elenco(p.intestazioni)}, ma il Registro non dice che siano del calcolo: potrebbero essere di una persona, e un ricalcolo non le modifica.`,
    rimedio: `Se le colonne sono vostre, cambiarne le intestazioni. Se sono del calcolo, togliere il nome del foglio dalla colonna «Fogli da chiarire» nell’ultima riga del Registro e ricalcolare (se il Registro manca, ricalcolare prima con la struttura della cartella non protetta).`,
    breve: 'Colonne di chi? Il Registro non lo dice: non scritte',
  }),
  'FO-204': (p, dove) => ({
    testo: `In ${dove} c’è già una colonna «${p.intestazione}» di una persona: resta com’è, e quella del calcolo si chiama «${p.nostra}».`,
    rimedio: `Nulla da fare. Per avere una sola colonna, rinominare o togliere quella non calcolata.`,
    breve: 'Colonna di una persona con il nome di una calcolata',
  }),
  'FO-205': (p, dove) => ({
    testo: `L’area di stampa lascia fuori le colonne calcolate ${p.colonne.join(', ')} (da ${dove}).`,
    rimedio: `Se si vogliono stampare, allargare l’area di stampa (Layout di pagina, Area di stampa).`,
    breve: 'Colonne calcolate fuori dall’area di stampa',
  }),
  'FO-206': (p) => ({
    testo: `La struttura della cartella è protetta: i fogli ${elenco(p.fogli)} non si possono creare. Sono state scritte solo le colonne.`,
    rimedio: `Togliere la protezione della struttura (Revisione, Proteggi cartella di lavoro) e ricalcolare.`,
    breve: 'Struttura protetta: fogli non creati',
  }),
  'FO-207': (p) => ({
    testo: `Il foglio «${p.nome}» è di una persona e resta com’è: quello del calcolo si chiama «${p.nostro}».`,
    rimedio: `Nulla da fare. Il foglio di una persona si può rinominare in ogni momento.`,
    breve: 'Foglio di una persona con il nome di uno calcolato',
  }),
  'FO-208': (p) => ({
    testo: `I fogli «${p.nome}» e «${p.nostro}» sono entrambi di una persona: quello del calcolo non si può creare.`,
    rimedio: `Rinominare uno dei due fogli e ricalcolare.`,
    breve: 'Nomi già usati: foglio calcolato non creato',
  }),
  'FO-209': (p, dove) => ({
    testo: `A destra di ${dove} non ci sono ${String(p.servono)} colonne libere vicine: le colonne calcolate non sono state scritte.`,
    rimedio: `Liberare delle colonne a destra del cruscotto e ricalcolare.`,
    breve: 'Nessuna colonna libera a destra: non scritto',
  }),
  'FO-210': (p) => ({
    testo: `Il foglio «${p.foglio}» ha le stesse intestazioni di «${p.originale}»: è una copia, e il calcolo usa solo «${p.originale}».`,
    rimedio: `Se la copia è nata dall’unione di due versioni, riportare in «${p.originale}» ciò che manca e poi eliminarla.`,
    breve: 'Copia di un foglio del calcolo: non usata',
  }),
  'FO-211': (p, dove) => ({
    testo: `In ${dove} c’è «${p.intestazione}» ma non le altre intestazioni calcolate: non si può sapere se la colonna sia del calcolo, e sul foglio non è stato scritto nulla.`,
    rimedio: `Rimettere le intestazioni mancanti, oppure rinominare o togliere questa colonna, e ricalcolare.`,
    breve: 'Intestazioni calcolate incomplete: foglio non scritto',
  }),
  'FO-212': (p) => ({
    testo: `Il foglio «${p.foglio}» ha un filtro che nasconde delle righe: per non spostarle, l’elenco non è stato riscritto. Quello aggiornato è nel pannello.`,
    rimedio: `Togliere il filtro (Dati, Cancella) e ricalcolare.`,
    breve: 'Elenco filtrato: non riscritto',
  }),
};
