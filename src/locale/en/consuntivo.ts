import type { ParamsConsuntivo } from '../../core';
import { data, numberEn } from '../format';
import type { Messages } from '../messages';
import { measure, reading, readings, unit } from './lettura';

const READ: Readonly<Record<ParamsConsuntivo['CO-103']['letto'], string>> = {
  numero: 'a number',
  percento: 'a percentage',
  rapporto: 'a ratio',
  intervallo: 'an interval',
  data: 'a date',
  esito: 'a SI or NO',
  monitoraggio: 'the word "monitoraggio"',
};

const DUE: Readonly<Record<ParamsConsuntivo['CO-103']['dovuto'], string>> = {
  misura: 'a measure',
  data: 'a date',
  esito: 'SI or NO',
};

export const consuntivo: Messages<ParamsConsuntivo> = {
  'CO-101': (p, dove) => ({
    testo: `The actual «${p.testo}» in ${dove} cannot be read${against(p.atteso)}: the row is not scored.`,
    rimedio: `Write the value as its target is written, or n.d. if there is none; explanations belong in Note.`,
    breve: 'Unreadable actual',
  }),
  'CO-102': (p, dove) => ({
    testo: `The actual «${p.testo}» in ${dove} has several readings (${readings(p.letture)}) and none is taken: the row is not scored.`,
    rimedio: `Write decimals with a comma, dates with day, month and year, ratios as "11 su 2019".`,
    breve: 'Ambiguous actual: no reading taken',
  }),
  'CO-103': (p, dove) => ({
    testo: `The actual «${p.testo}» in ${dove} is ${READ[p.letto]}, but the target «${p.atteso}» asks for ${DUE[p.dovuto]}: the row is not scored.${asDate(p.giorno)}`,
    rimedio: `Write an actual of the same kind as the target, or mend the target.`,
    breve: 'Actual of another kind than the target',
  }),
  'CO-104': (p, dove) => ({
    testo: `There is a date (${data(p.giorno)}) in ${dove} where the target «${p.atteso}» asks for a number or a ratio: the row is not scored. Excel may have turned a ratio such as 12/15 into a date.`,
    rimedio: `Type the value again: a ratio as "12 su 15", or in a cell with the format Text.`,
    breve: 'Date instead of a number or a ratio',
  }),
  'CO-105': (p, dove) => ({
    testo: `The actual «${p.testo}» in ${dove} is in ${unit(p.unita)}, the target «${p.atteso}» in ${unit(p.attesa)}: they do not compare and the row is not scored.`,
    rimedio: `Write both values in the same unit.`,
    breve: 'Unit differs from that of the target',
  }),
  'CO-106': (p, dove) => ({
    testo: `For ${dove} no ratio can be made of «${p.numeratore}» and «${p.denominatore}»: the row is not scored.`,
    rimedio: `Write numerator and denominator as numbers, the denominator other than zero.`,
    breve: 'Denominator empty, zero or unreadable',
  }),
  'CO-107': (p, dove) => ({
    testo: `The actual «${p.testo}» in ${dove} is a number up to 1 without % against «${p.atteso}»: it is read as a fraction, ${measure(p.punti, 'percento')}.`,
    rimedio: `Write ${measure(p.punti, 'percento')}; if it was percentage points, write ${p.testo}%.`,
    breve: 'Fraction read as a percentage',
  }),
  'CO-108': (p, dove) => ({
    testo: `The actual «${p.testo}» in ${dove} against «${p.atteso}» reads ${measure(p.punti, 'percento')} or ${measure(p.altra, 'percento')}. ${measure(p.punti, 'percento')} is used.`,
    rimedio: `Write the value with the % sign.`,
    breve: 'Points or fraction? Read as points',
  }),
  'CO-109': (p, dove) => ({
    testo: `The actual «${p.testo}» in ${dove} is a percentage, the target «${p.atteso}» a ratio: it is read ${numberEn(p.valore, 6)}.`,
    rimedio: `Write ${numberEn(p.valore, 6)}, or the target as a percentage.`,
    breve: 'Percentage divided by 100 for a ratio',
  }),
  'CO-110': (p, dove) => ({
    testo: `The actual «${p.testo}» in ${dove} bears a sign (${p.operatore}): it is read ${reading(p.presa)}.`,
    rimedio: `Write the value reached, without a sign.`,
    breve: 'Actual with a sign',
  }),
  'CO-111': (p, dove) => ({
    testo: `The actual «${p.testo}» in ${dove} reads ${reading(p.presa)} or, with the decimal point that other cells of the sheet use, ${reading(p.altra)}. ${reading(p.presa)} is used.`,
    rimedio: `Write the value as a number, or with a decimal comma and no thousands dot.`,
    breve: 'Dot: thousands or decimals? Read as thousands',
  }),
  'CO-112': (p, dove) => ({
    testo: `The date «${p.testo}» in ${dove} reads ${reading(p.presa)} or, month before day, ${reading(p.altra)}. ${reading(p.presa)} is used.`,
    rimedio: `Nothing to do if that is right; to remove the doubt write the month in letters or give the cell a date format.`,
    breve: 'Date with two readings: day before month',
  }),
  'CO-113': (p, dove) => ({
    testo: `The actual «${p.testo}» in ${dove} is read ${reading(p.presa)}; it might also be ${reading(p.altra)}.`,
    rimedio: `Nothing to do if it is a ratio; to remove the doubt write "12 su 15" or use the columns Numeratore and Denominatore.`,
    breve: 'Ratio that might be a date',
  }),
  'CO-114': (p, dove) => ({
    testo: `The actual «${p.testo}» in ${dove} is not the ratio of Numeratore and Denominatore (${numberEn(p.numeratore, 6)} divided by ${numberEn(p.denominatore, 6)}, that is ${measure(p.quoziente, p.unita)}): the cell Consuntivo counts.`,
    rimedio: `Mend the cell Consuntivo, or empty it: then the ratio counts.`,
    breve: 'Actual differs from Numeratore / Denominatore',
  }),
  'CO-115': (p, dove) => ({
    testo: `In «${p.testo}» (${dove}) the result written is not that of the ratio: ${numberEn(p.numeratore, 6)} divided by ${numberEn(p.denominatore, 6)} counts, that is ${measure(p.quoziente, p.unita)}.`,
    rimedio: `Mend the result or the two numbers of the ratio.`,
    breve: 'Result differs from the ratio beside it',
  }),
  'CO-116': (p, dove) => ({
    testo: `Cell ${dove} holds the error ${p.errore} instead of an actual: the row is not scored.`,
    rimedio: `Mend the formula of the cell, or type the value.`,
    breve: 'Excel error in the actual',
  }),
  'CO-117': (p, dove) => ({
    testo: `Cell ${dove} has the formula «${p.formula}» but no result: the actual is treated as not recorded.`,
    rimedio: `Open the file in Excel, recalculate and save it; then run again.`,
    breve: 'Formula without result in the actual',
  }),
  'CO-118': (p, dove) => ({
    testo: `The actual «${p.testo}» in ${dove} is in ${unit(p.unita)}, the target «${p.atteso}» states no unit: they are compared as if it were the same.`,
    rimedio: `Write the unit in the target too.`,
    breve: 'Unit in the actual but not in the target',
  }),
  'CO-119': (p, dove) => ({
    testo: `The actual «${p.testo}» in ${dove} cannot be read; the row is not scored anyway.`,
    rimedio: `Write a value, or move the text to Note.`,
    breve: 'Unreadable value in a row not scored',
  }),
  'CO-120': (p, dove) => ({
    testo: `The published percentage «${p.testo}» in ${dove} cannot be read: it is not compared.`,
    rimedio: `Write a percentage, for instance 87,2%.`,
    breve: 'Unreadable published percentage',
  }),
  'CO-121': (p, dove) => ({
    testo: `The published percentage «${p.testo}» in ${dove} is a number up to 1 without %: it is read ${measure(p.punti, 'percento')}.`,
    rimedio: `Write ${measure(p.punti, 'percento')}, with the % sign.`,
    breve: 'Published percentage written as a fraction',
  }),
  'CO-122': (p, dove) => ({
    testo: `Beside the actual «${p.testo}» in ${dove} no ratio can be made of «${p.numeratore}» and «${p.denominatore}»: the cell Consuntivo counts.`,
    rimedio: `Write numerator and denominator as numbers, the denominator other than zero.`,
    breve: 'Numeratore and Denominatore make no ratio',
  }),
  'CO-123': (p, dove) => ({
    testo: `The actual «${p.testo}» in ${dove} is a date without its day or its year${against(p.atteso)}: the row is not scored.`,
    rimedio: `Write the whole date, for instance 30/11/2019.`,
    breve: 'Date without day or year',
  }),
  'CO-301': (p, dove) => ({
    testo: `The published percentage in ${dove} is ${points(p.pubblicata)}, but target and actual of the row give ${points(p.ricalcolata)}.`,
    rimedio: `Check target and actual of the row, or the rule by which the percentage was published.`,
    breve: `Row: published and recomputed ${points(p.pubblicata)} / ${points(p.ricalcolata)}`,
  }),
  'CO-302': (p, dove) => ({
    testo: `The published percentage of obiettivo ${p.obiettivo} in ${dove} is ${points(p.pubblicata)}, but ${p.righe === 1 ? 'its scored row gives' : `its ${numberEn(p.righe)} scored rows give`} ${points(p.ricalcolata)}.`,
    rimedio: `Look for rows of the obiettivo that are missing from the sheet (or too many), or for another way of weighing them.`,
    breve: `Obiettivo: published and recomputed ${points(p.pubblicata)} / ${points(p.ricalcolata)}`,
  }),
  'CO-303': (p, dove) => ({
    testo: `The published total in ${dove} is ${points(p.pubblicata)}, but the cruscotto gives ${points(p.ricalcolata)}.`,
    rimedio: `Look first at the obiettivi with the same remark; if all agree, the mean was taken in another way.`,
    breve: `Total: published and recomputed ${points(p.pubblicata)} / ${points(p.ricalcolata)}`,
  }),
  'CO-310': (p, dove) => ({
    testo: `The actual «${p.consuntivo}» ${p.da === null ? `in ${dove}` : `taken from ${p.da} for ${dove}`} is of another kind than the target «${p.atteso}»: the row is not scored.`,
    rimedio: `Type target and actual in the same form (date, number, percentage, SI/NO) on every level.`,
    breve: 'Actual of another kind: row not scored',
  }),
};

function against(atteso: string): string {
  return atteso === '' ? '' : ` (target «${atteso}»)`;
}

function asDate(giorno: string | null): string {
  return giorno === null ? '' : ` With a date format the cell would show ${data(giorno)}.`;
}

/** Two decimals, as published figures have. */
function points(valore: number): string {
  return `${numberEn(valore)}%`;
}
