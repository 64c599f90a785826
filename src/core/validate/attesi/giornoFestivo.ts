import type { ControlloRiga } from '../controllo';
import { NESSUNO, sullAtteso } from '../rilievo';
import { festaDi, lavorativoPrima } from './calendario';

/** Due on a day when offices are shut: a typing error, or a date that nobody means to keep. */
export const giornoFestivo: ControlloRiga = (indicatore) => {
  const { value } = indicatore.atteso;
  if (value.kind !== 'scadenza') return NESSUNO;
  const giorno = value.entro;
  const festa = festaDi(giorno);
  if (festa === null) return NESSUNO;
  return sullAtteso('RA-204', { giorno, festa, lavorativo: lavorativoPrima(giorno) }, indicatore);
};
