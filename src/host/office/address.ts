import type { CellRange } from '../../core';

const CELL = /^\$?([A-Z]{1,3})\$?(\d+)$/;

/** `'ENTE'!$A$1:$H$73,'ENTE'!$J$1` to blocks; parts that are whole rows or columns are left out. */
export function parseAreas(address: string): readonly CellRange[] {
  return address.split(/[,;](?=[^']*(?:'[^']*'[^']*)*$)/).flatMap((area) => {
    const local = area.slice(area.lastIndexOf('!') + 1);
    const [from = '', to = from] = local.split(':');
    const a = parseCell(from);
    const b = parseCell(to);
    if (a === null || b === null) return [];
    return [{ top: a.row, left: a.col, bottom: b.row, right: b.col }];
  });
}

function parseCell(text: string): { row: number; col: number } | null {
  const match = CELL.exec(text.trim());
  if (match === null) return null;
  const col = [...(match[1] ?? '')].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: Number(match[2]) - 1, col: col - 1 };
}
