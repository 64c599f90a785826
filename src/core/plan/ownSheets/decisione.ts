import type { WithFindings } from '../../findings';
import type { DecisioneCascata } from '../../model/decisione';
import { normalizeTesto } from '../../model/testo';
import type { SheetSnapshot, WorkbookSnapshot } from '../../model/workbook';
import { EMPTY_PLAN, type CellEdit, type WritePlan } from '../../model/writePlan';
import type { Gesto } from '../gesto';
import { structureFinding } from './append';
import { joinKey } from './places';
import { planVoce } from './registro';
import { protectedFinding, resolveFoglio } from './resolve';
import { firstFreeRow, newElenco, postiOf, pushCella, pushHeadings, testoAt } from './table';

const CAPI = ['Foglio', 'Indicatore', 'Foglio di origine', 'Indicatore di origine'] as const;

/**
 * Writes what a person decided in the pane: *Stato* of the line of that pair, which is appended if it is missing, and *Metodo*
 * if one was chosen. A method holds for all lines of an *Indicatore*, so it replaces another one that stands on them.
 */
export function planDecisione(
  book: WorkbookSnapshot,
  decisione: DecisioneCascata,
  gesto: Gesto,
): WithFindings<WritePlan> {
  const { sheet, nuovo, nonFattibile, findings } = resolveFoglio(book, 'cascata');
  if (sheet === null) {
    return { value: EMPTY_PLAN, findings: [...findings, ...structureFinding(book, nonFattibile)] };
  }
  const edits: CellEdit[] = [];
  if (nuovo) pushHeadings(edits, sheet, 'cascata');
  pushDecisione(edits, sheet, decisione);
  if (sheet.protected && edits.length > 0) {
    return { value: EMPTY_PLAN, findings: [...findings, protectedFinding(sheet)] };
  }
  const newSheets = nuovo ? [newElenco(sheet, 'cascata')] : [];
  const registro = edits.length === 0 ? [] : registroEdits(book, decisione, gesto, edits.length);
  return { value: { ...EMPTY_PLAN, newSheets, edits: [...edits, ...registro] }, findings };
}

function pushDecisione(edits: CellEdit[], sheet: SheetSnapshot, decisione: DecisioneCascata): void {
  const posti = postiOf(sheet, 'cascata');
  const testo = (row: number, colonna: string): string => testoAt(sheet, row, posti.get(colonna));
  const push = (row: number, colonna: string, value: string): void => {
    const col = posti.get(colonna);
    if (col !== undefined) pushCella(edits, sheet, row, col, { value });
  };
  const rows = Array.from({ length: Math.max(0, sheet.values.length - 1) }, (_, at) => at + 1);
  const capi = [
    decisione.foglio,
    decisione.indicatore,
    decisione.foglioOrigine,
    decisione.indicatoreOrigine,
  ];
  const cercata = joinKey(...capi.map(normalizeTesto));
  const proprie = rows.filter(
    (row) => joinKey(...CAPI.map((colonna) => normalizeTesto(testo(row, colonna)))) === cercata,
  );
  const libera = firstFreeRow(sheet);
  if (proprie.length === 0)
    CAPI.forEach((colonna, at) => {
      push(libera, colonna, capi[at] ?? '');
    });
  const righe = proprie.length === 0 ? [libera] : proprie;
  righe.forEach((row) => {
    push(row, 'Stato', decisione.stato);
  });
  if (decisione.metodo === null) return;
  const indicatore = normalizeTesto(decisione.indicatore);
  const conMetodo = rows.filter(
    (row) => normalizeTesto(testo(row, 'Indicatore')) === indicatore && testo(row, 'Metodo') !== '',
  );
  for (const row of conMetodo.length === 0 ? righe.slice(0, 1) : conMetodo) {
    push(row, 'Metodo', decisione.metodo);
  }
}

/** The line of *Registro*; a workbook without *Registro* was never calculated and gets none from here. */
function registroEdits(
  book: WorkbookSnapshot,
  { stato, metodo }: DecisioneCascata,
  gesto: Gesto,
  modifiche: number,
): readonly CellEdit[] {
  const { sheet, nuovo } = resolveFoglio(book, 'registro');
  if (sheet === null || nuovo || sheet.protected) return [];
  return planVoce(sheet, false, {
    ...gesto,
    modifiche,
    date1904: book.date1904,
    operazione: `Cascata: ${[stato, ...(metodo === null ? [] : [metodo])].join(', ')}`,
  });
}
