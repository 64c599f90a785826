import type { ParamsPeso } from '../../core';
import { numberEn } from '../format';
import type { Messages } from '../messages';
import { reading } from './lettura';

export const peso: Messages<ParamsPeso> = {
  'PE-101': (p, dove) => ({
    testo: `The weight «${p.testo}» in ${dove} is not a number: the row is treated as having none.`,
    rimedio: `Write the weight in per cent (34 or 34%), or a dash if the row is not weighted.`,
    breve: 'Unreadable weight',
  }),
  'PE-102': (p, dove) => ({
    testo: `The weight «${p.testo}» in ${dove} is negative: the row is treated as having none.`,
    rimedio: `Write a weight above zero, or a dash if the row is not weighted.`,
    breve: 'Negative weight',
  }),
  'PE-103': (p, dove) => ({
    testo: `The weights from ${dove} down (${String(p.righe)} rows) are fractions that add to 1: they are read as percentages, 0.34 as 34.`,
    rimedio: `Nothing to do if that is right; for clarity give the column a percentage format.`,
    breve: 'Weights as fractions: read as percentages',
  }),
  'PE-104': (p, dove) => ({
    testo: `The weight «${p.testo}» in ${dove} has two readings: ${reading(p.presa)} or ${reading(p.altra)}. ${reading(p.presa)} is used.`,
    rimedio: `Write the weight as in the other rows, with the % sign.`,
    breve: 'Weight with two readings',
  }),
  'PE-201': (p, dove) => ({
    testo: `In ${dove} ${pesoLetto(p.punti)} while other rows of the cruscotto have a weight: the row is left out.`,
    rimedio: `Type the weight of the row, or «monitoraggio» as its target if it is only observed.`,
    breve: 'Weight zero or missing: row left out',
  }),
  'PE-202': (p, dove) => ({
    testo: `In ${dove} ${pesoLetto(p.punti)} and the row has no target this year: it is left out.`,
    rimedio: `Nothing to do if the row is not planned this year; otherwise type target and weight.`,
    breve: 'Weight zero or missing, no target',
  }),
  'PE-203': (p, dove) => ({
    testo: `The weights of the cruscotto in ${dove} add to 100 neither in each obiettivo (${somme(p.obiettivi)}) nor in the whole (${numberEn(p.totale)}): they are used as proportions, normalised to 100.`,
    rimedio: `Correct the weights so that they add to 100 in each obiettivo, or to 100 in the whole cruscotto.`,
    breve: 'Weights do not add to 100: used as proportions',
  }),
};

/** The worst five are enough to start mending. */
const IN_CHIARO = 5;

function somme(obiettivi: ParamsPeso['PE-203']['obiettivi']): string {
  const prime = obiettivi.slice(0, IN_CHIARO).map((o) => `${o.nome}: ${numberEn(o.somma)}`);
  const altri = obiettivi.length - prime.length;
  return altri > 0 ? `${prime.join('; ')}; and ${numberEn(altri)} more` : prime.join('; ');
}

function pesoLetto(punti: number | null): string {
  return punti === null ? 'the weight is missing' : `the weight is ${numberEn(punti)}`;
}
