import { finding, type Finding } from '../findings';
import { FOGLI_INDIVIDUALI } from '../model/individuali';
import { normalizeTesto } from '../model/testo';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/workbook';
import { trovaFoglio } from './fogli';

const NOME = normalizeTesto(FOGLI_INDIVIDUALI.schede.nome);

/** Sheets of individual schede among the cruscotti, which all colleagues can open; by name or by headings. */
export function schedeFuoriPosto(book: WorkbookSnapshot): readonly Finding[] {
  return book.sheets
    .filter((sheet) => isScheda(sheet, book))
    .map(({ name }) => finding('SI-201', { foglio: name }, { sheet: name, row: 0, col: 0 }));
}

function isScheda(sheet: SheetSnapshot, book: WorkbookSnapshot): boolean {
  if (normalizeTesto(sheet.name) === NOME) return true;
  return trovaFoglio({ ...book, sheets: [sheet] }, 'esiti') !== null;
}
