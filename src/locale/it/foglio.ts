import type { ParamsFoglio } from '../../core';
import { data } from '../format';
import type { Messages } from '../messages';

export const foglio: Messages<ParamsFoglio> = {
  'FO-101': (p, dove) => ({
    testo: `In ${dove} comincia un secondo cruscotto accanto a un altro (Indicatore in ${p.primo} e in ${p.secondo}): non si può dire quali celle siano dell'uno e quali dell'altro, e nessuno dei due è calcolato.`,
    rimedio: `Spostare uno dei due su un altro foglio, oppure sotto l'altro con il suo titolo.`,
    breve: 'Due cruscotti affiancati: non calcolati',
  }),
  'FO-102': (p, dove) => ({
    testo: `In ${dove} è scritto «${p.intestazione}», ma i consuntivi del foglio sono del ${String(p.preso)}: la colonna è letta come ${String(p.preso)}.`,
    rimedio: `Correggere l'anno nell'intestazione della colonna.`,
    breve: `Anno dell'intestazione: ${String(p.letto)}, letto ${String(p.preso)}`,
  }),
  'FO-103': (p, dove) => ({
    testo: `L'intestazione «${p.intestazione}» in ${dove} ripete quella di ${p.presa}: vale la colonna di ${p.presa}, questa non è letta.`,
    rimedio: `Lasciare quel nome a una sola colonna e cambiarlo all'altra.`,
    breve: `Intestazione doppia: vale ${p.presa}`,
  }),
  'FO-104': (p) => ({
    testo: `È stato chiesto l'anno ${String(p.anno)}, ma nessuna colonna è di quell'anno (anni trovati: ${p.anni.join(', ')}): nessuna riga può essere calcolata.`,
    rimedio: `Scegliere uno degli anni trovati, oppure aggiungere le colonne Risultato Atteso ${String(p.anno)} e Consuntivo ${String(p.anno)}.`,
    breve: `Nessuna colonna dell'anno: ${String(p.anno)}`,
  }),
  'FO-105': (p, dove) => ({
    testo: `La tabella di ${dove} non ha la colonna Risultato Atteso ${String(p.anno)} (ha: ${p.anni.join(', ') || 'nessun anno'}): le sue righe non sono previste per quell'anno.`,
    rimedio: `Se la tabella vale anche per il ${String(p.anno)}, aggiungere la colonna o correggere l'anno.`,
    breve: `Manca Risultato Atteso ${String(p.anno)}`,
  }),
  'FO-106': (p, dove) => ({
    testo: `La tabella di ${dove} ha il Risultato Atteso ${String(p.anno)} ma non la colonna Consuntivo ${String(p.anno)}, che altre tabelle hanno: le sue righe risultano senza consuntivo.`,
    rimedio: `Aggiungere la colonna Consuntivo ${String(p.anno)}, o correggere l'anno di quella che c'è.`,
    breve: `Manca la colonna Consuntivo ${String(p.anno)}`,
  }),
  'FO-107': (p, dove) => ({
    testo: `Sopra la tabella che comincia in ${dove} non c'è un titolo: il cruscotto prende il nome del foglio, «${p.preso}».`,
    rimedio: `Scrivere il titolo del cruscotto nella riga sopra la prospettiva.`,
    breve: 'Cruscotto senza titolo',
  }),
  'FO-109': (p, dove) => ({
    testo: `L'obiettivo ${p.codice} in ${dove} è scritto «${p.secondo}», più sopra «${p.primo}»: è trattato come lo stesso obiettivo.`,
    rimedio: `Se è un altro obiettivo, dargli un altro codice; se è lo stesso, scriverlo nello stesso modo.`,
    breve: `Obiettivo con due testi: ${p.codice}`,
  }),
  'FO-110': (p, dove) => ({
    testo: `In ${dove} è scritto «Consuntivo al ${data(p.letto)}», ma il calcolo usa il ${data(p.preso)}.`,
    rimedio: `Scrivere la stessa data su tutti i fogli, oppure indicare la data di riferimento prima di ricalcolare.`,
    breve: 'Data del consuntivo diversa da quella usata',
  }),
  'FO-111': (p, dove) => ({
    testo: `In ${dove} è scritto «${p.testo}», ma non vi si legge una data: la riga non conta.`,
    rimedio: `Scrivere la data per intero, per esempio Consuntivo al 31.12.2019.`,
    breve: 'Data del consuntivo non leggibile',
  }),
  'FO-112': (p, dove) => ({
    testo: `Il codice ${p.codice} in ${dove} sta sotto «${p.seconda}», più sopra sotto «${p.prima}»: sono trattati come due obiettivi.`,
    rimedio: `Se è lo stesso obiettivo, metterlo sotto una sola prospettiva; se sono due, dare a uno un altro codice.`,
    breve: `Codice in due prospettive: ${p.codice}`,
  }),
  'FO-113': (p, dove) => ({
    testo: `In ${dove} è scritto «${p.letta}»: è letta come la prospettiva «${p.presa}», che continua.`,
    rimedio: `Scrivere la prospettiva sempre nello stesso modo.`,
    breve: 'Prospettiva scritta in due modi',
  }),
  'FO-114': (p, dove) => ({
    testo: `La cella Indicatore ${dove} contiene «${p.letto}», che non è un testo: la riga non è calcolata.`,
    rimedio: `Scrivere l'indicatore a parole, o correggere la formula.`,
    breve: 'Indicatore non leggibile: riga non calcolata',
  }),
  'FO-115': (p, dove) => ({
    testo: `In ${dove} c'è un risultato atteso («${p.letto}») ma la riga non ha un indicatore: non è calcolata.`,
    rimedio: `Scrivere l'indicatore nella sua colonna, o togliere il risultato atteso.`,
    breve: 'Risultato atteso senza indicatore',
  }),
  'FO-116': (p, dove) => ({
    testo: `«${p.testo}» in ${dove} sta sotto la fine della tabella: non è letto come indicatore.`,
    rimedio: `Se è un indicatore, togliere le righe vuote sopra o scrivere il risultato atteso.`,
    breve: 'Testo sotto la tabella, non letto',
  }),
  'FO-117': (p, dove) => ({
    testo: `«${p.testo}» in ${dove} è una riga di totale: non entra nel calcolo, perché conterebbe due volte le righe che riassume.`,
    rimedio: `Se è un indicatore a sé, scriverlo con altre parole.`,
    breve: 'Riga di totale, non calcolata',
  }),
  'FO-118': (_p, dove) => ({
    testo: `In ${dove} c'è la colonna Indicatore, ma nella stessa riga nessun Risultato Atteso: la tabella non è letta come cruscotto.`,
    rimedio: `Se è un cruscotto, intitolare la colonna dei valori attesi Risultato Atteso e l'anno.`,
    breve: 'Tabella senza Risultato Atteso, non letta',
  }),
  'FO-120': (_p, dove) => ({
    testo: `Né le intestazioni di ${dove} né altre righe dicono di che anno siano i cruscotti: non è calcolato nulla.`,
    rimedio: `Scrivere l'anno nell'intestazione (Risultato Atteso 2019), oppure indicarlo prima di ricalcolare.`,
    breve: 'Anno non indicato: nulla è calcolato',
  }),
};
