import type { Festa, ImportoBudget, ParamsControlliAttesi } from '../../core';
import { data, numero, punti } from '../format';
import type { Messages } from '../messages';

const FESTE: Readonly<Record<Festa, string>> = {
  sabato: 'un sabato',
  domenica: 'una domenica',
  capodanno: 'Capodanno',
  epifania: "l'Epifania",
  pasqua: 'Pasqua',
  pasquetta: "il lunedì dell'Angelo",
  liberazione: 'la festa della Liberazione',
  lavoro: 'la festa del Lavoro',
  repubblica: 'la festa della Repubblica',
  ferragosto: 'Ferragosto',
  'san-francesco': 'San Francesco',
  ognissanti: 'Ognissanti',
  immacolata: "l'Immacolata",
  natale: 'Natale',
  'santo-stefano': 'Santo Stefano',
};

export const controlliAttesi: Messages<ParamsControlliAttesi> = {
  'RA-201': (p, dove) => ({
    testo: `Il giorno «${p.testo}» in ${dove} non esiste nel calendario.`,
    rimedio:
      p.proposta === null
        ? `Scrivere un giorno che esiste.`
        : `Scrivere un giorno che esiste, per esempio ${data(p.proposta)}.`,
    breve: 'Giorno che non esiste',
  }),
  'RA-202': (p, dove) => ({
    testo: `La scadenza in ${dove} è il ${data(p.giorno)}, fuori dal ${String(p.anno)} di cui parla la colonna.`,
    rimedio: `Controllare l'anno; se è giusto, spostare la scadenza nella colonna del suo anno.`,
    breve: "Scadenza fuori dall'anno",
  }),
  'RA-203': (p, dove) => ({
    testo: `Nella colonna del ${String(p.anno)} la scadenza in ${dove} è il ${data(p.giorno)}, di un altro anno: per il calcolo di quest'anno non conta.`,
    rimedio: `Controllare l'anno prima di arrivare al ${String(p.anno)}.`,
    breve: "Scadenza fuori dall'anno, in un'altra colonna",
  }),
  'RA-204': (p, dove) => ({
    testo: `La scadenza in ${dove}, ${data(p.giorno)}, è ${FESTE[p.festa]}.`,
    rimedio: `Controllare la data; l'ultimo giorno lavorativo prima è il ${data(p.lavorativo)}.`,
    breve: 'Scadenza in un giorno non lavorativo',
  }),
  'RA-205': (p, dove) => ({
    testo: `La scadenza in ${dove}, ${data(p.giorno)}, è un giorno prima della fine del mese.`,
    rimedio: `Controllare se si voleva scrivere ${data(p.fine)}.`,
    breve: 'Un giorno prima della fine del mese',
  }),
  'RA-206': (p, dove) => ({
    testo: `La scadenza in ${dove} è il ${data(p.giorno)}, ma il piano è stato approvato il ${data(p.approvazione)}: era già passata, o scadeva quel giorno.`,
    rimedio: `Controllare la data; se è giusta, il risultato era già noto quando è stato promesso.`,
    breve: "Scadenza non dopo l'approvazione del piano",
  }),
  'RA-207': (p, dove) => ({
    testo: `Il risultato atteso «${p.testo}» in ${dove} contiene l'unità di misura: per Excel è un testo e non un numero.`,
    rimedio: `Scrivere «${p.numero}» nella cella e «${p.unita}» nella colonna Unità o nel testo dell'indicatore.`,
    breve: 'Unità di misura dentro il risultato atteso',
  }),
  'RA-208': (p, dove) => ({
    testo: `Il risultato atteso «${p.testo}» in ${dove} chiede esattamente quel valore, ma è calcolato come «${p.proposto}».`,
    rimedio: `Scrivere «${p.proposto}».`,
    breve: 'Segno = dove si intende almeno o al più',
  }),
  'RA-209': (p, dove) => ({
    testo: `In ${dove} c'è il segno «${p.testo}» senza il suo valore.`,
    rimedio: `Scrivere il valore dopo il segno.`,
    breve: 'Segno senza valore',
  }),
  'RA-210': (p, dove) => ({
    testo: `Il risultato atteso «${p.testo}» in ${dove} è lo stesso per tutti gli anni (${p.anni.join(', ')}): è un mantenimento.`,
    rimedio: `Se è voluto, dirne la ragione nelle note; altrimenti far crescere il risultato atteso.`,
    breve: 'Risultato atteso uguale in tutti gli anni',
  }),
  'RA-211': (p, dove) => ({
    testo: `Il risultato atteso «${p.testo}» in ${dove} era già superato prima di cominciare: il consuntivo ${String(p.anno)} è ${p.consuntivo}.`,
    rimedio: `Alzare il risultato atteso, o dire nelle note perché si accetta di peggiorare.`,
    breve: "Risultato atteso già superato l'anno prima",
  }),
  'RA-212': (p, dove) => ({
    testo: `Con le cifre del budget che è nella cartella (${importi(p.sopra)} su ${importi(p.sotto)}) l'indicatore è ${punti(p.punti)}: il risultato atteso «${p.testo}» in ${dove} è già superato prima di cominciare.`,
    rimedio: `Controllare che le voci siano quelle dell'indicatore; se lo sono, rendere più esigente il risultato atteso, o dire nelle note perché basta.`,
    breve: 'Risultato atteso già superato dal budget',
  }),
  'RA-213': (p, dove) => ({
    testo: `La scadenza «${p.testo}» in ${dove} è scritta come testo: Excel non la tratta come una data.`,
    rimedio: `Riscriverla come data, con la correzione proposta: il giorno resta lo stesso.`,
    breve: 'Scadenza scritta come testo',
  }),
};

function importi(voci: readonly ImportoBudget[]): string {
  return voci.map(({ nome, importo }) => `${nome} ${numero(importo)}`).join(' + ');
}
