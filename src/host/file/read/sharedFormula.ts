import { columnLetters } from '../../../core';
import { SHEET_COLUMNS, SHEET_ROWS } from '../limits';
import { columnOfLetters } from '../xml/cellRef';

/**
 * Pieces of a formula, in the order in which they must be tried: what may hold anything (texts, quoted sheets, table
 * references), whole columns, whole rows, cells, and then any other word, so that `LOG10(` and `tasso_2019` stay words.
 */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\w.(!$])|(\$?\d{1,7}:\$?\d{1,7})(?![\w.(!$])|(\$?[A-Z]{1,3}\$?\d{1,7})(?![\w.(!$])|[\w.$\\]+/gi;
const CORNER = /^(\$?)([A-Z]{0,3})(\$?)(\d{0,7})$/i;

/** The formula as it reads `rows` further down and `cols` further right: what `$` does not hold moves along. */
export function shiftFormula(formula: string, rows: number, cols: number): string {
  return formula.replace(
    PIECES,
    (piece: string, columns?: string, wholeRows?: string, cell?: string) => {
      if (columns === undefined && wholeRows === undefined && cell === undefined) return piece;
      const moved = piece.split(':').map((corner) => shiftCorner(corner, rows, cols));
      return moved.includes(null) ? '#REF!' : moved.join(':');
    },
  );
}

function shiftCorner(corner: string, rows: number, cols: number): string | null {
  const [, colFixed = '', letters = '', rowFixed = '', digits = ''] = CORNER.exec(corner) ?? [];
  // A whole row has its `$` where a cell has that of its column.
  const rowHeld = letters === '' ? colFixed !== '' : rowFixed !== '';
  const col =
    letters === '' ? 0 : columnOfLetters(letters.toUpperCase()) + (colFixed === '' ? cols : 0);
  const row = digits === '' ? 1 : Number(digits) + (rowHeld ? 0 : rows);
  if (col < 0 || col >= SHEET_COLUMNS || row < 1 || row > SHEET_ROWS) return null;
  const colText = letters === '' ? '' : columnLetters(col);
  return `${colFixed}${colText}${rowFixed}${digits === '' ? '' : String(row)}`;
}
