import type { CellValue } from '../../model/cell';
import { FOGLI_PROPRI, INTERVENTI_RIEPILOGO } from '../../model/foglioProprio';
import { valueAt, type SheetSnapshot } from '../../model/workbook';
import type { CellEdit, SheetBlock } from '../../model/writePlan';
import { joinKey, matchInPasses, placeRows } from './places';
import type { Intestazione, RigaRiepilogo } from './riepilogoRighe';
import { isEmptyCell, postiOf, pushCella, pushHeadings, testoAt } from './table';

const { intestazioni } = FOGLI_PROPRI.riepilogo;
const TUTTE: readonly Intestazione[] = [...intestazioni, ...INTERVENTI_RIEPILOGO];
const CHIAVE = ['Livello', 'Foglio', 'Voce'] as const;

/** What changes in *Riepilogo*, and the whole of it as a block for hosts that write blocks; null if nothing changes. */
export interface PianoRiepilogo {
  readonly edits: readonly CellEdit[];
  readonly block: SheetBlock | null;
}

/** The whole sheet is the add-in's, but people link to its cells: lines keep their place by level, sheet and name. */
export function planRiepilogo(
  sheet: SheetSnapshot,
  nuovo: boolean,
  righe: readonly RigaRiepilogo[],
): PianoRiepilogo {
  const edits: CellEdit[] = [];
  if (nuovo) pushHeadings(edits, sheet, 'riepilogo');
  const colonne = nuovo || hasInterventi(sheet) ? TUTTE : intestazioni;
  const vecchie = oldKeys(sheet, colonne);
  const nuove = placeRows(new Map<number, RigaRiepilogo>(), arrange(vecchie, righe), 1);
  const ultima = Math.max(vecchie.length, nuove.size);
  for (let row = 1; row <= ultima; row += 1) {
    const riga = nuove.get(row);
    colonne.forEach((testo, col) => {
      pushCella(edits, sheet, row, col, riga?.[testo] ?? { value: null });
    });
  }
  if (edits.length === 0) return { edits, block: null };
  return { edits, block: blockOf(sheet.name, colonne, nuove, ultima) };
}

/** A sheet of an earlier version keeps the columns that it has. */
function hasInterventi(sheet: SheetSnapshot): boolean {
  return INTERVENTI_RIEPILOGO.every(
    (testo, indice) => valueAt(sheet, 0, intestazioni.length + indice) === testo,
  );
}

/** Keys of the lines that stand there, from row 2 to the last one that holds anything in our columns. */
function oldKeys(
  sheet: SheetSnapshot,
  colonne: readonly Intestazione[],
): readonly (readonly string[])[] {
  const posti = postiOf(sheet, 'riepilogo');
  const chiavi: string[][] = [];
  for (let row = 1; row <= lastRow(sheet, colonne); row += 1) {
    chiavi.push(CHIAVE.map((testo) => testoAt(sheet, row, posti.get(testo))));
  }
  return chiavi;
}

function lastRow(sheet: SheetSnapshot, colonne: readonly Intestazione[]): number {
  let row = sheet.values.length - 1;
  while (row > 0 && colonne.every((_, col) => isEmptyCell(sheet, row, col))) row -= 1;
  return row;
}

/**
 * Lines known by their key stay in the order in which they stand. A line that went leaves its place to a new one of the same
 * level and sheet (a renamed obiettivo), else the list closes up; other new lines follow at the end.
 */
function arrange(
  vecchie: readonly (readonly string[])[],
  righe: readonly RigaRiepilogo[],
): readonly RigaRiepilogo[] {
  const trovate = matchInPasses(vecchie, righe, [
    { keyOfLine: (chiave) => joinKey(...chiave), keyOf: (riga) => joinKey(...keyOf(riga)) },
    { keyOfLine: kindOf, keyOf: (riga) => kindOf(keyOf(riga)) },
  ]);
  const note = new Set(trovate.values());
  return [
    ...vecchie.map((chiave) => trovate.get(chiave) ?? null).filter((riga) => riga !== null),
    ...righe.filter((riga) => !note.has(riga)),
  ];
}

function keyOf(riga: RigaRiepilogo): readonly string[] {
  return CHIAVE.map((testo) => {
    const { value } = riga[testo];
    return typeof value === 'string' ? value : '';
  });
}

function kindOf([livello = '', foglio = '']: readonly string[]): string {
  return joinKey(livello, foglio);
}

function blockOf(
  sheet: string,
  colonne: readonly Intestazione[],
  righe: ReadonlyMap<number, RigaRiepilogo>,
  ultima: number,
): SheetBlock {
  const values: (readonly CellValue[])[] = [colonne];
  for (let row = 1; row <= ultima; row += 1) {
    const riga = righe.get(row);
    values.push(colonne.map((testo) => riga?.[testo].value ?? null));
  }
  return { sheet, values };
}
