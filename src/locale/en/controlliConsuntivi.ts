import type { ParamsControlliConsuntivi } from '../../core';
import { numberEn } from '../format';
import type { Messages } from '../messages';

export const controlliConsuntivi: Messages<ParamsControlliConsuntivi> = {
  'CO-201': (p, dove) => ({
    testo: `The actual in ${dove} is ${numberEn(p.letto, 9)}, but the indicator counts whole things (target ${numberEn(p.atteso)}).`,
    rimedio: `Check the value: it may be a mean or a share, or the decimal comma is misplaced.`,
    breve: 'Decimals in a count',
  }),
  'CO-202': (p, dove) => ({
    testo: `The actual in ${dove} is ${numberEn(p.punti)}%, but the indicator is a part of a whole and cannot exceed 100%.`,
    rimedio: `Check numerator and denominator: they may be swapped or of different periods.`,
    breve: 'Share above 100%',
  }),
  'CO-203': (p, dove) => ({
    testo: `The actual in ${dove} is ${p.giorno}, after the reference date ${p.al}.`,
    rimedio: `Correct the date, or the reference date («Consuntivo al») if the actuals are newer.`,
    breve: 'Date after the reference date',
  }),
  'CO-204': (p, dove) => ({
    testo: `The result of the row in ${dove} is very far from its target: without the cap the raggiungimento would be ${numberEn(p.percento)}%.`,
    rimedio: `Check unit and order of magnitude of the actual; if it is right, the target was too easy.`,
    breve: 'Far beyond the target',
  }),
  'CO-205': (p, dove) => ({
    testo: `On the cruscotto in ${dove} ${String(p.righe)} results of ${String(p.conRisultato)} have neither source nor note, while the others do.`,
    rimedio: `Write in the column of sources or notes where each result comes from.`,
    breve: 'Results without source or note',
  }),
  'CO-206': (p, dove) => ({
    testo: `The day «${p.testo}» in ${dove} is typed as text: to Excel it is no date.`,
    rimedio: `Make it a date with the proposed correction: the day stays the same.`,
    breve: 'Day typed as text',
  }),
};
