import { finding } from '../../findings';
import type { ControlloRiga } from '../controllo';

/** A result dated after the day that the figures are of (domain V16). */
export const dopoIlRiferimento: ControlloRiga = ({ consuntivo, rowKey }, _, { al }) => {
  const { value, cell } = consuntivo;
  if (value.kind !== 'data' || value.il <= al) return [];
  return [finding('CO-203', { giorno: value.il, al }, cell, rowKey)];
};
