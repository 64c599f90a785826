import type { ParamsImpostazioni } from '../../core';
import { numero } from '../format';
import { REGOLE_IT, valoreRegola } from '../labels/regole';
import type { Messages } from '../messages';

const list = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ');
const letto = (testo: string): string => (testo === '' ? 'è vuoto' : `si legge «${testo}»`);

export const impostazioni: Messages<ParamsImpostazioni> = {
  'FO-301': (p, dove) => ({
    testo: `Nel foglio «${p.foglio}» (riga di ${dove}) manca la colonna ${list(p.mancano)}: il foglio non è stato letto.`,
    rimedio: `Aggiungere l'intestazione mancante. Se il foglio è di altro uso, cambiargli nome.`,
    breve: 'Colonna mancante: foglio non letto',
  }),
  'FO-302': (p, dove) => ({
    testo: `Nel foglio «${p.foglio}» l'intestazione «${p.intestazione}» c'è più volte (la seconda in ${dove}): si legge solo la prima colonna.`,
    rimedio: `Tenere una sola colonna con questa intestazione.`,
    breve: 'Intestazione doppia: letta la prima',
  }),
  'FO-303': (p, dove) => ({
    testo: `In ${dove} si legge «${p.letta}», che non è il nome di un parametro: la riga non conta.`,
    rimedio: `Scrivere in «Chiave» uno di questi nomi: ${p.ammesse.join(', ')}.`,
    breve: 'Parametro sconosciuto: riga non usata',
  }),
  'FO-304': (p, dove) => ({
    testo: `In ${dove} il parametro «${p.chiave}» ha il valore «${p.letto}», che non può avere: il calcolo usa quello predefinito, ${valoreRegola(p.usato, 'nessuno', numero)}.`,
    rimedio: `Valori ammessi: ${REGOLE_IT[p.chiave].ammessi}.`,
    breve: 'Valore impossibile: usato quello predefinito',
  }),
  'FO-305': (p, dove) => ({
    testo: `In ${dove} il parametro «${p.chiave}» è scritto un'altra volta, con il valore «${p.letto}»: conta la prima riga.`,
    rimedio: `Tenere una sola riga per ogni parametro.`,
    breve: 'Parametro ripetuto: conta la prima riga',
  }),
  'FO-306': (p, dove) => ({
    testo: `In ${dove} la data di riferimento «${p.letto}» non è un giorno: il calcolo usa quella che risulta dalla cartella.`,
    rimedio: 'Scrivere una data, per esempio 30/06/2019, o lasciare vuoto.',
    breve: 'Data di riferimento illeggibile',
  }),
  'OR-101': (p, dove) => ({
    testo: `In ${dove} il livello di «${p.unita}» ${letto(p.letto)}: la riga non conta.`,
    rimedio: `Scrivere in «Livello» uno di questi: ${p.ammessi.join(', ')}.`,
    breve: 'Livello non riconosciuto: riga non usata',
  }),
  'OR-102': (_, dove) => ({
    testo: `La riga di ${dove} non dice né l'unità né il foglio: non conta.`,
    rimedio: `Scrivere l'unità e il suo foglio, oppure svuotare la riga.`,
    breve: 'Riga senza unità e senza foglio',
  }),
  'OR-103': (p, dove) => ({
    testo: `In ${dove} manca il nome dell'unità: si usa quello del foglio, «${p.foglio}».`,
    rimedio: `Scrivere il nome dell'unità: è quello che va in «Risponde a».`,
    breve: 'Unità senza nome: usato quello del foglio',
  }),
  'OR-104': (p, dove) => ({
    testo: `In ${dove} l'unità «${p.unita}» rimanda al foglio «${p.foglio}», che nella cartella non c'è.`,
    rimedio: `Correggere il nome del foglio, oppure lasciarlo vuoto se l'unità non ha un cruscotto.`,
    breve: 'Foglio inesistente',
  }),
  'OR-201': (p, dove) => ({
    testo: `In ${dove} «${p.unita}» risponde a «${p.dirigente}», ma nel foglio «${p.foglio}» non c'è un cruscotto con quel nome: manca dalla media dei suoi servizi.`,
    rimedio: `Correggere il nome del foglio o dell'unità, oppure aggiungere il cruscotto.`,
    breve: 'Unità senza cruscotto: manca dalla media',
  }),
  'OR-202': (p, dove) => ({
    testo: `In ${dove} «${p.unita}» risponde a «${p.rispondeA}», ma nessuna riga ha quel nome nella colonna Unità.`,
    rimedio: `Scrivere in «Risponde a» il nome dell'unità esattamente come nella colonna Unità.`,
    breve: '«Risponde a» non indica nessuna unità',
  }),
  'AB-301': (p, dove) => ({
    testo: `Nella riga di ${dove} manca «${p.colonna}»: la riga non conta.`,
    rimedio: `Copiare il testo dell'indicatore dal suo cruscotto, oppure svuotare la riga.`,
    breve: 'Riga di Cascata incompleta: non usata',
  }),
  'AB-302': (p, dove) => ({
    testo: `In ${dove} lo stato di «${p.indicatore}» si legge «${p.letto}», che non è uno stato: l'abbinamento resta da decidere.`,
    rimedio: `Scrivere in «Stato» uno di questi: ${p.ammessi.join(', ')}.`,
    breve: 'Stato non riconosciuto: resta da decidere',
  }),
  'AB-303': (p, dove) => ({
    testo: `In ${dove} il metodo di «${p.indicatore}» si legge «${p.letto}», che non è un metodo: è come se non ci fosse.`,
    rimedio: `Scrivere in «Metodo» uno di questi: ${p.ammessi.join(', ')}.`,
    breve: 'Metodo non riconosciuto: non usato',
  }),
};
