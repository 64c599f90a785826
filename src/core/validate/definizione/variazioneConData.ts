import type { ControlloRiga } from '../controllo';
import { NESSUNO, sullAtteso } from '../rilievo';
import { VARIAZIONI } from './parole';

/** *Incremento del 30% ...* by a day: any day before it gives 100, whatever the increase was. */
export const variazioneConData: ControlloRiga = (indicatore) => {
  const { atteso, testoNormalizzato } = indicatore;
  if (atteso.value.kind !== 'scadenza') return NESSUNO;
  const parola = testoNormalizzato.split(' ', 1)[0] ?? '';
  if (!VARIAZIONI.has(parola)) return NESSUNO;
  return sullAtteso('IN-208', { parola, atteso: atteso.raw }, indicatore);
};
