import { valueAt } from '../../model/workbook';
import type { ControlloRiga } from '../controllo';
import { NESSUNO, sullAtteso } from '../rilievo';

/** A figure, then words and nothing else: `3,5 gg`, `≤ 30 giorni lavorativi`. */
const CON_UNITA = /^(.*\d)\s*([^\d\s%].*)$/;
const FUORI = new Set(['numero', 'percento']);

/** `3,5 gg` typed as text: the cell is no number for Excel, and the same target elsewhere reads `3,5`. */
export const unitaDentro: ControlloRiga = (indicatore, { sheet }) => {
  const { value, raw, cell } = indicatore.atteso;
  if (value.kind !== 'soglia' || FUORI.has(value.misura.unita)) return NESSUNO;
  if (typeof valueAt(sheet, cell.row, cell.col) !== 'string') return NESSUNO;
  const testo = raw.trim();
  const parti = CON_UNITA.exec(testo);
  if (parti?.[1] === undefined || parti[2] === undefined) return NESSUNO;
  return sullAtteso('RA-207', { testo, numero: parti[1], unita: parti[2] }, indicatore);
};
