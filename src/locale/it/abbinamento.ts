import { printCellRef, type Metodo, type ParamsAbbinamento } from '../../core';
import { numero, punti } from '../format';
import type { Messages } from '../messages';

export const abbinamento: Messages<ParamsAbbinamento> = {
  'AB-101': (p, dove) => ({
    testo: `L'indicatore in ${dove} «${p.testo}» sembra lo stesso di ${cella(p.altro)}, scritto con altre parole: ${differenze(p.soloQui, p.soloAltrove)} (parole in comune: ${punti(p.condiviso * 100, 0)}). ${p.cambiaConteggio ? 'Attenzione: le parole diverse possono cambiare ciò che si conta. ' : ''}Finché nessuno conferma, l'abbinamento non è usato.`,
    rimedio: `Nel foglio «Cascata» scrivere «confermato» o «rifiutato» nella colonna «Stato» di questa coppia; meglio ancora, scrivere lo stesso testo sui due fogli.`,
    breve: p.cambiaConteggio
      ? 'Abbinamento da confermare: cambia ciò che si conta?'
      : 'Abbinamento da confermare',
  }),
  'AB-102': (p, dove) => ({
    testo: `In ${dove} il risultato atteso è «${p.atteso}», ma lo stesso indicatore altrove ha un altro risultato atteso: ${elenco(p.altri)}. Ogni livello è misurato sul proprio.`,
    rimedio: `Scrivere lo stesso risultato atteso sui fogli indicati, oppure lasciare così se la differenza è voluta.`,
    breve: 'Risultato atteso diverso tra i livelli',
  }),
  'AB-103': (p, dove) => ({
    testo: `Il testo «${p.testo}» in ${dove} si ripete troppe volte qui e nel foglio «${p.foglio}»: non si può dire quale riga corrisponda a quale, e tra i due fogli non è stato abbinato.`,
    rimedio: `Dare a ogni indicatore un testo che lo distingua.`,
    breve: 'Testo ripetuto troppe volte: non abbinato',
  }),
  'AB-110': (p, dove) => ({
    testo: `La riga di «Cascata» in ${dove} (${coppia(p)}) non trova più ${MANCA[p.manca]}: ciò che vi è stato deciso non ha effetto.`,
    rimedio: `Correggere i testi della riga come sono ora nei cruscotti, oppure cancellare la riga. L'origine è una riga di un servizio o dell'azienda speciale.`,
    breve: 'Riga di Cascata senza più corrispondenza',
  }),
  'AB-111': (p, dove) => ({
    testo: `La riga di «Cascata» in ${dove} (${coppia(p)}) non trova più ${MANCA[p.manca]}; su di essa nessuno aveva deciso nulla.`,
    rimedio: `La riga si può cancellare.`,
    breve: 'Riga di Cascata superata',
  }),
  'AB-112': (p, dove) => ({
    testo: `La riga di «Cascata» in ${dove} (${coppia(p)}) va bene per righe di più fogli (${p.fogli.map((foglio) => `«${foglio}»`).join(', ')}) e i fogli che nomina non hanno quei testi: non ha effetto.`,
    rimedio: `Scrivere nelle colonne «Foglio» e «Foglio di origine» i nomi attuali dei fogli.`,
    breve: 'Riga di Cascata: non si sa per quale foglio',
  }),
  'AB-113': (p, dove) => ({
    testo: `La riga di «Cascata» in ${dove} (${coppia(p)}) dice il contrario di una riga sopra di essa sulla stessa coppia: nessuna delle due ha effetto.`,
    rimedio: `Lasciare una sola riga per la coppia, con «confermato» o «rifiutato».`,
    breve: 'Cascata: la stessa coppia confermata e rifiutata',
  }),
  'AB-114': (p, dove) => ({
    testo: `Nel foglio «Cascata» per «${p.indicatore}» sono scritti metodi diversi (${p.metodi.map(metodo).join(', ')}), l'ultimo in ${dove}: il metodo vale per tutto l'indicatore, quindi nessuno è usato.`,
    rimedio: `Lasciare nella colonna «Metodo» un solo metodo per questo indicatore.`,
    breve: 'Cascata: metodi diversi per lo stesso indicatore',
  }),
  'AB-201': (p, dove) => ({
    testo: `Il consuntivo scritto sulla riga di ${dove} è «${p.proprio}», mentre dalla cascata (metodo ${metodo(p.metodo)}) viene «${p.cascata}»: ${elenco(p.fonti)}. Vale quello scritto sulla riga.${p.uguale === null ? '' : ` Con il metodo ${metodo(p.uguale)} i due valori sarebbero uguali.`}`,
    rimedio: `Correggere il valore sbagliato, oppure svuotare la cella della riga perché prenda il valore dai servizi${p.uguale === null ? '' : `, con «${p.uguale}» come «Metodo» nel foglio «Cascata»`}.`,
    breve: 'Consuntivo diverso da quello dei servizi',
  }),
  'AB-202': (p, dove) => ({
    testo: `La riga di ${dove} prende il consuntivo dai servizi, che hanno valori diversi: ${elenco(p.fonti)}. Senza un metodo è stato preso il peggiore, «${p.preso}» (${metodo(p.metodo)}).`,
    rimedio: `Nel foglio «Cascata» scrivere il «Metodo» per questo indicatore: somma, media, rapporto, minimo o massimo.`,
    breve: 'Valori diversi nei servizi: indicare il metodo',
  }),
  'AB-203': (p, dove) => ({
    testo: `Per la riga di ${dove} il metodo scelto è «copia», ma i servizi hanno valori diversi: ${elenco(p.fonti)}. È stato usato ${metodo(p.usato)}: «${p.preso}».`,
    rimedio: `Scegliere nel foglio «Cascata» un altro metodo, oppure correggere i valori che dovrebbero essere uguali.`,
    breve: 'Metodo copia, ma i valori sono diversi',
  }),
  'AB-204': (p, dove) => ({
    testo: `Per la riga di ${dove} il metodo scelto è ${metodo(p.chiesto)}, che non si può applicare a questi valori: ${elenco(p.fonti)}. È stato usato ${metodo(p.usato)}: «${p.preso}».`,
    rimedio: `Scegliere nel foglio «Cascata» un metodo adatto: per le date ultima-data, minimo o massimo; per SI e NO minimo o massimo; per i numeri ogni altro.`,
    breve: 'Metodo non adatto ai valori',
  }),
  'AB-205': (p, dove) => ({
    testo: `Per la riga di ${dove} il metodo scelto è «rapporto», ma mancano numeratore e denominatore${p.senza.length === 0 ? ' (i denominatori sommano a zero)' : ` per ${elenco(p.senza)}`}: il consuntivo non è stato calcolato.`,
    rimedio: `Scrivere numeratore e denominatore nelle loro colonne o nel consuntivo (12/15), oppure scegliere un altro metodo.`,
    breve: 'Metodo rapporto senza numeratore e denominatore',
  }),
  'AB-206': (p, dove) => ({
    testo: `La riga di ${dove} (risultato atteso «${p.atteso}») non può prendere il consuntivo dai servizi: i valori sono di tipi o unità che non si possono unire: ${elenco(p.fonti)}.`,
    rimedio: `Scrivere i consuntivi dei servizi nella stessa unità, oppure scrivere il consuntivo sulla riga.`,
    breve: 'Valori dei servizi che non si possono unire',
  }),
  'AB-207': (p, dove) => ({
    testo: `Per la riga di ${dove} (risultato atteso «${p.atteso}») sono stati lasciati fuori consuntivi di un altro tipo o di un'altra unità: ${elenco(p.fuori)}.`,
    rimedio: `Scrivere quei consuntivi nell'unità del risultato atteso, oppure rifiutare l'abbinamento nel foglio «Cascata».`,
    breve: 'Un consuntivo dei servizi lasciato fuori',
  }),
  'AB-208': (p, dove) => ({
    testo: `Il consuntivo della riga di ${dove}, ${punti(p.valore)}, è la ${p.metodo} di percentuali: con denominatori diversi non è la percentuale dell'insieme${p.rapporto === null ? '' : `, che con i numeratori e denominatori dei servizi è ${punti(p.rapporto)}`}.`,
    rimedio: `Se i denominatori sono diversi scegliere nel foglio «Cascata» il metodo «rapporto», con numeratori e denominatori nei fogli dei servizi.`,
    breve: `Può ingannare: ${p.metodo} di percentuali`,
  }),
  'AB-501': (p, dove) => ({
    testo: `La riga di «Cascata» in ${dove} (${coppia(p)}) non trova più quei testi, ma gli stessi scritti in altro modo: «${p.ora.indicatore}» e «${p.ora.indicatoreOrigine}». Ciò che vi è stato deciso vale ancora.`,
    rimedio: `Scrivere nella riga i testi come sono ora nei cruscotti.`,
    breve: 'Riga di Cascata ritrovata con altra grafia',
  }),
};

/** Beyond these a list is not read any more; the sheets hold the rest. */
const IN_CHIARO = 20;

const MANCA = {
  indicatore: `l'indicatore`,
  origine: `l'indicatore di origine`,
  entrambi: `nessuno dei due indicatori`,
} as const;

type Letta = ParamsAbbinamento['AB-101']['altro'];

function cella({ cella: dove, testo }: Letta): string {
  return `${printCellRef(dove)} «${testo}»`;
}

function elenco(lette: readonly Letta[]): string {
  const prime = lette.slice(0, IN_CHIARO).map(cella).join(', ');
  const altre = lette.length - IN_CHIARO;
  return altre > 0 ? `${prime} e altre ${numero(altre)}` : prime;
}

function coppia(p: ParamsAbbinamento['AB-113']): string {
  return `${p.foglio} «${p.indicatore}» da ${p.foglioOrigine} «${p.indicatoreOrigine}»`;
}

function differenze(qui: readonly string[], altrove: readonly string[]): string {
  const parole = [
    qui.length === 0 ? '' : `solo qui «${qui.join(' ')}»`,
    altrove.length === 0 ? '' : `solo là «${altrove.join(' ')}»`,
  ].filter((parte) => parte !== '');
  return parole.length === 0 ? `cambia solo l'ordine delle parole` : parole.join(', ');
}

function metodo(nome: Metodo): string {
  return `«${nome}»`;
}
