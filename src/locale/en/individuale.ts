import type { ParamsIndividuale } from '../../core';
import { numberEn } from '../format';
import type { Messages } from '../messages';

export const individuale: Messages<ParamsIndividuale> = {
  'SI-101': (_, dove) => ({
    testo: `The line of ${dove} has an objective but no person stands above it: it is not calculated.`,
    rimedio: `Write in the first column the person or group that the objective belongs to.`,
    breve: 'Objective without a person',
  }),
  'SI-102': (_, dove) => ({
    testo: `In ${dove} the line has both an indicator of the servizio and an own objective: it is not calculated.`,
    rimedio: `Leave one of them; add a line for the other.`,
    breve: 'Two objectives on one line',
  }),
  'SI-103': (p, dove) => ({
    testo: `The three shares of the profile «${p.profilo}» in ${dove} make ${numberEn(p.somma)} and not 100: they are used in proportion.`,
    rimedio: `Correct the shares so that they make 100.`,
    breve: 'Shares of the profile do not make 100',
  }),
  'SI-104': (p, dove) => ({
    testo: `The shares of the profile «${p.profilo}» in ${dove} are negative or all zero: the profile is not used.`,
    rimedio: `Write shares from 0 to 100 that make 100 together.`,
    breve: 'Impossible shares of the profile',
  }),
  'SI-105': (p, dove) => ({
    testo: `The indicator «${p.testo}» in ${dove} is none of «${p.unita}»: the line has no figure.`,
    rimedio: `Copy its text from the sheet «Dati dei servizi», or correct the unit.`,
    breve: 'Indicator not found in the servizio',
  }),
  'SI-106': (p, dove) => ({
    testo: `The indicator «${p.testo}» of ${dove} stands more than once in the cruscotto of «${p.unita}» with different results: the line has no figure.`,
    rimedio: `Tell the two indicators apart in the cruscotto, then refresh the data.`,
    breve: 'Indicator twice in the servizio',
  }),
  'SI-107': (p, dove) => ({
    testo: `The profile «${p.profilo}» in ${dove} is not in the sheet «Composizione»: there is no total.`,
    rimedio: `Add the profile to the sheet «Composizione», or correct it.`,
    breve: 'Unknown profile',
  }),
  'SI-108': (p, dove) => ({
    testo: `The unit «${p.unita}» in ${dove} is not in the sheet «Dati dei servizi».`,
    rimedio: `Write the name of the unit, or of its sheet, as in «Dati dei servizi».`,
    breve: 'Unit not found',
  }),
  'SI-109': (p) => ({
    testo: `There is a sheet «${p.foglio}» already, with other headings: nothing was written.`,
    rimedio: `Rename that sheet, or put the headings back, and try again.`,
    breve: 'Sheet with other headings',
  }),
  'SI-201': (p) => ({
    testo: `The sheet «${p.foglio}» holds individual schede, but this workbook is shared: names and scores are visible to all.`,
    rimedio: `Move the sheet to a workbook of its own with few readers: «Schede individuali» makes one.`,
    breve: 'Individual schede in a shared workbook',
  }),
};
