import type { ParamsDefinizione, Verso } from '../../core';
import type { Messages } from '../messages';
import { controlliDefinizione } from './controlliDefinizione';

const BETTER: Readonly<Record<Verso, string>> = { maggiore: 'higher', minore: 'lower' };

export const definizione: Messages<ParamsDefinizione> = {
  ...controlliDefinizione,
  'IN-101': (p, dove) => ({
    testo: `The indicator in ${dove} speaks of «${p.parole}»: it is scored as lower is better, though no column Verso and no sign says so.`,
    rimedio: `To say so clearly write ≤ in the target, or fill the column Verso.`,
    breve: 'Lower is better, deduced from the text',
  }),
  'IN-102': (p, dove) => ({
    testo: `The indicator in ${dove} speaks of «${p.parole}» but nothing says that lower is better: it is scored as higher is better.`,
    rimedio: `Write ≤ or ≥ in the target, or fill the column Verso.`,
    breve: 'Doubtful verso: scored as higher is better',
  }),
  'IN-103': (p, dove) => ({
    testo: `The column Verso (${dove}) says «${p.colonna}», the sign of the target «${p.atteso}» the contrary: the column counts (${BETTER[p.verso]} is better).`,
    rimedio: `Mend the column Verso or the sign of the target.`,
    breve: 'Verso against the sign of the target',
  }),
  'IN-104': (p, dove) => ({
    testo: `The verso «${p.testo}» in ${dove} cannot be read: ${BETTER[p.verso]} is better is used.`,
    rimedio: `Write "maggiore" or "minore".`,
    breve: 'Unreadable verso',
  }),
};
