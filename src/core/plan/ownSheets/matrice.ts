import type { WithFindings } from '../../findings';
import type { Matrice } from '../../model/matrice';
import type { Risultato } from '../../model/risultato';
import type { SheetSnapshot, WorkbookSnapshot } from '../../model/workbook';
import { EMPTY_PLAN, type CellEdit, type WritePlan } from '../../model/writePlan';
import { structureFinding } from './append';
import { aspettoMatrice, larghezzeUnita } from './matriceAspetto';
import { COLONNE_FISSE, righeMatrice, type RigaDisegnata } from './matriceRighe';
import { protectedFinding, resolveFoglio } from './resolve';
import { isEmptyCell, newSheetOf, pushCella, pushHeadings } from './table';

/**
 * The sheet *Matrice*, made or brought up to date when a person asks for it: only the add-in writes it. One block for each
 * ente: a section row with the codes of its units, a line for each indicator, then what leads nowhere and the legend.
 */
export function planMatrice(
  book: WorkbookSnapshot,
  { al }: Risultato,
  matrici: readonly Matrice[],
): WithFindings<WritePlan> {
  const { sheet, nuovo, nonFattibile, findings } = resolveFoglio(book, 'matrice');
  if (sheet === null) {
    return { value: EMPTY_PLAN, findings: [...findings, ...structureFinding(book, nonFattibile)] };
  }
  const righe = matrici.flatMap((matrice) => righeMatrice(matrice, al));
  const unita = Math.max(0, ...matrici.map(({ colonne }) => colonne.length));
  const edits: CellEdit[] = [];
  if (nuovo) pushHeadings(edits, sheet, 'matrice');
  pushNomi(edits, sheet, matrici);
  pushRighe(edits, sheet, righe, COLONNE_FISSE + unita);
  if (sheet.protected && edits.length > 0) {
    return { value: EMPTY_PLAN, findings: [...findings, protectedFinding(sheet)] };
  }
  if (!nuovo) return { value: { ...EMPTY_PLAN, edits }, findings };
  const made = newSheetOf(sheet, 'matrice', aspettoMatrice(unita));
  const widths = [...made.widths, ...larghezzeUnita(unita)];
  return { value: { ...EMPTY_PLAN, newSheets: [{ ...made, widths }], edits }, findings };
}

/** The heading row goes on every page, so it names the units, where one ente has all the columns to itself. */
function pushNomi(edits: CellEdit[], sheet: SheetSnapshot, matrici: readonly Matrice[]): void {
  const [sola, altra] = matrici;
  const colonne = sola === undefined || altra !== undefined ? [] : sola.colonne;
  const ultima = Math.max(COLONNE_FISSE + colonne.length, sheet.values[0]?.length ?? 0);
  for (let col = COLONNE_FISSE; col < ultima; col += 1) {
    const unita = colonne[col - COLONNE_FISSE];
    const value = unita === undefined ? null : `${unita.sigla} ${unita.foglio}`;
    if (value !== null || !isEmptyCell(sheet, 0, col)) pushCella(edits, sheet, 0, col, { value });
  }
}

/** The whole sheet below its headings, what an earlier and larger matrix left there included. */
function pushRighe(
  edits: CellEdit[],
  sheet: SheetSnapshot,
  righe: readonly RigaDisegnata[],
  colonne: number,
): void {
  const ultima = Math.max(righe.length, sheet.values.length - 1);
  for (let row = 1; row <= ultima; row += 1) {
    const celle = righe[row - 1]?.celle ?? [];
    const larga = Math.max(colonne, sheet.values[row]?.length ?? 0);
    for (let col = 0; col < larga; col += 1) {
      const value = celle[col] ?? null;
      if (value !== null || !isEmptyCell(sheet, row, col)) {
        pushCella(edits, sheet, row, col, { value });
      }
    }
  }
}
