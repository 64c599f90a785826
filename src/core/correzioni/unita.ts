import type { FindingOf } from '../findings';
import { isBlank, type CellRef } from '../model/cell';
import type { Cruscotto } from '../model/piano';
import { formatAt, valueAt } from '../model/workbook';
import type { CellEdit } from '../model/writePlan';
import { editOf, type Contesto, type Proposta } from './contesto';
import { sameValues } from './sameValues';

/** A number in a cell formatted as text would become a text again. */
const TESTO = '@';
const GENERALE = 'General';

/**
 * The unit leaves the target where a column *Unità* can say it: the cell then holds a number, and the empty *Unità* of the row
 * the unit. Without that column the same number would be read without its unit.
 */
export function cureUnita({ cell, params }: FindingOf<'RA-207'>, contesto: Contesto): Proposta {
  const { book, rilettura } = contesto;
  const riga = contesto.rigaAt(cell);
  const atteso = riga?.indicatore.atteso.value;
  if (riga === null || atteso?.kind !== 'soglia') return null;
  const { cruscotto, indicatore } = riga;
  const col = unitaColumn(cruscotto, cell.row);
  if (col === null) return null;
  const formato = formatAt(cruscotto.sheet, cell.row, cell.col);
  const numero =
    atteso.operatore === null
      ? editOf(book, cell, atteso.misura.valore, formato === TESTO ? GENERALE : null)
      : editOf(book, cell, params.numero);
  const unita = unitaEdit(contesto, cruscotto, { ...cell, col }, params.unita);
  if (numero === null || unita === null) return null;
  const edits = [numero, ...unita];
  const dopo = rilettura.riga(riga, edits);
  return sameValues(indicatore, dopo) ? { edits, cambiaCifre: false } : null;
}

function unitaColumn({ intestazioni }: Cruscotto, row: number): number | null {
  const sopra = intestazioni.filter(({ riga }) => riga < row);
  return sopra[sopra.length - 1]?.colonne.unita ?? null;
}

/** Nothing to write where the row states a unit already; null where the cell may not be written. */
function unitaEdit(
  { book }: Contesto,
  { sheet }: Cruscotto,
  cell: CellRef,
  unita: string,
): readonly CellEdit[] | null {
  if (!isBlank(valueAt(sheet, cell.row, cell.col))) return [];
  const edit = editOf(book, cell, unita);
  return edit === null ? null : [edit];
}
