import type { ControlloRiga } from '../controllo';
import { NESSUNO, sullAtteso } from '../rilievo';
import { isQuota } from './forme';

/** *% pratiche evase* with 95 and no sign: an actual of 96% cannot be held against it. */
export const quotaSenzaPercento: ControlloRiga = (indicatore) => {
  const { atteso, testoNormalizzato } = indicatore;
  const { value } = atteso;
  if (value.kind !== 'soglia' || value.misura.unita !== 'numero') return NESSUNO;
  if (!isQuota(testoNormalizzato)) return NESSUNO;
  return sullAtteso('IN-206', { atteso: atteso.raw }, indicatore);
};
