import type { Firma, ParamsRettifica, StatoEsclusione } from '../../core';
import { numberEn } from '../format';
import type { Messages } from '../messages';

const STATO: Readonly<Record<StatoEsclusione, string>> = {
  annullato: 'cancelled',
  'non-misurabile': 'not measurable',
};
const PARTE: Readonly<Record<keyof Firma, string>> = {
  da: '«Rettificata da»',
  il: '«Il»',
  motivo: '«Motivo»',
};
const computed = (valore: number | null): string =>
  valore === null ? 'no computed figure' : `the computed ${numberEn(valore)}%`;

export const rettifica: Messages<ParamsRettifica> = {
  'RE-101': (p, dove) => ({
    testo: `The typed percentage «${p.testo}» in ${dove} is no number: the computed one counts.`,
    rimedio: `Write a percentage such as 90%, or empty the cell.`,
    breve: 'Unreadable override: not applied',
  }),
  'RE-102': (p, dove) => ({
    testo: `The typed percentage «${p.testo}» in ${dove} is negative: the computed one counts.`,
    rimedio: `Write a percentage from zero up, or empty the cell.`,
    breve: 'Negative override: not applied',
  }),
  'RE-103': (p, dove) => ({
    testo: `The typed percentage «${p.testo}» in ${dove} is not applied: ${p.manca.map((parte) => PARTE[parte]).join(', ')} missing.`,
    rimedio: `Write who changed it, when and why in the columns «Rettificata da», «Il» and «Motivo».`,
    breve: 'Incomplete override: not applied',
  }),
  'RE-104': (p, dove) => ({
    testo: `In ${dove} ${numberEn(p.percento)}% counts in the place of ${computed(p.calcolato)}: by ${p.da}, ${p.il}, «${p.motivo}».`,
    rimedio: `Nothing to do; to return to the computed figure empty the cell.`,
    breve: 'Percentage set by a person',
  }),
  'RE-105': (p, dove) => ({
    testo: `The row in ${dove} is called ${STATO[p.stato]} without a reason: it stays in the calculation.`,
    rimedio: `Write the reason in the column «Motivo».`,
    breve: 'Exclusion without a reason: not applied',
  }),
  'RE-106': (p, dove) => ({
    testo: `The row in ${dove} is out of the calculation because ${STATO[p.stato]} (${computed(p.calcolato)}): «${p.motivo}».`,
    rimedio: `Nothing to do; to take it back in empty the cell «Stato».`,
    breve: 'Row taken out by a person',
  }),
  'RE-107': (p, dove) => ({
    testo: `The row in ${dove} is called ${STATO[p.stato]} but also has a typed percentage «${p.testo}»: neither counts.`,
    rimedio: `Keep only the state or only the typed percentage.`,
    breve: 'Override and exclusion together: not applied',
  }),
  'RE-108': (p, dove) => ({
    testo: `The typed percentage ${numberEn(p.percento)}% in ${dove} is not applied: the row is out of the calculation (${p.esito}).`,
    rimedio: `Give the row a target and a weight, or empty the cell.`,
    breve: 'Override on a row out of calculation: not applied',
  }),
  'RE-109': (p, dove) => ({
    testo: `The typed percentage ${numberEn(p.percento)}% in ${dove} is above the cap: ${numberEn(p.tetto)}% counts.`,
    rimedio: `Write a percentage within the cap, or change the cap in the sheet Parametri.`,
    breve: 'Override above the cap',
  }),
};
