import { valueAt } from '../../model/workbook';
import type { ControlloRiga } from '../controllo';
import { NESSUNO, sulTesto } from '../rilievo';
import { isSuAnnoPrima } from './forme';

/** A figure of last year in the text or the note: *(2018: 1.240 utenti)*, *nel 2018 erano 1.240*. */
const BASE = /(?:19|20)\d\d\)?\s*(?:[:=]|era(?:no)?\b)\s*\d|base\D{0,20}\d/i;

/** *Anno x / anno x-1*: without last year's figure nobody can check the ratio. */
export const senzaBase: ControlloRiga = (indicatore, { sheet, intestazioni }) => {
  const { kind } = indicatore.atteso.value;
  if (kind !== 'soglia' && kind !== 'intervallo') return NESSUNO;
  if (!isSuAnnoPrima(indicatore) || BASE.test(indicatore.testo)) return NESSUNO;
  if (indicatore.rapporto !== null) return NESSUNO;
  const colonne = intestazioni[indicatore.intestazione]?.colonne;
  if (colonne === undefined) return NESSUNO;
  const nota = colonne.note === null ? null : valueAt(sheet, indicatore.riga, colonne.note);
  if (typeof nota === 'string' && BASE.test(nota)) return NESSUNO;
  const anno = colonne.attesi.find(({ col }) => col === indicatore.atteso.cell.col)?.anno;
  return anno === undefined ? NESSUNO : sulTesto('IN-213', { anno: anno - 1 }, indicatore);
};
