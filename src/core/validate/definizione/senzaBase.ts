import type { ControlloRiga } from '../controllo';
import { NESSUNO, sulTesto } from '../rilievo';
import { isSuAnnoPrima } from './forme';

/** A figure of last year in the text: *(2018: 1.240 utenti)*. */
const BASE = /(?:19|20)\d\d\)?\s*[:=]\s*\d|base\D{0,20}\d/i;

/** *Anno x / anno x-1*: without last year's figure nobody can check the ratio. */
export const senzaBase: ControlloRiga = (indicatore, { intestazioni }) => {
  const { kind } = indicatore.atteso.value;
  if (kind !== 'soglia' && kind !== 'intervallo') return NESSUNO;
  if (!isSuAnnoPrima(indicatore) || BASE.test(indicatore.testo)) return NESSUNO;
  if (indicatore.rapporto !== null) return NESSUNO;
  const colonne = intestazioni[indicatore.intestazione]?.colonne;
  if (colonne === undefined) return NESSUNO;
  const anno = colonne.attesi.find(({ col }) => col === indicatore.atteso.cell.col)?.anno;
  return anno === undefined ? NESSUNO : sulTesto('IN-213', { anno: anno - 1 }, indicatore);
};
