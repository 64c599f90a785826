import { printCellRef, type ParamsControlliLivelli } from '../../core';
import type { Messages } from '../messages';

export const controlliLivelli: Messages<ParamsControlliLivelli> = {
  'AB-401': (p, dove) => ({
    testo: `The indicator of the ente in ${dove} «${p.testo}» is on no servizio's cruscotto${p.altrove.length === 0 ? '' : `, only on ${p.altrove.map((foglio) => `«${foglio}»`).join(', ')}`}: no servizio carries its result.`,
    rimedio: `Add the indicator, in the same words, to the cruscotto of the servizio that delivers it, or leave it if the result is the ente's alone.`,
    breve: 'Ente indicator without servizio',
  }),
  'AB-402': (p, dove) => ({
    testo: `The strategic indicator in ${dove} «${p.testo}» is not on the cruscotto of the ente.`,
    rimedio: `See whether the ente lacks it or has it in other words; if it is operational, give the row the fill of operational indicators.`,
    breve: 'Indicator that the ente lacks',
  }),
  'AB-403': (p, dove) => ({
    testo: `The indicator in ${dove} stands under obiettivo ${p.codice}, but the same indicator «${p.altro.testo}» in ${printCellRef(p.altro.cella)} stands under obiettivo ${p.altroCodice}.`,
    rimedio: `Put the indicator under the same obiettivo on both sheets, or leave it if it truly serves both.`,
    breve: 'Same indicator, other obiettivo',
  }),
  'AB-404': (p, dove) => ({
    testo: `The indicator in ${dove} «${p.testo}» stands under the azione «${p.azione}», but in ${printCellRef(p.altra.cella)} the same indicator stands under «${p.altra.testo}».`,
    rimedio: `Write the same azione on both sheets, or leave it if the indicator truly serves both.`,
    breve: 'Same indicator, other azione',
  }),
  'AB-405': (p, dove) => ({
    testo: `The azione of the indicator in ${dove} reads «${p.azione}», but in ${printCellRef(p.altra.cella)} «${p.altra.testo}»${p.fogli.length === 1 ? '' : ` (as here on ${String(p.fogli.length)} sheets: ${p.fogli.map((foglio) => `«${foglio}»`).join(', ')})`}.`,
    rimedio: `Write the azione in the same way on all sheets.`,
    breve: 'Azione written in two ways',
  }),
  'AB-406': (p, dove) => ({
    testo: `The indicator in ${dove} stands on this sheet without its twin «${p.gemello.testo}», which stands beside it elsewhere (${printCellRef(p.gemello.cella)}): a share within a term and a mean time are read together.`,
    rimedio: `Add the other one too, or accept the remark if one is enough here.`,
    breve: 'Share or mean time without its twin',
  }),
};
