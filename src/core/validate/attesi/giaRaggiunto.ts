import { arrotondaPerConfronto, misura, puntiDaFrazione, type Misura } from '../../model/misura';
import type { Cruscotto, Indicatore, Verso } from '../../model/piano';
import { printMisura } from '../../model/stampa';
import { formatAt, valueAt } from '../../model/workbook';
import type { ControlloRiga } from '../controllo';
import { NESSUNO, sullAtteso } from '../rilievo';

/** The actual of the year before is better than the target already: nothing is left to do. */
export const giaRaggiunto: ControlloRiga = (indicatore, cruscotto) => {
  const { atteso, verso } = indicatore;
  if (atteso.value.kind !== 'soglia') return NESSUNO;
  const prima = lastYear(indicatore, cruscotto);
  if (prima === null || !isMeglio(prima.misura, atteso.value.misura, verso.verso)) return NESSUNO;
  const params = { testo: atteso.raw, anno: prima.anno, consuntivo: printMisura(prima.misura) };
  return sullAtteso('RA-211', params, indicatore);
};

/** Only a number cell: what stands in another year's column as text was not read, and is not guessed here. */
function lastYear(
  { intestazione, riga, attesi, atteso }: Indicatore,
  { sheet, intestazioni }: Cruscotto,
): { readonly anno: number; readonly misura: Misura } | null {
  const anno = attesi.find((uno) => uno.atteso === atteso)?.anno;
  const consuntivi = intestazioni[intestazione]?.colonne.consuntivi ?? [];
  const colonna = consuntivi.find((una) => anno !== undefined && una.anno === anno - 1);
  if (colonna === undefined) return null;
  const value = valueAt(sheet, riga, colonna.col);
  if (typeof value !== 'number') return null;
  const inPercento = formatAt(sheet, riga, colonna.col).includes('%');
  const letta = inPercento ? misura(puntiDaFrazione(value), 'percento') : misura(value, 'numero');
  return { anno: colonna.anno, misura: letta };
}

function isMeglio(prima: Misura, atteso: Misura, verso: Verso): boolean {
  if ((prima.unita === 'percento') !== (atteso.unita === 'percento')) return false;
  const [una, altra] = [prima.valore, atteso.valore].map(arrotondaPerConfronto);
  if (una === undefined || altra === undefined) return false;
  return verso === 'minore' ? una < altra : una > altra;
}
