import type { ControlloRiga } from '../controllo';
import { NESSUNO, sullAtteso } from '../rilievo';
import { saysAlgoritmo } from './algoritmo';
import { isConteggio, partiDelRapporto } from './forme';

const ALTRA_QUOTA = / (?:%|percentuale|rapporto|su totale|sul totale)(?: |$)/;

/** *N. comunicati stampa* with 50%: half of what? The actual may be typed as a count. */
export const conteggioInPercento: ControlloRiga = (indicatore, cruscotto) => {
  const { atteso, testoNormalizzato } = indicatore;
  const { value } = atteso;
  if (value.kind !== 'soglia' || value.misura.unita !== 'percento') return NESSUNO;
  if (!isConteggio(testoNormalizzato) || ALTRA_QUOTA.test(testoNormalizzato)) return NESSUNO;
  if (partiDelRapporto(indicatore) !== null || saysAlgoritmo(indicatore, cruscotto)) return NESSUNO;
  return sullAtteso('IN-205', { atteso: atteso.raw }, indicatore);
};
