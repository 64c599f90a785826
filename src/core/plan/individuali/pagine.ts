import type { DatiServizi, SchedaIndividuale } from '../../model/individuali';
import { printData } from '../../model/data';
import { emptySheet, type SheetSnapshot, type WorkbookSnapshot } from '../../model/workbook';
import type { CellEdit, NewSheet } from '../../model/writePlan';
import { contentAt, pushChange } from '../edits';
import { INTESTAZIONI_PAGINA, LARGHEZZE_PAGINA, paginaDi, RIGA_INTESTAZIONE } from './pagina';
import { aspettoPagina } from './paginaAspetto';
import { pushCella } from '../ownSheets/table';

/** Longest name of a sheet, and the signs that Excel refuses in one. */
const MAX_NOME = 31;
const VIETATI = /[\\/?*[\]:']/g;
const PREFISSO = 'Scheda ';

/** What the printable pages need. */
export interface Pagine {
  readonly newSheets: readonly NewSheet[];
  readonly edits: readonly CellEdit[];
}

/** One sheet a person, to print and sign. A sheet of that name that is no such page is somebody's own: the page then gets a number. */
export function pagine(
  book: WorkbookSnapshot,
  schede: readonly SchedaIndividuale[],
  dati: DatiServizi,
): Pagine {
  const newSheets: NewSheet[] = [];
  const edits: CellEdit[] = [];
  const presi = new Set(
    book.sheets.filter((sheet) => !isPagina(sheet)).map(({ name }) => name.toLowerCase()),
  );
  for (const scheda of schede) {
    const nome = nomeFoglio(scheda.scritta.persona, presi);
    presi.add(nome.toLowerCase());
    const esistente = book.sheets.find(({ name }) => name.toLowerCase() === nome.toLowerCase());
    const sheet = esistente ?? emptySheet(nome);
    if (esistente === undefined) {
      newSheets.push({
        name: nome,
        widths: LARGHEZZE_PAGINA,
        headingRows: [RIGA_INTESTAZIONE],
        looks: aspettoPagina(scheda.righe.length),
      });
    }
    writePagina(edits, sheet, paginaDi(scheda, dati, printData(dati.al)));
  }
  return { newSheets, edits };
}

function writePagina(
  edits: CellEdit[],
  sheet: SheetSnapshot,
  righe: ReturnType<typeof paginaDi>,
): void {
  const ultima = Math.max(righe.length, sheet.values.length);
  for (let row = 0; row < ultima; row += 1) {
    INTESTAZIONI_PAGINA.forEach((_, col) => {
      const cella = righe[row]?.[col] ?? { value: null };
      if (typeof cella.value === 'number') pushCella(edits, sheet, row, col, cella);
      else pushChange(edits, sheet, { row, col }, cella.value);
    });
  }
}

/** Ours if it bears the heading row of a page where a page has it. */
function isPagina(sheet: SheetSnapshot): boolean {
  return INTESTAZIONI_PAGINA.every(
    (testo, col) => contentAt(sheet, RIGA_INTESTAZIONE, col) === testo,
  );
}

/** The person's name as far as a sheet can bear it; a name that is taken gets a number. */
function nomeFoglio(persona: string, presi: ReadonlySet<string>): string {
  const base = `${PREFISSO}${persona.replace(VIETATI, ' ').replace(/\s+/g, ' ').trim()}`;
  for (let volta = 1; ; volta += 1) {
    const coda = volta === 1 ? '' : ` ${String(volta)}`;
    const nome = `${base.slice(0, MAX_NOME - coda.length).trim()}${coda}`;
    if (!presi.has(nome.toLowerCase())) return nome;
  }
}
