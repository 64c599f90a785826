import type { ControlloRiga } from '../controllo';
import { NESSUNO, sulTesto } from '../rilievo';
import { partiDelRapporto } from './forme';
import { NON_SVOLTO } from './parole';

/** *N. ispezioni non realizzate*, more is better: a word too many or too few turns the verso. */
export const nonSvolto: ControlloRiga = (indicatore) => {
  const { atteso, verso, testoNormalizzato } = indicatore;
  if (atteso.value.kind !== 'soglia' || verso.verso !== 'maggiore') return NESSUNO;
  if (verso.fonte !== 'predefinito') return NESSUNO;
  const parti = partiDelRapporto(indicatore);
  const contato = parti === null ? testoNormalizzato : parti.sopra.join(' ');
  const parole = NON_SVOLTO.exec(contato)?.[0].trim();
  return parole === undefined ? NESSUNO : sulTesto('IN-215', { parole }, indicatore);
};
