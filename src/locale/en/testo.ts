import type { ParamsTesto } from '../../core';
import type { Messages } from '../messages';
import { brano } from '../brano';

export const testo: Messages<ParamsTesto> = {
  'TE-101': (p, dove) => ({
    testo: `In ${dove} some mark-up («${p.resto}») is left over: it reads «${brano(p.testo)}».`,
    rimedio: `Write «${brano(p.proposto)}».`,
    breve: 'Mark-up left in the text',
  }),
  'TE-102': (p, dove) => ({
    testo: `In ${dove} the word «${p.parola}» stands twice: «${brano(p.testo)}».`,
    rimedio: `Write «${brano(p.proposto)}».`,
    breve: 'Doubled word',
  }),
  'TE-103': (p, dove) => ({
    testo: `In ${dove} it reads «${p.parola}», which looks like a slip of the keyboard.`,
    rimedio: `Write «${brano(p.proposto)}».`,
    breve: 'Misspelt word',
  }),
  'TE-104': (p, dove) => ({
    testo: `In ${dove} a blank follows the apostrophe: «${p.resto}».`,
    rimedio: `Write «${brano(p.proposto)}».`,
    breve: 'Blank after an apostrophe',
  }),
  'TE-105': (p, dove) => ({
    testo: `In ${dove} the words «${p.parole}» do not agree in gender or number.`,
    rimedio: `Write ${p.forme.map((forma) => `«${forma}»`).join(' or ')}.`,
    breve: 'Words that do not agree',
  }),
};
