import { finding } from '../../findings';
import type { ControlloRiga } from '../controllo';

/** A weight on a row that is only observed (domain V11). */
export const suMonitoraggio: ControlloRiga = ({ peso, atteso, cell, rowKey }) => {
  if (peso.kind !== 'valore' || peso.punti <= 0 || atteso.value.kind !== 'monitoraggio') return [];
  return [finding('PE-301', { punti: peso.punti }, cell, rowKey)];
};
