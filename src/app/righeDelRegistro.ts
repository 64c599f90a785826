import { sameCellValue, valueAt, type SheetSnapshot } from '../core';
import type { CellaScritta } from './giornale';

/**
 * Where the lines of *Registro* stand that a run wrote, by the row they were meant for. A colleague's run may have taken that row, and
 * ours went below; both hold the same in many columns, so that a line counts as a whole. Null = it is gone.
 */
export function righeDelRegistro(
  sheet: SheetSnapshot,
  celle: readonly CellaScritta[],
): ReadonlyMap<number, number | null> {
  const righe = new Map<number, CellaScritta[]>();
  for (const cella of celle) righe.set(cella.riga, [...(righe.get(cella.riga) ?? []), cella]);
  return new Map([...righe].map(([riga, sue]) => [riga, posto(sheet, riga, sue)]));
}

function posto(sheet: SheetSnapshot, da: number, celle: readonly CellaScritta[]): number | null {
  for (let riga = da; riga < sheet.values.length; riga += 1) {
    if (isLaRiga(sheet, riga, celle)) return riga;
  }
  return null;
}

/** Some of its cells may have been given back already. */
function isLaRiga(sheet: SheetSnapshot, riga: number, celle: readonly CellaScritta[]): boolean {
  const tiene = (quale: 'prima' | 'dopo') => (cella: CellaScritta) =>
    sameCellValue(valueAt(sheet, riga, cella.col), cella[quale]);
  return (
    celle.some(tiene('dopo')) &&
    celle.every((cella) => tiene('dopo')(cella) || tiene('prima')(cella))
  );
}
