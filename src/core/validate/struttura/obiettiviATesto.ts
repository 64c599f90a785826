import { finding, type Finding } from '../../findings';
import { isBlank, type CellValue } from '../../model/cell';
import type { SheetSnapshot } from '../../model/workbook';
import type { ControlloPiano } from '../controllo';

const TITOLO = /\bobiettivi\s+(?:individuali|personali)\b/i;
/** Longer than what announces a list. */
const LUNGHEZZA_TITOLO = 200;

/** Individual objectives as a list of sentences, without indicator or target: nobody can say when they are reached (domain 2.2 C). */
export const obiettiviATesto: ControlloPiano = ({ cruscotti }) =>
  [...new Set(cruscotti.map(({ sheet }) => sheet))].flatMap(checkSheet);

function checkSheet(sheet: SheetSnapshot): readonly Finding[] {
  return sheet.values.flatMap((celle, row) => {
    const solo = soloTesto(celle);
    if (solo === null || solo.testo.length > LUNGHEZZA_TITOLO || !TITOLO.test(solo.testo))
      return [];
    const quanti = frasiSotto(sheet, row);
    if (quanti === 0) return [];
    return [finding('FO-411', { quanti }, { sheet: sheet.name, row, col: solo.col })];
  });
}

/** Lines of one sentence each; a line with a figure, a date or a second cell is a table, and says more. */
function frasiSotto({ values }: SheetSnapshot, titolo: number): number {
  let row = titolo + 1;
  // An empty row may part the list from what announces it.
  if ((values[row] ?? []).every(isBlank)) row += 1;
  const prima = row;
  while (soloTesto(values[row] ?? []) !== null) row += 1;
  return (values[row] ?? []).every(isBlank) ? row - prima : 0;
}

/** The text of a row that holds nothing else. */
function soloTesto(
  celle: readonly CellValue[],
): { readonly testo: string; readonly col: number } | null {
  const col = celle.findIndex((value) => !isBlank(value));
  const value = celle[col];
  if (typeof value !== 'string' || celle.slice(col + 1).some((altra) => !isBlank(altra)))
    return null;
  return { testo: value.trim(), col };
}
