import type { ParamsImpostazioni } from '../../core';
import { numberEn } from '../format';
import { REGOLE_EN, valoreRegola } from '../labels/regole';
import type { Messages } from '../messages';

const list = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ');
const read = (text: string): string => (text === '' ? 'is empty' : `reads «${text}»`);

export const impostazioni: Messages<ParamsImpostazioni> = {
  'FO-301': (p, dove) => ({
    testo: `The sheet «${p.foglio}» (row of ${dove}) lacks the column ${list(p.mancano)}: it was not read.`,
    rimedio: `Add the missing heading. If the sheet serves another purpose, rename it.`,
    breve: 'Column missing: sheet not read',
  }),
  'FO-302': (p, dove) => ({
    testo: `In the sheet «${p.foglio}» the heading «${p.intestazione}» stands more than once (again in ${dove}): only the first column is read.`,
    rimedio: `Keep one column with this heading.`,
    breve: 'Heading repeated: the first one is read',
  }),
  'FO-303': (p, dove) => ({
    testo: `${dove} reads «${p.letta}», which is the name of no setting: the line does not count.`,
    rimedio: `Type in «Chiave» one of these names: ${p.ammesse.join(', ')}.`,
    breve: 'Unknown setting: line not used',
  }),
  'FO-304': (p, dove) => ({
    testo: `In ${dove} the setting «${p.chiave}» has the value «${p.letto}», which it cannot have: the default is used, ${valoreRegola(p.usato, 'none', numberEn)}.`,
    rimedio: `Allowed values: ${REGOLE_EN[p.chiave].ammessi}.`,
    breve: 'Impossible value: the default is used',
  }),
  'FO-305': (p, dove) => ({
    testo: `In ${dove} the setting «${p.chiave}» is written once more, with the value «${p.letto}»: the first line counts.`,
    rimedio: `Keep one line for each setting.`,
    breve: 'Setting repeated: the first line counts',
  }),
  'FO-306': (p, dove) => ({
    testo: `In ${dove} the reference date «${p.letto}» is no day: the one that the workbook implies is used.`,
    rimedio: 'Type a date, for instance 30/06/2019, or leave it empty.',
    breve: 'Unreadable reference date',
  }),
  'OR-101': (p, dove) => ({
    testo: `In ${dove} the level of «${p.unita}» ${read(p.letto)}: the line does not count.`,
    rimedio: `Type in «Livello» one of these: ${p.ammessi.join(', ')}.`,
    breve: 'Unknown level: line not used',
  }),
  'OR-102': (_, dove) => ({
    testo: `The line of ${dove} names neither unit nor sheet: it does not count.`,
    rimedio: `Type the unit and its sheet, or clear the line.`,
    breve: 'Line without unit and sheet',
  }),
  'OR-103': (p, dove) => ({
    testo: `In ${dove} the unit has no name: that of its sheet is used, «${p.foglio}».`,
    rimedio: `Type the name of the unit: it is what «Risponde a» refers to.`,
    breve: 'Unit without name: that of the sheet is used',
  }),
  'OR-104': (p, dove) => ({
    testo: `In ${dove} the unit «${p.unita}» refers to the sheet «${p.foglio}», which the workbook does not have.`,
    rimedio: `Correct the name of the sheet, or leave it empty if the unit has no cruscotto.`,
    breve: 'No such sheet',
  }),
  'OR-201': (p, dove) => ({
    testo: `In ${dove} «${p.unita}» answers to «${p.dirigente}», but the sheet «${p.foglio}» holds no cruscotto of that name: it is missing from the mean of his servizi.`,
    rimedio: `Correct the name of the sheet or of the unit, or add the cruscotto.`,
    breve: 'Unit without cruscotto: missing from the mean',
  }),
  'OR-202': (p, dove) => ({
    testo: `In ${dove} «${p.unita}» answers to «${p.rispondeA}», but no line bears that name in the column Unità.`,
    rimedio: `Type in «Risponde a» the name of the unit just as in the column Unità.`,
    breve: '«Risponde a» names no unit',
  }),
  'AB-301': (p, dove) => ({
    testo: `The line of ${dove} lacks «${p.colonna}»: it does not count.`,
    rimedio: `Copy the text of the indicator from its cruscotto, or clear the line.`,
    breve: 'Incomplete line of Cascata: not used',
  }),
  'AB-302': (p, dove) => ({
    testo: `In ${dove} the state of «${p.indicatore}» reads «${p.letto}», which is no state: the match is still to be decided.`,
    rimedio: `Type in «Stato» one of these: ${p.ammessi.join(', ')}.`,
    breve: 'Unknown state: still to be decided',
  }),
  'AB-303': (p, dove) => ({
    testo: `In ${dove} the method of «${p.indicatore}» reads «${p.letto}», which is no method: it counts as none.`,
    rimedio: `Type in «Metodo» one of these: ${p.ammessi.join(', ')}.`,
    breve: 'Unknown method: not used',
  }),
};
