import type { SheetSnapshot } from '../model/workbook';
import { contentAt, hasFormula } from './edits';
import { type Bozza, type ZonaLetta } from './draft';
import { findOmonime, mapColonne, type Colonna } from './ownership';
import { findTraces } from './traces';

/** Gives zones that lack these columns those of the nearest zone above (else of the first) that has them by its own headings. */
export function adopt(
  sheet: SheetSnapshot,
  bozze: readonly Bozza[],
  colonne: readonly Colonna[],
  mayAdopt: (bozza: Bozza) => boolean,
): readonly Bozza[] {
  const has = ({ posizioni }: Bozza): boolean =>
    colonne.every((colonna) => posizioni[colonna] !== null);
  let donor = bozze.find(has);
  if (donor === undefined) return bozze;
  return bozze.map((bozza) => {
    if (has(bozza)) donor = bozza;
    else if (donor !== undefined && mayAdopt(bozza) && fits(sheet, bozza.zona, donor, colonne)) {
      return take(bozza, donor, colonne);
    }
    return bozza;
  });
}

function take(bozza: Bozza, donor: Bozza, colonne: readonly Colonna[]): Bozza {
  const from = (colonna: Colonna): Bozza => (colonne.includes(colonna) ? donor : bozza);
  return {
    zona: bozza.zona,
    posizioni: mapColonne((colonna) => from(colonna).posizioni[colonna]),
    nomi: mapColonne((colonna) => from(colonna).nomi[colonna]),
  };
}

function fits(
  sheet: SheetSnapshot,
  zona: ZonaLetta,
  donor: Bozza,
  colonne: readonly Colonna[],
): boolean {
  const { riga } = zona.intestazione;
  const headingsFit = colonne.every((colonna) => {
    const col = donor.posizioni[colonna];
    const nome = donor.nomi[colonna];
    if (col === null || hasFormula(sheet, riga, col)) return false;
    const value = contentAt(sheet, riga, col);
    return (value === null || value === nome) && findOmonime(zona.lette, nome, col).length === 0;
  });
  return headingsFit && bodyFits(sheet, zona, donor, colonne);
}

function bodyFits(
  sheet: SheetSnapshot,
  zona: ZonaLetta,
  { posizioni, nomi }: Bozza,
  colonne: readonly Colonna[],
): boolean {
  for (let row = zona.da; row <= zona.a; row += 1) {
    if (row === zona.intestazione.riga) continue;
    const busy = colonne.filter((colonna) => {
      const col = posizioni[colonna] ?? 0;
      return contentAt(sheet, row, col) !== null || hasFormula(sheet, row, col);
    });
    if (busy.length === 0) continue;
    const traces = findTraces(sheet, row, posizioni, nomi);
    if (!busy.every((colonna) => traces.includes(colonna))) return false;
  }
  return true;
}
