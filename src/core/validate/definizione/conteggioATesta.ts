import type { ControlloRiga } from '../controllo';
import { NESSUNO, sulTesto } from '../rilievo';
import { partiDelRapporto } from './forme';
import { A_TESTA } from './parole';

/** *N. procedure svolte da ciascun collaboratore*, 2: the least of all, the mean, or the share of people who reach it? */
export const conteggioATesta: ControlloRiga = (indicatore) => {
  const { value } = indicatore.atteso;
  if (value.kind !== 'soglia' || value.misura.unita === 'percento') return NESSUNO;
  const parole = A_TESTA.exec(indicatore.testoNormalizzato)?.[0].trim();
  if (parole === undefined || partiDelRapporto(indicatore) !== null) return NESSUNO;
  return sulTesto('IN-210', { parole }, indicatore);
};
