import type { Festa, ImportoBudget, ParamsControlliAttesi } from '../../core';
import { data, numberEn } from '../format';
import type { Messages } from '../messages';

const HOLIDAYS: Readonly<Record<Festa, string>> = {
  sabato: 'a Saturday',
  domenica: 'a Sunday',
  capodanno: "New Year's Day",
  epifania: 'Epiphany',
  pasqua: 'Easter',
  pasquetta: 'Easter Monday',
  liberazione: 'Liberation Day',
  lavoro: 'Labour Day',
  repubblica: 'Republic Day',
  ferragosto: 'Ferragosto (15 August)',
  'san-francesco': 'St Francis',
  ognissanti: "All Saints' Day",
  immacolata: 'the Immaculate Conception',
  natale: 'Christmas',
  'santo-stefano': 'St Stephen',
};

export const controlliAttesi: Messages<ParamsControlliAttesi> = {
  'RA-201': (p, dove) => ({
    testo: `The day «${p.testo}» in ${dove} is in no calendar.`,
    rimedio:
      p.proposta === null
        ? `Write a day that exists.`
        : `Write a day that exists, for example ${data(p.proposta)}.`,
    breve: 'No such day',
  }),
  'RA-202': (p, dove) => ({
    testo: `The due date in ${dove} is ${data(p.giorno)}, outside ${String(p.anno)}, the year of its column.`,
    rimedio: `Check the year; if it is right, move the date to the column of its year.`,
    breve: 'Due date outside the year',
  }),
  'RA-203': (p, dove) => ({
    testo: `In the column of ${String(p.anno)} the due date in ${dove} is ${data(p.giorno)}, of another year: it does not count for this year's run.`,
    rimedio: `Check the year before ${String(p.anno)} comes.`,
    breve: 'Due date outside the year, in another column',
  }),
  'RA-204': (p, dove) => ({
    testo: `The due date in ${dove}, ${data(p.giorno)}, is ${HOLIDAYS[p.festa]}.`,
    rimedio: `Check the date; the last working day before it is ${data(p.lavorativo)}.`,
    breve: 'Due on a day when nobody works',
  }),
  'RA-205': (p, dove) => ({
    testo: `The due date in ${dove}, ${data(p.giorno)}, is a day before the end of the month.`,
    rimedio: `See whether ${data(p.fine)} was meant.`,
    breve: 'A day before the end of the month',
  }),
  'RA-206': (p, dove) => ({
    testo: `The due date in ${dove} is ${data(p.giorno)}, but the plan was approved on ${data(p.approvazione)}: it was past, or due that day.`,
    rimedio: `Check the date; if it is right, the result was known when it was promised.`,
    breve: 'Due no later than the approval of the plan',
  }),
  'RA-207': (p, dove) => ({
    testo: `The target «${p.testo}» in ${dove} holds its unit: to Excel it is text and no number.`,
    rimedio: `Write «${p.numero}» in the cell and «${p.unita}» in the column Unità or in the indicator's text.`,
    breve: 'Unit inside the target',
  }),
  'RA-208': (p, dove) => ({
    testo: `The target «${p.testo}» in ${dove} asks for exactly that, but is scored as «${p.proposto}».`,
    rimedio: `Write «${p.proposto}».`,
    breve: 'Sign = where at least or at most is meant',
  }),
  'RA-209': (p, dove) => ({
    testo: `In ${dove} stands the sign «${p.testo}» without its figure.`,
    rimedio: `Write the figure after the sign.`,
    breve: 'Sign without a figure',
  }),
  'RA-210': (p, dove) => ({
    testo: `The target «${p.testo}» in ${dove} is the same for all years (${p.anni.join(', ')}): it keeps a level.`,
    rimedio: `If that is meant, say why in the notes; else let the target grow.`,
    breve: 'Same target in all years',
  }),
  'RA-211': (p, dove) => ({
    testo: `The target «${p.testo}» in ${dove} was passed before the start: the actual of ${String(p.anno)} is ${p.consuntivo}.`,
    rimedio: `Raise the target, or say in the notes why less is accepted.`,
    breve: 'Target already passed the year before',
  }),
  'RA-212': (p, dove) => ({
    testo: `With the budget figures of the workbook (${amounts(p.sopra)} over ${amounts(p.sotto)}) the indicator is ${numberEn(p.punti)}%: the target «${p.testo}» in ${dove} is passed before the year begins.`,
    rimedio: `Check that these are the indicator's amounts; if they are, ask for more, or say in the notes why this is enough.`,
    breve: 'Target already passed by the budget',
  }),
  'RA-213': (p, dove) => ({
    testo: `The deadline «${p.testo}» in ${dove} is typed as text: to Excel it is no date.`,
    rimedio: `Make it a date with the proposed correction: the day stays the same.`,
    breve: 'Deadline typed as text',
  }),
};

function amounts(voci: readonly ImportoBudget[]): string {
  return voci.map(({ nome, importo }) => `${nome} ${numberEn(importo)}`).join(' + ');
}
