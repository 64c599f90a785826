import type { Memoria } from '../app/giornale';
import { LINGUE, type Lingua } from '../locale/lingua';
import type { Preferenze } from './stato';

const CHI = 'cruscotto.chi';
const LINGUA = 'cruscotto.lingua';

/** What this computer remembers; the language is that of Office until a person chooses another. */
export function readPreferenze(memoria: Memoria, linguaOffice: string): Preferenze {
  const predefinita: Lingua = linguaOffice.toLowerCase().startsWith('it') ? 'it' : 'en';
  const scelta = memoria.getItem(LINGUA);
  return {
    chi: memoria.getItem(CHI) ?? '',
    lingua: LINGUE.find((lingua) => lingua === scelta) ?? predefinita,
    anno: null,
    al: null,
  };
}

export function savePreferenze(memoria: Memoria, { chi, lingua }: Preferenze): void {
  memoria.setItem(CHI, chi);
  memoria.setItem(LINGUA, lingua);
}
