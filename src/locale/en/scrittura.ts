import type { ParamsScrittura } from '../../core';
import type { Messages } from '../messages';

const list = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ');

export const scrittura: Messages<ParamsScrittura> = {
  'FO-201': (p) => ({
    testo: `The sheet «${p.foglio}» is protected: it was calculated, but nothing was written on it.`,
    rimedio: `Unprotect the sheet (Review, Unprotect Sheet) and recalculate.`,
    breve: 'Protected sheet: calculated, not written',
  }),
  'FO-202': (p, dove) => ({
    testo: `In ${dove} the heading «${p.intestazione}» stands more than once in its row: which column is the calculated one cannot be known, and nothing was written on the sheet.`,
    rimedio: `Keep one column with this heading (rename or remove the other) and recalculate.`,
    breve: 'Heading repeated: sheet not written',
  }),
  'FO-203': (p, dove) => ({
    testo: `From ${dove} on stand the headings ${list(p.intestazioni)}, but Registro does not say that they are calculated ones: they may be a person’s, and recalculating leaves them alone.`,
    rimedio: `If the columns are yours, change their headings. If they are calculated ones, remove the sheet’s name from «Fogli da chiarire» in the last line of Registro and recalculate (if there is no Registro, recalculate first with the workbook structure unprotected).`,
    breve: 'Whose columns? Registro does not say: not written',
  }),
  'FO-204': (p, dove) => ({
    testo: `In ${dove} a person already has a column «${p.intestazione}»: it stays as it is, and the calculated one is called «${p.nostra}».`,
    rimedio: `Nothing to do. To have one column only, rename or remove the one that is not calculated.`,
    breve: 'A person’s column bears a calculated column’s name',
  }),
  'FO-205': (p, dove) => ({
    testo: `The print area leaves out the calculated columns ${p.colonne.join(', ')} (from ${dove} on).`,
    rimedio: `To print them, widen the print area (Page Layout, Print Area).`,
    breve: 'Calculated columns outside the print area',
  }),
  'FO-206': (p) => ({
    testo: `The workbook structure is protected: the sheets ${list(p.fogli)} cannot be made. Only columns were written.`,
    rimedio: `Unprotect the structure (Review, Protect Workbook) and recalculate.`,
    breve: 'Protected structure: sheets not made',
  }),
  'FO-207': (p) => ({
    testo: `The sheet «${p.nome}» is a person’s and stays as it is: the calculated one is called «${p.nostro}».`,
    rimedio: `Nothing to do. A person’s sheet can be renamed at any time.`,
    breve: 'A person’s sheet bears a calculated sheet’s name',
  }),
  'FO-208': (p) => ({
    testo: `The sheets «${p.nome}» and «${p.nostro}» are both a person’s: the calculated one cannot be made.`,
    rimedio: `Rename one of the two sheets and recalculate.`,
    breve: 'Names taken: calculated sheet not made',
  }),
  'FO-209': (p, dove) => ({
    testo: `To the right of ${dove} there are no ${String(p.servono)} free adjacent columns: the calculated columns were not written.`,
    rimedio: `Free some columns to the right of the cruscotto and recalculate.`,
    breve: 'No free column to the right: not written',
  }),
  'FO-210': (p) => ({
    testo: `The sheet «${p.foglio}» has the same headings as «${p.originale}»: it is a copy, and only «${p.originale}» is used.`,
    rimedio: `If the copy came from merging two versions, bring into «${p.originale}» what it lacks and then delete the copy.`,
    breve: 'Copy of a calculated sheet: not used',
  }),
  'FO-211': (p, dove) => ({
    testo: `In ${dove} stands «${p.intestazione}» without the other calculated headings: whether the column is a calculated one cannot be known, and nothing was written on the sheet.`,
    rimedio: `Put the missing headings back, or rename or remove this column, and recalculate.`,
    breve: 'Calculated headings incomplete: sheet not written',
  }),
  'FO-212': (p) => ({
    testo: `The sheet “${p.foglio}” has a filter that hides rows: so as not to move them, the list was not written again. The one in the pane is up to date.`,
    rimedio: `Clear the filter (Data, Clear) and recalculate.`,
    breve: 'List is filtered: not written again',
  }),
};
