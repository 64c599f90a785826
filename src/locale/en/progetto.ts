import { printCellRef, type ParamsProgetto } from '../../core';
import { numberEn } from '../format';
import type { Messages } from '../messages';

export const progetto: Messages<ParamsProgetto> = {
  'SP-101': (p, dove) => ({
    testo: `${dove} says «${p.digitato}», but the project's scheda in ${printCellRef(p.scheda)} gives ${numberEn(p.percento)}%: the scheda counts.`,
    rimedio: `Mend the activities in the scheda if its result is wrong; otherwise empty the cell of the cruscotto.`,
    breve: 'Percentage differs from the scheda, which counts',
  }),
  'SP-102': (p, dove) => ({
    testo: `The project «${p.progetto}» has a scheda in ${dove} and another in ${printCellRef(p.altra)}: neither is used, the percentage typed in the cruscotti counts.`,
    rimedio: `Keep one scheda for the project.`,
    breve: 'Two schede for one project',
  }),
  'SP-103': (p) => ({
    testo: `The project «${p.progetto}» (${p.fogli.join(', ')}) has no scheda: the percentage typed in the cruscotti counts.`,
    rimedio: `Nothing to do if this is meant; otherwise add the scheda under the same name of the project.`,
    breve: 'Project without scheda',
  }),
  'SP-104': (p, dove) => ({
    testo: `From ${dove} on ${numberEn(p.righe)} activities stand under no project: they are not used.`,
    rimedio: `Write «Progetto: ...» above the table, or fill the column Progetto.`,
    breve: 'Activities without project: not used',
  }),
  'SP-105': (p, dove) => ({
    testo: `The scheda of the project «${p.progetto}» in ${dove} has no result yet (activities: ${numberEn(p.attivita)}): the percentage typed in the cruscotti counts.`,
    rimedio: `Write the activities with target and actual, when there are any.`,
    breve: 'Scheda without result yet',
  }),
  'SP-106': (p, dove) => ({
    testo: `In the scheda of the project «${p.progetto}» in ${dove} none of the ${numberEn(p.attivita)} activities has an actual that can be used: the percentage typed in the cruscotti counts.`,
    rimedio: `Write the actuals of the activities.`,
    breve: 'Scheda without actuals',
  }),
  'SP-107': (p, dove) => ({
    testo: `No cruscotto names the project «${p.progetto}» of the scheda in ${dove}.`,
    rimedio: `Write its name as in the cruscotto, after «Progetto:».`,
    breve: 'Scheda that no cruscotto uses',
  }),
  'SP-108': (p, dove) => ({
    testo: `The project «${p.progetto}» has a scheda already, in ${dove}: no other one was made.`,
    rimedio: `Write the activities into the one there is.`,
    breve: 'The project has a scheda already',
  }),
};
