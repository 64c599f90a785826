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

/** Where the storage is full or closed they hold as long as the pane is open. */
export function savePreferenze(memoria: Memoria, { chi, lingua }: Preferenze): void {
  try {
    memoria.setItem(CHI, chi);
    memoria.setItem(LINGUA, lingua);
  } catch {
    // The next opening of the pane asks again.
  }
}
