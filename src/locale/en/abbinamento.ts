import { printCellRef, type Metodo, type ParamsAbbinamento } from '../../core';
import { numberEn } from '../format';
import type { Messages } from '../messages';

export const abbinamento: Messages<ParamsAbbinamento> = {
  'AB-101': (p, dove) => ({
    testo: `The indicator in ${dove} «${p.testo}» looks like that in ${cella(p.altro)} in other words: ${differenze(p.soloQui, p.soloAltrove)} (words in common: ${numberEn(p.condiviso * 100, 0)}%). ${p.cambiaConteggio ? 'Mind: the words that differ may change what is counted. ' : ''}The match is not used until somebody confirms it.`,
    rimedio: `In the sheet «Cascata» type «confermato» or «rifiutato» in the column «Stato» of this pair; better still, write the same text on both sheets.`,
    breve: p.cambiaConteggio ? 'Match to confirm: is it the same count?' : 'Match to confirm',
  }),
  'AB-102': (p, dove) => ({
    testo: `In ${dove} the target is «${p.atteso}», but the same indicator has another target elsewhere: ${elenco(p.altri)}. Each level is scored against its own.`,
    rimedio: `Type the same target on the sheets named, or leave it if the difference is meant.`,
    breve: 'Target differs between the levels',
  }),
  'AB-103': (p, dove) => ({
    testo: `The text «${p.testo}» in ${dove} is repeated too often here and on the sheet «${p.foglio}»: no telling which row goes with which, so these two sheets were not matched on it.`,
    rimedio: `Give each indicator a text of its own.`,
    breve: 'Text repeated too often: not matched',
  }),
  'AB-110': (p, dove) => ({
    testo: `The line of «Cascata» in ${dove} (${coppia(p)}) does not find ${MANCA[p.manca]} any more: what was decided there has no effect.`,
    rimedio: `Correct the texts of the line as they now stand in the cruscotti, or delete the line. The origin is a row of a servizio or of the azienda speciale.`,
    breve: 'Line of Cascata that matches nothing any more',
  }),
  'AB-111': (p, dove) => ({
    testo: `The line of «Cascata» in ${dove} (${coppia(p)}) does not find ${MANCA[p.manca]} any more; nobody had decided anything on it.`,
    rimedio: `The line can be deleted.`,
    breve: 'Line of Cascata out of date',
  }),
  'AB-112': (p, dove) => ({
    testo: `The line of «Cascata» in ${dove} (${coppia(p)}) goes with rows of several sheets (${p.fogli.map((foglio) => `«${foglio}»`).join(', ')}) and the sheets it names do not have those texts: it has no effect.`,
    rimedio: `Type the present names of the sheets in the columns «Foglio» and «Foglio di origine».`,
    breve: 'Line of Cascata: no telling for which sheet',
  }),
  'AB-113': (p, dove) => ({
    testo: `The line of «Cascata» in ${dove} (${coppia(p)}) says the contrary of a line above it about the same pair: neither has any effect.`,
    rimedio: `Leave one line for the pair, with «confermato» or «rifiutato».`,
    breve: 'Cascata: the same pair confirmed and refused',
  }),
  'AB-114': (p, dove) => ({
    testo: `In the sheet «Cascata» different methods are typed for «${p.indicatore}» (${p.metodi.map(metodo).join(', ')}), the last in ${dove}: a method holds for the whole indicator, so none is used.`,
    rimedio: `Leave one method for this indicator in the column «Metodo».`,
    breve: 'Cascata: different methods for one indicator',
  }),
  'AB-201': (p, dove) => ({
    testo: `The actual typed on the row of ${dove} is «${p.proprio}», while the cascade (method ${metodo(p.metodo)}) gives «${p.cascata}»: ${elenco(p.fonti)}. The one typed on the row counts.${p.uguale === null ? '' : ` By the method ${metodo(p.uguale)} the two would be equal.`}`,
    rimedio: `Correct the wrong value, or empty the cell of the row so that it takes the value from the servizi${p.uguale === null ? '' : `, with «${p.uguale}» as «Metodo» in the sheet «Cascata»`}.`,
    breve: 'Actual differs from that of the servizi',
  }),
  'AB-202': (p, dove) => ({
    testo: `The row of ${dove} takes its actual from the servizi, whose values differ: ${elenco(p.fonti)}. Without a method the worst was taken, «${p.preso}» (${metodo(p.metodo)}).`,
    rimedio: `Type the «Metodo» for this indicator in the sheet «Cascata»: somma, media, rapporto, minimo or massimo.`,
    breve: 'Servizi have different values: choose a method',
  }),
  'AB-203': (p, dove) => ({
    testo: `For the row of ${dove} the method chosen is «copia», but the servizi have different values: ${elenco(p.fonti)}. ${metodo(p.usato)} was used: «${p.preso}».`,
    rimedio: `Choose another method in the sheet «Cascata», or correct the values that should be equal.`,
    breve: 'Method copia, but the values differ',
  }),
  'AB-204': (p, dove) => ({
    testo: `For the row of ${dove} the method chosen is ${metodo(p.chiesto)}, which does not go with these values: ${elenco(p.fonti)}. ${metodo(p.usato)} was used: «${p.preso}».`,
    rimedio: `Choose a method that fits in the sheet «Cascata»: for dates ultima-data, minimo or massimo; for SI and NO minimo or massimo; for numbers any other.`,
    breve: 'Method does not go with the values',
  }),
  'AB-205': (p, dove) => ({
    testo: `For the row of ${dove} the method chosen is «rapporto», but numerator and denominator are missing${p.senza.length === 0 ? ' (the denominators add to zero)' : ` for ${elenco(p.senza)}`}: the actual was not calculated.`,
    rimedio: `Type numerator and denominator in their columns or in the actual (12/15), or choose another method.`,
    breve: 'Method rapporto without numerator and denominator',
  }),
  'AB-206': (p, dove) => ({
    testo: `The row of ${dove} (target «${p.atteso}») cannot take its actual from the servizi: the values are of kinds or units that do not go together: ${elenco(p.fonti)}.`,
    rimedio: `Type the actuals of the servizi in the same unit, or type the actual on the row.`,
    breve: 'Values of the servizi do not go together',
  }),
  'AB-207': (p, dove) => ({
    testo: `For the row of ${dove} (target «${p.atteso}») actuals of another kind or unit were left out: ${elenco(p.fuori)}.`,
    rimedio: `Type those actuals in the unit of the target, or refuse the match in the sheet «Cascata».`,
    breve: 'An actual of the servizi was left out',
  }),
  'AB-208': (p, dove) => ({
    testo: `The actual of the row of ${dove}, ${numberEn(p.valore)}%, is a ${p.metodo} of percentages: with different denominators it is not the percentage of the whole${p.rapporto === null ? '' : `, which by the numerators and denominators of the servizi is ${numberEn(p.rapporto)}%`}.`,
    rimedio: `If the denominators differ choose the method «rapporto» in the sheet «Cascata», with numerators and denominators on the sheets of the servizi.`,
    breve: `May mislead: ${p.metodo} of percentages`,
  }),
  'AB-501': (p, dove) => ({
    testo: `The line of «Cascata» in ${dove} (${coppia(p)}) no longer finds those texts, but the same ones spelt otherwise: «${p.ora.indicatore}» and «${p.ora.indicatoreOrigine}». What was decided there still holds.`,
    rimedio: `Write in the line the texts as they now stand in the cruscotti.`,
    breve: 'Line of Cascata found again, spelt otherwise',
  }),
};

/** Beyond these a list is not read any more; the sheets hold the rest. */
const IN_CHIARO = 20;

const MANCA = {
  indicatore: 'its indicator',
  origine: 'its indicator of origin',
  entrambi: 'either of its indicators',
} as const;

type Letta = ParamsAbbinamento['AB-101']['altro'];

function cella({ cella: dove, testo }: Letta): string {
  return `${printCellRef(dove)} «${testo}»`;
}

function elenco(lette: readonly Letta[]): string {
  const prime = lette.slice(0, IN_CHIARO).map(cella).join(', ');
  const altre = lette.length - IN_CHIARO;
  return altre > 0 ? `${prime} and ${numberEn(altre)} more` : prime;
}

function coppia(p: ParamsAbbinamento['AB-113']): string {
  return `${p.foglio} «${p.indicatore}» from ${p.foglioOrigine} «${p.indicatoreOrigine}»`;
}

function differenze(qui: readonly string[], altrove: readonly string[]): string {
  const parole = [
    qui.length === 0 ? '' : `only here «${qui.join(' ')}»`,
    altrove.length === 0 ? '' : `only there «${altrove.join(' ')}»`,
  ].filter((parte) => parte !== '');
  return parole.length === 0 ? 'only the order of the words differs' : parole.join(', ');
}

function metodo(nome: Metodo): string {
  return `«${nome}»`;
}
