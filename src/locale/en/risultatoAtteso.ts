import type { ParamsRisultatoAtteso } from '../../core';
import { numberEn } from '../format';
import type { Messages } from '../messages';
import { controlliAttesi } from './controlliAttesi';
import { intermedio } from './intermedio';
import { measure, reading, readings, unit } from './lettura';

export const risultatoAtteso: Messages<ParamsRisultatoAtteso> = {
  ...controlliAttesi,
  ...intermedio,
  'RA-101': (p, dove) => ({
    testo: `The target «${p.testo}» in ${dove} cannot be read: the row is not scored.`,
    rimedio: `Write a number (8), a percentage (80%), a threshold (≥ 1), an interval (tra 10 e 20), a date (30/11/2019), SI or NO, "monitoraggio", or a dash if there is none this year.`,
    breve: 'Unreadable target',
  }),
  'RA-102': (p, dove) => ({
    testo: `The target «${p.testo}» in ${dove} has several readings (${readings(p.letture)}) and none is taken: the row is not scored.`,
    rimedio: `Write decimals with a comma, dates with day, month and year, intervals as "tra 10 e 20".`,
    breve: 'Ambiguous target: no reading taken',
  }),
  'RA-103': (p, dove) => ({
    testo: `The target «${p.testo}» in ${dove} is a date without its day or its year: the row is not scored.`,
    rimedio: `Write the whole date, for instance 30/11/2019.`,
    breve: 'Due date without day or year',
  }),
  'RA-104': (p, dove) => ({
    testo: `The target «${p.testo}» in ${dove} reads ${reading(p.presa)} or, with the decimal point that other cells of the sheet use, ${reading(p.altra)}. ${reading(p.presa)} is used.`,
    rimedio: `Write the value as a number, or with a decimal comma and no thousands dot.`,
    breve: 'Dot: thousands or decimals? Read as thousands',
  }),
  'RA-105': (p, dove) => ({
    testo: `The due date «${p.testo}» in ${dove} reads ${reading(p.presa)} or, month before day, ${reading(p.altra)}. ${reading(p.presa)} is used.`,
    rimedio: `Nothing to do if that is right; to remove the doubt write the month in letters or give the cell a date format.`,
    breve: 'Due date with two readings: day before month',
  }),
  'RA-106': (p, dove) => ({
    testo: `The target «${p.testo}» in ${dove} is read as an interval from ${numberEn(p.da, 6)} to ${numberEn(p.a, 6)}.`,
    rimedio: `If it is an interval write "tra ... e ..."; otherwise write the value to reach.`,
    breve: 'Read as an interval',
  }),
  'RA-107': (p, dove) => ({
    testo: `The interval «${p.testo}» in ${dove} starts at ${numberEn(p.da, 6)} and ends at ${numberEn(p.a, 6)}, which is less: the row is not scored.`,
    rimedio: `Write the lower end first, and check that neither is a typing error.`,
    breve: 'Interval with its ends the wrong way round',
  }),
  'RA-108': (p, dove) => ({
    testo: `Cell ${dove} holds the error ${p.errore} instead of a target: the row is not scored.`,
    rimedio: `Mend the formula of the cell, or type the value.`,
    breve: 'Excel error in the target',
  }),
  'RA-109': (p, dove) => ({
    testo: `Cell ${dove} has the formula «${p.formula}» but no result: the target is treated as not foreseen.`,
    rimedio: `Open the file in Excel, recalculate and save it; then run again.`,
    breve: 'Formula without result in the target',
  }),
  'RA-110': (p, dove) => ({
    testo: `The target «${p.testo}» in ${dove} is a percentage by its unit and a fraction by its value: it is read ${measure(p.punti, 'percento')}.`,
    rimedio: `Write ${measure(p.punti, 'percento')} in the cell, with the % sign.`,
    breve: 'Fraction read as a percentage',
  }),
  'RA-111': (p, dove) => ({
    testo: `The target «${p.testo}» in ${dove} is in ${unit(p.unita)}, but the column Unità says ${unit(p.colonna)}: the cell counts.`,
    rimedio: `Make the cell and the column Unità agree.`,
    breve: 'Unit differs from the column Unità',
  }),
  'RA-301': (p, dove) => ({
    testo: `The target «${p.letto}» in ${dove} is below zero: a percentage of it means nothing, so it counts 100 if reached and 0 if not.`,
    rimedio: `Check the value; if it is right, better measure something that cannot fall below zero.`,
    breve: 'Target below zero',
  }),
};
