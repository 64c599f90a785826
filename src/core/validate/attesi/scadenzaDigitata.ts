import type { ControlloRiga } from '../controllo';
import { dataDigitata } from '../dataDigitata';
import { NESSUNO, sullAtteso } from '../rilievo';

/** A due date typed as text: Excel neither sorts nor filters it as a date. */
export const scadenzaDigitata: ControlloRiga = (indicatore, { sheet }) => {
  const { value, cell } = indicatore.atteso;
  if (value.kind !== 'scadenza') return NESSUNO;
  const testo = dataDigitata(sheet, cell);
  return testo === null ? NESSUNO : sullAtteso('RA-213', { testo }, indicatore);
};
