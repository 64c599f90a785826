import { foglioProprioDi } from '../model/foglioProprio';
import { normalizeTesto } from '../model/testo';
import type { SheetSnapshot } from '../model/workbook';

/** Sheets that are never cruscotti, by the first words of their name (contract 1). */
const SCHEDE_PROGETTO = ['schede progetto', 'scheda progetto'];
const SCHEDE_INDIVIDUALI = ['schede individuali', 'scheda individuale'];

/**
 * Whether cruscotti are looked for in a sheet. *Schede progetto* under another name need no rule of their own: without
 * *Indicatore* in its heading a sheet holds no cruscotto.
 */
export function mayHoldCruscotti(sheet: SheetSnapshot): boolean {
  return !startsLike(sheet, [...SCHEDE_PROGETTO, ...SCHEDE_INDIVIDUALI]) && !isPropria(sheet);
}

/** The sheet calls itself a scheda progetto: there a column *Indicatore* beside *Attività* makes no cruscotto. */
export function isSchedaPerNome(sheet: SheetSnapshot): boolean {
  return startsLike(sheet, SCHEDE_PROGETTO);
}

/** Whether schede progetto are looked for in a sheet that holds no cruscotto. */
export function mayHoldSchede(sheet: SheetSnapshot): boolean {
  return !startsLike(sheet, SCHEDE_INDIVIDUALI) && !isPropria(sheet);
}

function startsLike({ name }: SheetSnapshot, inizi: readonly string[]): boolean {
  const nome = normalizeTesto(name);
  return inizi.some((inizio) => nome === inizio || nome.startsWith(`${inizio} `));
}

function isPropria(sheet: SheetSnapshot): boolean {
  return foglioProprioDi(sheet) !== null;
}
