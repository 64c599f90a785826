import { addDays, lastOfMonth } from '../../model/data';
import type { ControlloRiga } from '../controllo';
import { NESSUNO, sullAtteso } from '../rilievo';
import { festaDi } from './calendario';

/** No month has its last day but one before it. */
const PRIMO_PENULTIMO = '27';

/** `30.10` where plans say the end of the month. With a last day when nobody works it is the day before on purpose. */
export const quasiFineMese: ControlloRiga = (indicatore) => {
  const { value } = indicatore.atteso;
  if (value.kind !== 'scadenza') return NESSUNO;
  const giorno = value.entro;
  if (giorno.slice(-2) < PRIMO_PENULTIMO) return NESSUNO;
  const fine = lastOfMonth(giorno);
  if (addDays(giorno, 1) !== fine || festaDi(fine) !== null) return NESSUNO;
  return sullAtteso('RA-205', { giorno, fine }, indicatore);
};
