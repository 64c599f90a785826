import type { CellValue } from '../model/cell';
import { formatAt, type SheetSnapshot } from '../model/workbook';
import type { CellEdit } from '../model/writePlan';
import {
  contentAt,
  FORMATO_PERCENTO,
  formatoMancante,
  hasFormula,
  holds,
  pushChange,
  SENZA_ASPETTO,
  type Aspetto,
} from './edits';
import type { IsCovered } from './merges';
import type { Colonna } from './ownership';
import type { ContenutoRiga } from './rowContents';
import type { Sezione } from './sections';
import { findTraces } from './traces';

/** The rows that a cruscotto looks after, zero-based, both included: its own and those up to the next cruscotto. */
export interface Territorio {
  readonly da: number;
  readonly a: number;
  readonly rigaTitolo: number;
  readonly ultimaRiga: number;
}

export interface RigheDaScrivere {
  readonly sheet: SheetSnapshot;
  readonly territorio: Territorio;
  readonly sezioni: readonly Sezione[];
  /** Columns made by this plan. */
  readonly nuove: ReadonlySet<number>;
  readonly contenuti: ReadonlyMap<number, ContenutoRiga>;
  readonly segnalazioni: (row: number) => string | null;
  readonly isCovered: IsCovered;
}

/** Adds what changes in the three columns of a cruscotto, and clears what earlier runs left on rows that are no longer of it. */
export function pushRows(edits: CellEdit[], richiesta: RigheDaScrivere): void {
  const { sezioni, territorio, contenuti } = richiesta;
  let indice = 0;
  for (let row = territorio.da; row <= territorio.a; row += 1) {
    while ((sezioni[indice + 1]?.da ?? Infinity) <= row) indice += 1;
    const sezione = sezioni[indice];
    if (sezione === undefined || row === sezione.intestazione.riga) continue;
    const contenuto = contenuti.get(row);
    if (contenuto === undefined) pushOtherRow(edits, richiesta, sezione, row);
    else pushOwnRow(edits, richiesta, sezione, row, contenuto);
  }
}

function pushOwnRow(
  edits: CellEdit[],
  richiesta: RigheDaScrivere,
  sezione: Sezione,
  row: number,
  contenuto: ContenutoRiga,
): void {
  push(edits, richiesta, sezione, row, 'percento', contenuto.frazione);
  push(edits, richiesta, sezione, row, 'esito', contenuto.esito);
  push(edits, richiesta, sezione, row, 'segnalazioni', richiesta.segnalazioni(row));
}

/** A row without a figure: what is ours there goes, what is a person's stays, and a remark about the row finds its place. */
function pushOtherRow(
  edits: CellEdit[],
  richiesta: RigheDaScrivere,
  sezione: Sezione,
  row: number,
): void {
  const { sheet, territorio } = richiesta;
  const traces = findTraces(sheet, row, sezione.posizioni, sezione.nomi);
  const within = row >= territorio.rigaTitolo && row <= territorio.ultimaRiga;
  const remark = within ? richiesta.segnalazioni(row) : null;
  for (const colonna of traces) {
    push(edits, richiesta, sezione, row, colonna, colonna === 'segnalazioni' ? remark : null);
  }
  if (remark === null || traces.includes('segnalazioni')) return;
  const col = sezione.posizioni.segnalazioni;
  if (contentAt(sheet, row, col) !== null || hasFormula(sheet, row, col)) return;
  push(edits, richiesta, sezione, row, 'segnalazioni', remark);
}

function push(
  edits: CellEdit[],
  richiesta: RigheDaScrivere,
  sezione: Sezione,
  row: number,
  colonna: Colonna,
  after: CellValue,
): void {
  const { sheet, isCovered } = richiesta;
  const col = sezione.posizioni[colonna];
  if (holds(sheet, row, col, after) || isCovered(row, col)) return;
  const aspetto = typeof after === 'number' ? formatoPercento(richiesta, row, col) : SENZA_ASPETTO;
  pushChange(edits, sheet, { row, col }, after, aspetto);
}

const FRAZIONE_PERCENTO: Aspetto = { numberFormat: FORMATO_PERCENTO };

/** A column just made may bear formats of what stood there once; afterwards the format is people's. */
function formatoPercento({ sheet, nuove }: RigheDaScrivere, row: number, col: number): Aspetto {
  if (!nuove.has(col)) return formatoMancante(sheet, row, col, FORMATO_PERCENTO);
  return formatAt(sheet, row, col) === FORMATO_PERCENTO ? SENZA_ASPETTO : FRAZIONE_PERCENTO;
}
