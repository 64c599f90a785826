import type { ParamsFoglio } from '../../core';
import { data } from '../format';
import type { Messages } from '../messages';

export const foglio: Messages<ParamsFoglio> = {
  'FO-101': (p, dove) => ({
    testo: `At ${dove} a second cruscotto begins beside another (Indicatore in ${p.primo} and in ${p.secondo}): it cannot be told which cells belong to which, and neither is calculated.`,
    rimedio: `Move one of them to another sheet, or below the other under its own title.`,
    breve: 'Two cruscotti side by side: not calculated',
  }),
  'FO-102': (p, dove) => ({
    testo: `${dove} says «${p.intestazione}», but the actuals of the sheet are of ${String(p.preso)}: the column is read as ${String(p.preso)}.`,
    rimedio: `Correct the year in the heading of the column.`,
    breve: `Year of the heading: ${String(p.letto)}, read ${String(p.preso)}`,
  }),
  'FO-103': (p, dove) => ({
    testo: `The heading «${p.intestazione}» at ${dove} repeats the one at ${p.presa}: the column of ${p.presa} counts, this one is not read.`,
    rimedio: `Leave that name to one column and rename the other.`,
    breve: `Heading twice: ${p.presa} counts`,
  }),
  'FO-104': (p) => ({
    testo: `Year ${String(p.anno)} was asked for, but no column is of that year (years found: ${p.anni.join(', ')}): no row can be calculated.`,
    rimedio: `Choose one of the years found, or add the columns Risultato Atteso ${String(p.anno)} and Consuntivo ${String(p.anno)}.`,
    breve: `No column of the year: ${String(p.anno)}`,
  }),
  'FO-105': (p, dove) => ({
    testo: `The table at ${dove} has no column Risultato Atteso ${String(p.anno)} (it has: ${p.anni.join(', ') || 'no year'}): nothing is expected of its rows that year.`,
    rimedio: `If the table holds for ${String(p.anno)} too, add the column or correct the year.`,
    breve: `No Risultato Atteso ${String(p.anno)}`,
  }),
  'FO-106': (p, dove) => ({
    testo: `The table at ${dove} has Risultato Atteso ${String(p.anno)} but no column Consuntivo ${String(p.anno)}, which other tables have: its rows are without actual.`,
    rimedio: `Add the column Consuntivo ${String(p.anno)}, or correct the year of the one there is.`,
    breve: `No column Consuntivo ${String(p.anno)}`,
  }),
  'FO-107': (p, dove) => ({
    testo: `There is no title over the table that begins at ${dove}: the cruscotto takes the name of the sheet, «${p.preso}».`,
    rimedio: `Write the title of the cruscotto in the row above the prospettiva.`,
    breve: 'Cruscotto without title',
  }),
  'FO-109': (p, dove) => ({
    testo: `Obiettivo ${p.codice} at ${dove} reads «${p.secondo}», further up «${p.primo}»: it is taken as the same obiettivo.`,
    rimedio: `If it is another obiettivo, give it another code; if it is the same, write it the same way.`,
    breve: `Obiettivo with two texts: ${p.codice}`,
  }),
  'FO-110': (p, dove) => ({
    testo: `${dove} says «Consuntivo al ${data(p.letto)}», but ${data(p.preso)} is used.`,
    rimedio: `Print the same date on every sheet, or state the reference date before recalculating.`,
    breve: 'Consuntivo date differs from the one used',
  }),
  'FO-111': (p, dove) => ({
    testo: `${dove} says «${p.testo}», but no date can be read in it: the line does not count.`,
    rimedio: `Write the date in full, for example Consuntivo al 31.12.2019.`,
    breve: 'Consuntivo date cannot be read',
  }),
  'FO-112': (p, dove) => ({
    testo: `Code ${p.codice} at ${dove} stands under «${p.seconda}», further up under «${p.prima}»: they are taken as two obiettivi.`,
    rimedio: `If it is the same obiettivo, put it under one prospettiva; if they are two, give one another code.`,
    breve: `Code in two prospettive: ${p.codice}`,
  }),
  'FO-113': (p, dove) => ({
    testo: `${dove} says «${p.letta}»: it is read as the prospettiva «${p.presa}», which goes on.`,
    rimedio: `Write the prospettiva the same way everywhere.`,
    breve: 'Prospettiva spelled in two ways',
  }),
  'FO-114': (p, dove) => ({
    testo: `The Indicatore cell ${dove} holds «${p.letto}», which is no text: the row is not calculated.`,
    rimedio: `Write the indicator in words, or mend the formula.`,
    breve: 'Indicator unreadable: row not calculated',
  }),
  'FO-115': (p, dove) => ({
    testo: `${dove} holds a target («${p.letto}») but the row has no indicator: it is not calculated.`,
    rimedio: `Write the indicator in its column, or remove the target.`,
    breve: 'Target without indicator',
  }),
  'FO-116': (p, dove) => ({
    testo: `«${p.testo}» at ${dove} stands below the end of the table: it is not read as an indicator.`,
    rimedio: `If it is an indicator, remove the empty rows above it or write its target.`,
    breve: 'Text below the table, not read',
  }),
  'FO-117': (p, dove) => ({
    testo: `«${p.testo}» at ${dove} is a row of totals: it is left out, since it would count the rows it sums up twice.`,
    rimedio: `If it is an indicator of its own, word it differently.`,
    breve: 'Row of totals, not calculated',
  }),
  'FO-118': (_p, dove) => ({
    testo: `${dove} is a column Indicatore, but its row has no Risultato Atteso: the table is not read as a cruscotto.`,
    rimedio: `If it is a cruscotto, head the column of targets Risultato Atteso and the year.`,
    breve: 'Table without Risultato Atteso, not read',
  }),
  'FO-120': (_p, dove) => ({
    testo: `Neither the headings at ${dove} nor other lines say which year the cruscotti are of: nothing is calculated.`,
    rimedio: `Write the year in the heading (Risultato Atteso 2019), or state it before recalculating.`,
    breve: 'No year stated: nothing calculated',
  }),
};
