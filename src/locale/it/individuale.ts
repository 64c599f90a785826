import type { ParamsIndividuale } from '../../core';
import { numero } from '../format';
import type { Messages } from '../messages';

export const individuale: Messages<ParamsIndividuale> = {
  'SI-101': (_, dove) => ({
    testo: `La riga di ${dove} ha un obiettivo ma sopra non c'è nessuna persona: non è calcolata.`,
    rimedio: `Scrivere nella prima colonna la persona o il gruppo a cui l'obiettivo appartiene.`,
    breve: 'Obiettivo senza persona',
  }),
  'SI-102': (_, dove) => ({
    testo: `In ${dove} la riga ha sia un indicatore del servizio sia un obiettivo proprio: non è calcolata.`,
    rimedio: `Lasciare uno dei due; per l'altro aggiungere una riga.`,
    breve: 'Due obiettivi sulla stessa riga',
  }),
  'SI-103': (p, dove) => ({
    testo: `Le tre quote del profilo «${p.profilo}» in ${dove} fanno ${numero(p.somma)} e non 100: sono usate in proporzione.`,
    rimedio: `Correggere le quote perché facciano 100.`,
    breve: 'Quote del profilo: non fanno 100',
  }),
  'SI-104': (p, dove) => ({
    testo: `Le quote del profilo «${p.profilo}» in ${dove} sono negative o tutte zero: il profilo non è usato.`,
    rimedio: `Scrivere quote da 0 a 100 che insieme facciano 100.`,
    breve: 'Quote del profilo impossibili',
  }),
  'SI-105': (p, dove) => ({
    testo: `L'indicatore «${p.testo}» in ${dove} non è tra quelli di «${p.unita}»: la riga non ha una cifra.`,
    rimedio: `Copiare il testo dal foglio «Dati dei servizi», oppure correggere l'unità.`,
    breve: 'Indicatore non trovato nel servizio',
  }),
  'SI-106': (p, dove) => ({
    testo: `L'indicatore «${p.testo}» di ${dove} sta più volte nel cruscotto di «${p.unita}» con risultati diversi: la riga non ha una cifra.`,
    rimedio: `Distinguere i due indicatori nel cruscotto, poi aggiornare i dati.`,
    breve: 'Indicatore doppio nel servizio',
  }),
  'SI-107': (p, dove) => ({
    testo: `Il profilo «${p.profilo}» in ${dove} non è nel foglio «Composizione»: il totale non è calcolato.`,
    rimedio: `Aggiungere il profilo al foglio «Composizione», oppure correggerlo.`,
    breve: 'Profilo non previsto',
  }),
  'SI-108': (p, dove) => ({
    testo: `L'unità «${p.unita}» in ${dove} non è nel foglio «Dati dei servizi».`,
    rimedio: `Scrivere il nome dell'unità, o quello del suo foglio, come sta in «Dati dei servizi».`,
    breve: 'Unità non trovata',
  }),
  'SI-109': (p) => ({
    testo: `Il foglio «${p.foglio}» c'è già con altre intestazioni: nulla è stato scritto.`,
    rimedio: `Rinominare quel foglio, oppure rimettere le intestazioni, e ripetere.`,
    breve: 'Foglio con altre intestazioni',
  }),
  'SI-201': (p) => ({
    testo: `Il foglio «${p.foglio}» contiene schede individuali, ma questa cartella è condivisa: nomi e punteggi sono visibili a tutti.`,
    rimedio: `Spostare il foglio in una cartella di lavoro riservata: «Schede individuali» la crea.`,
    breve: 'Schede individuali in una cartella condivisa',
  }),
};
