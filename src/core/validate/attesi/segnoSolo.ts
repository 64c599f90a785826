import type { ControlloRiga } from '../controllo';
import { NESSUNO, sullAtteso } from '../rilievo';

const SOLO_SEGNO =
  /^(?:[<>=≥≤\s]+|(?:maggiore|minore|superiore|inferiore)(?: o uguale)?(?: ad?)?|almeno|entro(?: il)?|max|min)[\s%]*$/i;

/** `≥` and no number: says beside *illeggibile* what is missing. */
export const segnoSolo: ControlloRiga = (indicatore) => {
  const { value, raw } = indicatore.atteso;
  if (value.kind !== 'illeggibile') return NESSUNO;
  const testo = raw.trim();
  if (!SOLO_SEGNO.test(testo)) return NESSUNO;
  return sullAtteso('RA-209', { testo }, indicatore);
};
