import { finding } from '../../findings';
import type { ControlloRiga } from '../controllo';
import { dataDigitata } from '../dataDigitata';
import { NESSUNO } from '../rilievo';

/** The day of a result typed as text. */
export const giornoDigitato: ControlloRiga = ({ consuntivo, rowKey }, { sheet }) => {
  const { value, cell } = consuntivo;
  if (value.kind !== 'data') return NESSUNO;
  const testo = dataDigitata(sheet, cell);
  return testo === null ? NESSUNO : [finding('CO-206', { testo }, cell, rowKey)];
};
