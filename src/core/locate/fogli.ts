import { foglioProprioDi } from '../model/foglioProprio';
import { normalizeTesto } from '../model/testo';
import type { SheetSnapshot } from '../model/workbook';

/** Sheets that are never cruscotti, by the first words of their name (contract 1). */
const SCHEDE = ['schede progetto', 'scheda progetto', 'schede individuali', 'scheda individuale'];

/**
 * Whether cruscotti are looked for in a sheet. *Schede progetto* under another name need no rule of their own: without
 * *Indicatore* in its heading a sheet holds no cruscotto.
 */
export function mayHoldCruscotti(sheet: SheetSnapshot): boolean {
  const nome = normalizeTesto(sheet.name);
  const isScheda = SCHEDE.some((scheda) => nome === scheda || nome.startsWith(`${scheda} `));
  return !isScheda && foglioProprioDi(sheet) === null;
}
