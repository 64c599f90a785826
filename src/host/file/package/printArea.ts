import type { CellRange } from '../../../core';
import { SHEET_COLUMNS, SHEET_ROWS } from '../limits';
import { columnOfLetters } from '../xml/cellRef';

/** One area after its sheet: `$A$1:$H$73`, `$A:$H`, `$1:$40`, `$A$1`. */
const AREA = String.raw`(?:'(?:[^']|'')*'|[^!,'()]+)!(\$?[A-Z]{0,3}\$?\d{0,7})(?::(\$?[A-Z]{0,3}\$?\d{0,7}))?(?=,|$)`;
const AREAS = new RegExp(AREA, 'gi');
const ONLY_AREAS = new RegExp(`^(?:${AREA},?)+$`, 'i');
const CORNER = /^\$?([A-Z]{0,3})\$?(\d{0,7})$/i;

/** The areas of a print area; a name that computes them (OFFSET and the like) has none that can be read. */
export function parsePrintArea(formula: string): readonly CellRange[] {
  const areas: CellRange[] = [];
  if (!ONLY_AREAS.test(formula)) return areas;
  for (const [, from = '', to = from] of formula.matchAll(AREAS)) {
    const first = corner(from, 0, 0);
    const last = corner(to, SHEET_ROWS - 1, SHEET_COLUMNS - 1);
    if (first === null || last === null) continue;
    areas.push({ top: first.row, left: first.col, bottom: last.row, right: last.col });
  }
  return areas;
}

function corner(text: string, row: number, col: number): { row: number; col: number } | null {
  const match = CORNER.exec(text);
  const letters = match?.[1] ?? '';
  const digits = match?.[2] ?? '';
  if (letters === '' && digits === '') return null;
  return {
    row: digits === '' ? row : Number(digits) - 1,
    col: letters === '' ? col : columnOfLetters(letters.toUpperCase()),
  };
}
