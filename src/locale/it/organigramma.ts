import type { ParamsOrganigramma } from '../../core';
import type { Messages } from '../messages';

/** Beyond these a list is no longer read in a cell. */
const IN_ELENCO = 6;

export const organigramma: Messages<ParamsOrganigramma> = {
  'OR-301': (p, dove) => ({
    testo: `Nel foglio di ${dove} ${p.unita.length === 1 ? 'un servizio non risponde' : `${String(p.unita.length)} servizi non rispondono`} a nessun dirigente: ${elenco(p.unita)}.`,
    rimedio: `Scrivere in «Risponde a» l'unità del dirigente, come nella colonna «Unità».`,
    breve: 'Servizi senza dirigente',
  }),
  'OR-302': (p, dove) => ({
    testo: `In ${dove} l'unità «${p.unita}» (foglio «${p.foglio}») è già in una riga sopra: conterebbe due volte.`,
    rimedio: `Tenere una sola riga per ogni unità.`,
    breve: 'Unità scritta due volte',
  }),
  'OR-303': (p, dove) => ({
    testo: `Da ${dove} le unità rispondono l'una all'altra in cerchio: ${p.unita.map(tra).join(' → ')}. Sopra di loro non c'è nessuno.`,
    rimedio: `Correggere «Risponde a» in una di queste righe.`,
    breve: '«Risponde a» torna al punto di partenza',
  }),
  'OR-304': (p, dove) => ({
    testo: `In ${dove} «${p.unita}» risponde a «${p.rispondeA}», che è il nome di più unità${p.fogli.length === 0 ? '' : ` (fogli ${elenco(p.fogli)})`}: la riga non conta.`,
    rimedio: `Dare a ogni unità un nome suo nella colonna «Unità» e ripeterlo in «Risponde a».`,
    breve: '«Risponde a»: il nome è di più unità',
  }),
  'OR-305': (p, dove) => ({
    testo: `In ${dove} il dirigente «${p.unita}» non ha un cruscotto: i servizi che gli rispondono non hanno una media accanto a un suo risultato.`,
    rimedio: `Aggiungere il suo cruscotto e scriverne il foglio; se l'area è ad interim, scrivere lo stesso «Responsabile» della riga che ha il foglio.`,
    breve: 'Dirigente senza cruscotto',
  }),
  'OR-306': (p, dove) => ({
    testo: `Dell'obiettivo in ${dove} «${p.obiettivo}» non risponde nessun dirigente: ${p.indicatori === 1 ? 'il suo indicatore non è' : `nessuno dei suoi ${String(p.indicatori)} indicatori è`} nei cruscotti dei dirigenti o dei loro servizi.`,
    rimedio: `Assegnare almeno un indicatore a un servizio, confermare gli abbinamenti proposti in «Cascata» o completare «Organigramma».`,
    breve: 'Obiettivo senza dirigente che ne risponda',
  }),
  'OR-307': (p, dove) => ({
    testo: `Dell'indicatore in ${dove} «${p.testo}» non risponde nessun dirigente: non è nei cruscotti dei dirigenti né dei loro servizi.`,
    rimedio: `Assegnarlo a un servizio, confermare l'abbinamento proposto in «Cascata» o completare «Organigramma».`,
    breve: 'Indicatore senza dirigente che ne risponda',
  }),
};

function elenco(nomi: readonly string[]): string {
  const altri = nomi.length - IN_ELENCO;
  const primi = nomi.slice(0, IN_ELENCO).map(tra).join(', ');
  return altri > 0 ? `${primi} e altri ${String(altri)}` : primi;
}

function tra(nome: string): string {
  return `«${nome}»`;
}
