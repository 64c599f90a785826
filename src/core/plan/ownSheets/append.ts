import { finding, type Finding, type WithFindings } from '../../findings';
import type { CellValue } from '../../model/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../../model/workbook';
import { EMPTY_PLAN, type CellEdit, type WritePlan } from '../../model/writePlan';
import type { Elenco } from './elenchi';
import { protectedFinding, resolveFoglio, topLeft } from './resolve';
import {
  firstFreeRow,
  newElenco,
  postiOf,
  pushCella,
  pushHeadings,
  testoAt,
  type Posti,
} from './table';

/** A line for a sheet that people edit, by heading, with what finds it again. */
export interface RigaDaAggiungere {
  readonly chiave: string;
  readonly celle: ReadonlyMap<string, CellValue>;
}

/** Makes a sheet that people edit, or appends to it the lines whose key it lacks. What stands there is never touched. */
export function appendTo(
  book: WorkbookSnapshot,
  foglio: Elenco,
  intestazioneChiave: string,
  righe: readonly RigaDaAggiungere[],
): WithFindings<WritePlan> {
  const { sheet, nuovo, nonFattibile, findings } = resolveFoglio(book, foglio);
  if (sheet === null) {
    return { value: EMPTY_PLAN, findings: [...findings, ...structureFinding(book, nonFattibile)] };
  }
  const edits: CellEdit[] = [];
  if (nuovo) pushHeadings(edits, sheet, foglio);
  const posti = postiOf(sheet, foglio);
  const note = keysIn(sheet, posti, intestazioneChiave);
  const prima = firstFreeRow(sheet);
  righe
    .filter(({ chiave }) => !note.has(chiave.toLowerCase()))
    .forEach(({ celle }, indice) => {
      for (const [testo, value] of celle) {
        const col = posti.get(testo);
        if (col !== undefined) pushCella(edits, sheet, prima + indice, col, { value });
      }
    });
  if (sheet.protected && edits.length > 0) {
    return { value: EMPTY_PLAN, findings: [...findings, protectedFinding(sheet)] };
  }
  const newSheets = nuovo ? [newElenco(sheet, foglio)] : [];
  return { value: { ...EMPTY_PLAN, newSheets, edits }, findings };
}

/** A nota that the protected structure keeps these sheets from being made. */
export function structureFinding(
  book: WorkbookSnapshot,
  nonFattibile: string | readonly string[] | null,
): readonly Finding[] {
  const fogli = typeof nonFattibile === 'string' ? [nonFattibile] : (nonFattibile ?? []);
  const [first] = book.sheets;
  if (fogli.length === 0 || first === undefined) return [];
  return [finding('FO-206', { fogli }, topLeft(first.name))];
}

function keysIn(sheet: SheetSnapshot, posti: Posti, intestazione: string): ReadonlySet<string> {
  const chiavi = new Set<string>();
  for (let row = 1; row < sheet.values.length; row += 1) {
    chiavi.add(testoAt(sheet, row, posti.get(intestazione)).toLowerCase());
  }
  return chiavi;
}
