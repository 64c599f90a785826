import type { Finding } from '../../findings';
import type { Accettate, Accettazione } from '../../model/accettazione';
import { isCellError, type CellValue } from '../../model/cell';
import { findSheet } from '../../model/findSheet';
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../../model/workbook';
import { cifra } from '../edits';
import { matchRighe } from './segnalazioniMatch';
import { readRighe, type RigaLetta } from './segnalazioniRighe';
import { voceOf } from './segnalazioniVoce';
import type { Oggetto } from './subject';
import { postiOf } from './table';

/** What stands in *Contenuto* for an empty cell: an empty one would say that nothing was kept. */
export const VUOTA = '(vuota)';

/**
 * The remarks that people accepted in *Segnalazioni*. A remark is found again as its line is; it is accepted as long as the
 * cell it stands on holds what *Contenuto* says it held.
 */
export function readAccettate(
  book: WorkbookSnapshot,
  sheet: SheetSnapshot | null,
  findings: readonly Finding[],
  subjectOf: (finding: Finding) => Oggetto,
): Accettate {
  const lette =
    sheet === null ? [] : readRighe(sheet, postiOf(sheet, 'segnalazioni'), book.date1904);
  if (lette.every(({ accettazione }) => accettazione === null)) return new Map();
  const voci = findings.map((finding) => voceOf(finding, subjectOf(finding)));
  const trovate = matchRighe(lette, voci, (foglio) => findSheet(book, foglio) !== null);
  const accettate = new Map<Finding, Accettazione>();
  for (const [letta, { finding }] of trovate) {
    const { accettazione } = letta;
    if (accettazione !== null && holdsStill(book, letta, finding)) {
      accettate.set(finding, accettazione);
    }
  }
  return accettate;
}

/** Remarks about our own columns and sheets (`FO-2xx`) stand on cells that the run itself writes: they have no content of people's. */
const SU_CELLE_NOSTRE = /^FO-2/;
const NESSUNO = '-';

/** What *Contenuto* says of the cell of a remark. */
export function contenutoOf(book: WorkbookSnapshot, { code, cell }: Finding): CellValue {
  if (SU_CELLE_NOSTRE.test(code)) return NESSUNO;
  const sheet = findSheet(book, cell.sheet);
  const value = sheet === null ? null : valueAt(sheet, cell.row, cell.col);
  if (value === null || value === '') return VUOTA;
  if (typeof value === 'number') return cifra(value);
  return isCellError(value) ? value.error : value;
}

/** Compared as text: a cell of the list may have been made text by people. Nothing kept = accepted as it stands. */
function holdsStill(book: WorkbookSnapshot, { contenuto }: RigaLetta, finding: Finding): boolean {
  if (contenuto === null) return true;
  return printContenuto(contenuto) === printContenuto(contenutoOf(book, finding));
}

function printContenuto(value: CellValue): string {
  if (typeof value === 'number') return String(cifra(value));
  return isCellError(value) ? value.error : String(value);
}
