import { printCellRef, type ParamsControlliStruttura } from '../../core';
import type { Messages } from '../messages';

export const controlliStruttura: Messages<ParamsControlliStruttura> = {
  'FO-401': (p, dove) => ({
    testo: `The prospettiva in ${dove} is written «${p.letta}», but on sheet «${p.foglio}» it is «${p.presa}».`,
    rimedio: `Write «${p.presa}» here too.`,
    breve: 'Prospettiva in other words',
  }),
  'FO-402': (p, dove) => ({
    testo: `The prospettiva «${p.letta}» in ${dove} is not on the cruscotto of the ente.`,
    rimedio: `Use a prospettiva of the ente, or add this one to its cruscotto.`,
    breve: 'Prospettiva that the ente lacks',
  }),
  'FO-403': (p, dove) => ({
    testo: `Obiettivo ${p.codice} in ${dove} is written «${p.letto}», but on sheet «${p.foglio}» it is «${p.preso}».`,
    rimedio: `Write «${p.preso}» here too, or correct the code if it is another obiettivo.`,
    breve: 'Obiettivo in other words',
  }),
  'FO-404': (p, dove) => ({
    testo: `${dove} says «${p.letto}», but the mappa strategica (sheet «${p.foglio}») says «${p.preso}».`,
    rimedio: `Write the same name in the cruscotto and in the mappa strategica.`,
    breve: 'Name differs from the mappa strategica',
  }),
  'FO-405': (p, dove) => ({
    testo: `Obiettivo ${p.nome} in ${dove} cannot be measured in ${p.anni.join(', ')}: none of its indicators (${String(p.righe)}) has a target other than monitoraggio.`,
    rimedio: `Give at least one indicator a target, or leave it if the obiettivo is not planned then.`,
    breve: 'Obiettivo without measurable indicators',
  }),
  'FO-406': (p, dove) => ({
    testo: `The indicator «${p.testo}» in ${dove} already stands in row ${String(p.prima)} of the same cruscotto, under the same azione: it counts twice.`,
    rimedio: `Remove one of the two rows, or say in the text what tells them apart.`,
    breve: 'Indicator repeated: counts twice',
  }),
  'FO-407': (p, dove) => ({
    testo: `The indicator «${p.testo}» in ${dove} stands on the cruscotti of ${String(p.fogli.length)} units (${p.fogli.map((foglio) => `«${foglio}»`).join(', ')}): if it is one result, it is typed on each and weighs on each.${p.senza.length === 0 ? '' : ` It is missing on ${p.senza.map((foglio) => `«${foglio}»`).join(', ')}.`}`,
    rimedio: `Type the result on one sheet and fetch it on the others with a formula; see that it is the same everywhere.`,
    breve: 'One result on many sheets',
  }),
  'FO-410': (p, dove) => ({
    testo: `The cruscotto of ${dove} lacks ${p.mancano.length === 1 ? 'the prospettiva' : 'the prospettive'} ${p.mancano.map((nome) => `«${nome}»`).join(', ')} of the ente.`,
    rimedio: `Add the indicators that the dirigente answers for, or leave it so if others answer for them.`,
    breve: 'A prospettiva of the ente is missing',
  }),
  'FO-408': (p, dove) => ({
    testo: `The ${p.cosa} «${p.testo}» in ${dove} already stands in ${printCellRef(p.prima)}, with something else between: the two parts are read as one.`,
    rimedio: `If it is the same, bring its rows together; else give one of the two another name or another code.`,
    breve: `In two places of the sheet: ${p.cosa}`,
  }),
  'FO-409': (p, dove) => ({
    testo: `The ${String(p.righe)} rows from ${dove} to ${printCellRef(p.fine)} repeat in the same order those from ${printCellRef(p.prima.da)} to ${printCellRef(p.prima.a)}: the section is printed twice.`,
    rimedio: `Remove one of the two parts; over a page break headings are repeated, indicators are not.`,
    breve: 'Section printed twice',
  }),
  'FO-411': (p, dove) => ({
    testo: `Below ${dove} ${p.quanti === 1 ? 'an individual objective is' : `${String(p.quanti)} individual objectives are`} written as text, without indicator or target: nobody can say whether ${p.quanti === 1 ? 'it is' : 'they are'} reached.`,
    rimedio: `Give each objective an indicator and a target, or keep them in the workbook of the individual schede.`,
    breve: 'Individual objectives written as text',
  }),
};
