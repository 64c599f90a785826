import type { ControlloRiga } from '../controllo';
import { NESSUNO, sullAtteso } from '../rilievo';
import { isQuota, partiDelRapporto } from './forme';

/** What a share is divided by, where it is held against itself: *media ultimo triennio*, *anno x-1*. */
const ALTRI_ANNI = new Set(['media', 'anno', 'anni', 'biennio', 'triennio', 'quinquennio']);

/** *% pratiche evase* with 95 and no sign: an actual of 96% cannot be held against it. */
export const quotaSenzaPercento: ControlloRiga = (indicatore) => {
  const { atteso, testoNormalizzato } = indicatore;
  const { value } = atteso;
  if (value.kind !== 'soglia' || value.misura.unita !== 'numero') return NESSUNO;
  if (!isQuota(testoNormalizzato)) return NESSUNO;
  if (partiDelRapporto(indicatore)?.sotto.some((parola) => ALTRI_ANNI.has(parola)) === true) {
    return NESSUNO;
  }
  return sullAtteso('IN-206', { atteso: atteso.raw }, indicatore);
};
