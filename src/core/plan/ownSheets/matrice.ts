import type { WithFindings } from '../../findings';
import type { Matrice } from '../../model/matrice';
import type { Risultato } from '../../model/risultato';
import type { AreaLook, SheetLooks } from '../../model/sheetLooks';
import type { SheetSnapshot, WorkbookSnapshot } from '../../model/workbook';
import { EMPTY_PLAN, type CellEdit, type WritePlan } from '../../model/writePlan';
import { structureFinding } from './append';
import { LOOK_INTESTAZIONE, OBIETTIVO, SEZIONE } from './colori';
import { COLONNE_FISSE, righeMatrice, type RigaDisegnata } from './matriceRighe';
import { protectedFinding, resolveFoglio } from './resolve';
import { isEmptyCell, newSheetOf, pushCella, pushHeadings } from './table';

/** Room for a code such as `S12` and a sign. */
const LARGHEZZA_UNITA = 5;
const COLONNA_INDICATORE = 1;

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
  pushRighe(edits, sheet, righe, COLONNE_FISSE + unita);
  if (sheet.protected && edits.length > 0) {
    return { value: EMPTY_PLAN, findings: [...findings, protectedFinding(sheet)] };
  }
  if (!nuovo) return { value: { ...EMPTY_PLAN, edits }, findings };
  const made = newSheetOf(sheet, 'matrice', aspetto(righe, unita));
  const widths = [...made.widths, ...new Array<number>(unita).fill(LARGHEZZA_UNITA)];
  return { value: { ...EMPTY_PLAN, newSheets: [{ ...made, widths }], edits }, findings };
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

/** Sections and headings in the look of the Camera's own; set once, so they hold for the matrix the sheet is made with. */
function aspetto(righe: readonly RigaDisegnata[], unita: number): SheetLooks {
  const right = COLONNE_FISSE + unita - 1;
  const bottom = righe.length;
  const segni = { top: 1, left: COLONNE_FISSE - 2, bottom, right };
  const testi = { top: 1, left: COLONNA_INDICATORE, bottom, right: COLONNA_INDICATORE };
  const fasce = [...righe.entries()].flatMap(([indice, { kind }]): readonly AreaLook[] => {
    const range = { top: indice + 1, left: 0, bottom: indice + 1, right };
    if (kind === 'sezione') return [{ range, look: { ...SEZIONE, bold: true } }];
    return kind === 'titolo' ? [{ range, look: { ...OBIETTIVO, bold: true } }] : [];
  });
  return {
    areas: [
      { range: { top: 0, left: 0, bottom: 0, right }, look: LOOK_INTESTAZIONE },
      { range: testi, look: { wrap: true } },
      ...(unita === 0
        ? []
        : [{ range: { ...segni, left: COLONNE_FISSE }, look: { centred: true } }]),
      ...fasce,
    ],
    merges: [],
    rules: [],
    charts: [],
  };
}
