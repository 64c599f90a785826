import type { ControlloRiga } from '../controllo';
import { NESSUNO, sulTesto } from '../rilievo';

/** *Progetto NIBI: % media di gradimento ...* is scored as the measure it names, not by a *Scheda progetto*. */
export const nonProgetto: ControlloRiga = (indicatore) => {
  const { atteso, testoNormalizzato } = indicatore;
  const { value } = atteso;
  if (value.kind !== 'soglia' || value.misura.unita !== 'percento') return NESSUNO;
  if (!testoNormalizzato.startsWith('progetto ') || !indicatore.testo.includes(':')) return NESSUNO;
  return sulTesto('IN-216', { atteso: atteso.raw }, indicatore);
};
