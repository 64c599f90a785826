import type { ParamsConsuntivo } from '../../core';
import { data, numero, punti } from '../format';
import type { Messages } from '../messages';
import { lettura, letture, misura, unita } from './lettura';

const LETTO: Readonly<Record<ParamsConsuntivo['CO-103']['letto'], string>> = {
  numero: 'un numero',
  percento: 'una percentuale',
  rapporto: 'un rapporto',
  intervallo: 'un intervallo',
  data: 'una data',
  esito: 'un SI o NO',
  monitoraggio: 'la parola «monitoraggio»',
};

const DOVUTO: Readonly<Record<ParamsConsuntivo['CO-103']['dovuto'], string>> = {
  misura: 'una misura',
  data: 'una data',
  esito: 'SI o NO',
};

export const consuntivo: Messages<ParamsConsuntivo> = {
  'CO-101': (p, dove) => ({
    testo: `Il consuntivo «${p.testo}» in ${dove} non si riesce a leggere${contro(p.atteso)}: la riga non è calcolata.`,
    rimedio: `Scrivere il valore come il risultato atteso, oppure n.d. se manca; le spiegazioni vanno nelle Note.`,
    breve: 'Consuntivo illeggibile',
  }),
  'CO-102': (p, dove) => ({
    testo: `Il consuntivo «${p.testo}» in ${dove} si può leggere in più modi (${letture(p.letture)}) e nessuno è preso: la riga non è calcolata.`,
    rimedio: `Scrivere i decimali con la virgola, le date con giorno, mese e anno, i rapporti come «11 su 2019».`,
    breve: 'Consuntivo ambiguo: nessuna lettura presa',
  }),
  'CO-103': (p, dove) => ({
    testo: `Il consuntivo «${p.testo}» in ${dove} è ${LETTO[p.letto]}, ma il risultato atteso «${p.atteso}» chiede ${DOVUTO[p.dovuto]}: la riga non è calcolata.${comeData(p.giorno)}`,
    rimedio: `Scrivere un consuntivo dello stesso genere del risultato atteso, o correggere il risultato atteso.`,
    breve: 'Consuntivo di genere diverso dal risultato atteso',
  }),
  'CO-104': (p, dove) => ({
    testo: `In ${dove} c'è una data (${data(p.giorno)}) dove il risultato atteso «${p.atteso}» chiede un numero o un rapporto: la riga non è calcolata. Excel può aver trasformato in data un rapporto come 12/15.`,
    rimedio: `Riscrivere il valore: un rapporto come «12 su 15», oppure in una cella con formato Testo.`,
    breve: 'Data al posto di un numero o di un rapporto',
  }),
  'CO-105': (p, dove) => ({
    testo: `Il consuntivo «${p.testo}» in ${dove} è in ${unita(p.unita)}, il risultato atteso «${p.atteso}» in ${unita(p.attesa)}: non si confrontano e la riga non è calcolata.`,
    rimedio: `Scrivere i due valori nella stessa unità.`,
    breve: 'Unità diversa da quella del risultato atteso',
  }),
  'CO-106': (p, dove) => ({
    testo: `Per ${dove} il rapporto fra «${p.numeratore}» e «${p.denominatore}» non si può fare: la riga non è calcolata.`,
    rimedio: `Scrivere numeratore e denominatore come numeri, col denominatore diverso da zero.`,
    breve: 'Denominatore vuoto, zero o illeggibile',
  }),
  'CO-107': (p, dove) => ({
    testo: `Il consuntivo «${p.testo}» in ${dove} è un numero fino a 1 senza % contro «${p.atteso}»: è letto come frazione, ${punti(p.punti, 6)}.`,
    rimedio: `Scrivere ${punti(p.punti, 6)}; se invece erano proprio ${p.testo} punti percentuali, scrivere ${p.testo}%.`,
    breve: 'Frazione letta come percentuale',
  }),
  'CO-108': (p, dove) => ({
    testo: `Il consuntivo «${p.testo}» in ${dove} contro «${p.atteso}» si può leggere ${punti(p.punti, 6)} oppure ${punti(p.altra, 6)}. È usato ${punti(p.punti, 6)}.`,
    rimedio: `Scrivere il valore con il segno %.`,
    breve: 'Punti percentuali o frazione? Letto in punti',
  }),
  'CO-109': (p, dove) => ({
    testo: `Il consuntivo «${p.testo}» in ${dove} è una percentuale, il risultato atteso «${p.atteso}» un rapporto: è letto ${numero(p.valore, 6)}.`,
    rimedio: `Scrivere ${numero(p.valore, 6)}, oppure il risultato atteso in percentuale.`,
    breve: 'Percentuale divisa per 100 per un rapporto',
  }),
  'CO-110': (p, dove) => ({
    testo: `Il consuntivo «${p.testo}» in ${dove} porta un segno di confronto (${p.operatore}): è letto ${lettura(p.presa)}.`,
    rimedio: `Scrivere il valore raggiunto, senza segno.`,
    breve: 'Consuntivo con un segno di confronto',
  }),
  'CO-111': (p, dove) => ({
    testo: `Il consuntivo «${p.testo}» in ${dove} si può leggere ${lettura(p.presa)} oppure, col punto decimale che altre celle del foglio usano, ${lettura(p.altra)}. È usato ${lettura(p.presa)}.`,
    rimedio: `Scrivere il valore come numero, oppure con la virgola decimale e senza punto delle migliaia.`,
    breve: 'Punto: migliaia o decimali? Letto come migliaia',
  }),
  'CO-112': (p, dove) => ({
    testo: `La data «${p.testo}» in ${dove} si può leggere ${lettura(p.presa)} oppure, col mese prima del giorno, ${lettura(p.altra)}. È usato ${lettura(p.presa)}.`,
    rimedio: `Niente da fare se è giusto; per togliere il dubbio scrivere il mese in lettere o dare alla cella un formato data.`,
    breve: 'Data con due letture: giorno prima del mese',
  }),
  'CO-113': (p, dove) => ({
    testo: `Il consuntivo «${p.testo}» in ${dove} è letto ${lettura(p.presa)}; si potrebbe leggere anche ${lettura(p.altra)}.`,
    rimedio: `Niente da fare se è un rapporto; per togliere il dubbio scrivere «12 su 15» o usare le colonne Numeratore e Denominatore.`,
    breve: 'Rapporto che potrebbe essere una data',
  }),
  'CO-114': (p, dove) => ({
    testo: `Il consuntivo «${p.testo}» in ${dove} non è il rapporto fra Numeratore e Denominatore (${numero(p.numeratore, 6)} diviso ${numero(p.denominatore, 6)}, cioè ${misura(p.quoziente, p.unita)}): vale la cella Consuntivo.`,
    rimedio: `Correggere la cella Consuntivo, oppure vuotarla: allora vale il rapporto.`,
    breve: 'Consuntivo diverso da Numeratore / Denominatore',
  }),
  'CO-115': (p, dove) => ({
    testo: `In «${p.testo}» (${dove}) il risultato scritto non è quello del rapporto: vale ${numero(p.numeratore, 6)} diviso ${numero(p.denominatore, 6)}, cioè ${misura(p.quoziente, p.unita)}.`,
    rimedio: `Correggere il risultato o i due numeri del rapporto.`,
    breve: 'Risultato diverso dal rapporto accanto',
  }),
  'CO-116': (p, dove) => ({
    testo: `La cella ${dove} contiene l'errore ${p.errore} al posto del consuntivo: la riga non è calcolata.`,
    rimedio: `Correggere la formula della cella, o scrivere il valore.`,
    breve: 'Errore di Excel nel consuntivo',
  }),
  'CO-117': (p, dove) => ({
    testo: `La cella ${dove} ha la formula «${p.formula}» ma nessun risultato: il consuntivo è trattato come non rilevato.`,
    rimedio: `Aprire il file in Excel, ricalcolarlo e salvarlo; poi ripetere.`,
    breve: 'Formula senza risultato nel consuntivo',
  }),
  'CO-118': (p, dove) => ({
    testo: `Il consuntivo «${p.testo}» in ${dove} è in ${unita(p.unita)}, il risultato atteso «${p.atteso}» non dice l'unità: sono confrontati come se fosse la stessa.`,
    rimedio: `Scrivere l'unità anche nel risultato atteso.`,
    breve: 'Unità nel consuntivo ma non nel risultato atteso',
  }),
  'CO-119': (p, dove) => ({
    testo: `Il consuntivo «${p.testo}» in ${dove} non si riesce a leggere; la riga comunque non si calcola.`,
    rimedio: `Scrivere un valore, oppure spostare il testo nelle Note.`,
    breve: 'Valore illeggibile in una riga non calcolata',
  }),
  'CO-120': (p, dove) => ({
    testo: `La percentuale pubblicata «${p.testo}» in ${dove} non si riesce a leggere: non è confrontata.`,
    rimedio: `Scrivere una percentuale, per esempio 87,2%.`,
    breve: 'Percentuale pubblicata illeggibile',
  }),
  'CO-121': (p, dove) => ({
    testo: `La percentuale pubblicata «${p.testo}» in ${dove} è un numero fino a 1 senza %: è letta ${punti(p.punti, 6)}.`,
    rimedio: `Scrivere ${punti(p.punti, 6)}, con il segno %.`,
    breve: 'Percentuale pubblicata scritta come frazione',
  }),
  'CO-122': (p, dove) => ({
    testo: `Accanto al consuntivo «${p.testo}» in ${dove} il rapporto fra «${p.numeratore}» e «${p.denominatore}» non si può fare: vale la cella Consuntivo.`,
    rimedio: `Scrivere numeratore e denominatore come numeri, col denominatore diverso da zero.`,
    breve: 'Numeratore e Denominatore non fanno un rapporto',
  }),
  'CO-123': (p, dove) => ({
    testo: `Il consuntivo «${p.testo}» in ${dove} è una data a cui manca il giorno o l'anno${contro(p.atteso)}: la riga non è calcolata.`,
    rimedio: `Scrivere la data intera, per esempio 30/11/2019.`,
    breve: 'Data senza giorno o senza anno',
  }),
  'CO-301': (p, dove) => ({
    testo: `In ${dove} la percentuale pubblicata è ${punti(p.pubblicata)}, ma risultato atteso e consuntivo della riga danno ${punti(p.ricalcolata)}.`,
    rimedio: `Controllare risultato atteso e consuntivo della riga, oppure la regola con cui la percentuale fu pubblicata.`,
    breve: `Riga: pubblicato e ricalcolato ${punti(p.pubblicata)} / ${punti(p.ricalcolata)}`,
  }),
  'CO-302': (p, dove) => ({
    testo: `In ${dove} la percentuale pubblicata dell'obiettivo ${p.obiettivo} è ${punti(p.pubblicata)}, ma ${p.righe === 1 ? 'la riga calcolata dà' : `le ${numero(p.righe)} righe calcolate danno`} ${punti(p.ricalcolata)}.`,
    rimedio: `Cercare righe dell'obiettivo che mancano nel foglio (o sono di troppo), oppure un altro modo di pesarle.`,
    breve: `Obiettivo: pubblicato e ricalcolato ${punti(p.pubblicata)} / ${punti(p.ricalcolata)}`,
  }),
  'CO-303': (p, dove) => ({
    testo: `In ${dove} il totale pubblicato è ${punti(p.pubblicata)}, ma il cruscotto dà ${punti(p.ricalcolata)}.`,
    rimedio: `Guardare prima gli obiettivi con la stessa segnalazione; se concordano tutti, cambia il modo di fare la media.`,
    breve: `Totale: pubblicato e ricalcolato ${punti(p.pubblicata)} / ${punti(p.ricalcolata)}`,
  }),
  'CO-310': (p, dove) => ({
    testo: `Il consuntivo «${p.consuntivo}» ${p.da === null ? `in ${dove}` : `preso da ${p.da} per ${dove}`} è di un altro genere rispetto al risultato atteso «${p.atteso}»: la riga non è calcolata.`,
    rimedio: `Scrivere risultato atteso e consuntivo nella stessa forma (data, numero, percentuale, SI/NO) su tutti i livelli.`,
    breve: 'Consuntivo di altro genere: riga non calcolata',
  }),
};

function contro(atteso: string): string {
  return atteso === '' ? '' : ` (risultato atteso «${atteso}»)`;
}

function comeData(giorno: string | null): string {
  return giorno === null ? '' : ` Con un formato data la cella mostrerebbe ${data(giorno)}.`;
}
