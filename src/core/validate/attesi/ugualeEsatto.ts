import type { ControlloRiga } from '../controllo';
import { NESSUNO, sullAtteso } from '../rilievo';

/** `= 8` says that 9 would be a miss; it is scored as at least 8. Nothing is more than all, or less than none. */
export const ugualeEsatto: ControlloRiga = (indicatore) => {
  const { atteso, verso } = indicatore;
  const { value } = atteso;
  if (value.kind !== 'soglia' || value.operatore !== '=') return NESSUNO;
  const { valore, unita } = value.misura;
  if (valore === 0 || (unita === 'percento' && valore === 100)) return NESSUNO;
  const testo = atteso.raw.trim();
  const segno = verso.verso === 'minore' ? '≤' : '≥';
  const proposto = `${segno} ${testo.replace(/^\D*?(?=[€\d-])/, '')}`;
  return sullAtteso('RA-208', { testo, proposto }, indicatore);
};
