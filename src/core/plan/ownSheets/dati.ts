import type { WithFindings } from '../../findings';
import type { CellValue } from '../../model/cell';
import { FOGLI_PROPRI } from '../../model/foglioProprio';
import type { Risultato } from '../../model/risultato';
import type { SheetSnapshot, WorkbookSnapshot } from '../../model/workbook';
import { EMPTY_PLAN, type CellEdit, type WritePlan } from '../../model/writePlan';
import { FORMATO_QUANDO, holds } from '../edits';
import { structureFinding } from './append';
import { LOOK_INTESTAZIONE } from './colori';
import { datiRighe, type RigaDati } from './datiRighe';
import { protectedFinding, resolveFoglio } from './resolve';
import { quandoOf } from './registro';
import { firstFreeRow, newSheetOf, pushCella, pushHeadings } from './table';

const { intestazioni } = FOGLI_PROPRI.dati;
const ELABORAZIONE = 'Elaborazione';

/**
 * The sheet *Dati*: one flat table for pivot tables and Power BI, a row per indicator, unit and run. Runs are added below when a
 * person asks; what stands is never changed, and a run that says what the last one of its date said adds nothing.
 */
export function planDati(
  book: WorkbookSnapshot,
  risultato: Risultato,
  quando: string,
): WithFindings<WritePlan> {
  const { sheet, nuovo, nonFattibile, findings } = resolveFoglio(book, 'dati');
  if (sheet === null) {
    return { value: EMPTY_PLAN, findings: [...findings, ...structureFinding(book, nonFattibile)] };
  }
  const righe = datiRighe(risultato, book.date1904);
  if (!nuovo && isLastRun(sheet, righe)) return { value: EMPTY_PLAN, findings };
  if (sheet.protected) {
    return { value: EMPTY_PLAN, findings: [...findings, protectedFinding(sheet)] };
  }
  const edits: CellEdit[] = [];
  if (nuovo) pushHeadings(edits, sheet, 'dati');
  const elaborazione = { value: quandoOf(quando, book.date1904), formato: FORMATO_QUANDO };
  const prima = firstFreeRow(sheet);
  righe.forEach((riga, indice) => {
    intestazioni.forEach((testo, col) => {
      const cella = testo === ELABORAZIONE ? elaborazione : riga[testo];
      pushCella(edits, sheet, prima + indice, col, cella);
    });
  });
  const newSheets = nuovo ? [newSheetOf(sheet, 'dati', aspetto(righe.length))] : [];
  return { value: { ...EMPTY_PLAN, newSheets, edits }, findings };
}

function aspetto(righe: number) {
  const right = intestazioni.length - 1;
  const testata = { top: 0, left: 0, bottom: 0, right };
  return {
    areas: [{ range: testata, look: LOOK_INTESTAZIONE }],
    merges: [],
    rules: [],
    charts: [],
    filter: { ...testata, bottom: righe },
  };
}

/** Whether the last run of the same reference date and year says the same, line by line. */
function isLastRun(sheet: SheetSnapshot, righe: readonly RigaDati[]): boolean {
  const [prima] = righe;
  if (prima === undefined) return true;
  const sameAs = (row: number, riga: RigaDati, colonne: readonly Intestazione[]): boolean =>
    colonne.every((testo) =>
      testo === ELABORAZIONE
        ? true
        : holds(sheet, row, intestazioni.indexOf(testo), written(riga[testo].value)),
    );
  let last = firstFreeRow(sheet) - 1;
  while (last > 0 && !sameAs(last, prima, ['Al', 'Anno'])) last -= 1;
  const start = last - righe.length + 1;
  return start > 0 && righe.every((riga, i) => sameAs(start + i, riga, intestazioni));
}

/** An empty text is written as an empty cell. */
function written(value: CellValue): CellValue {
  return value === '' ? null : value;
}

type Intestazione = (typeof intestazioni)[number];
