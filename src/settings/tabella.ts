import {
  FOGLI_PROPRI,
  findSheet,
  finding,
  formatAt,
  isBlank,
  isCellError,
  normalizeTesto,
  trovaFoglioProprio,
  valueAt,
  type CellRef,
  type CellValue,
  type Finding,
  type FoglioProprio,
  type SheetSnapshot,
  type WithFindings,
  type WorkbookSnapshot,
} from '../core';

/** One cell of a line, as a person typed it. */
export interface Cella {
  readonly value: CellValue;
  /** Trimmed text; empty for an empty cell. */
  readonly testo: string;
  readonly format: string;
  readonly cell: CellRef;
}

/** A line of a sheet of settings: the cell under a heading, empty where the sheet lacks that column. */
export type RigaTabella = (intestazione: string) => Cella;

/** Rows above the heading row that a person may fill with a title. */
const HEADING_ROWS = 20;

/** With fewer of our headings than this, a sheet of that name is a person's own and none of our business. */
const FEW_HEADINGS = 2;

interface Intestazioni {
  readonly row: number;
  readonly colonne: ReadonlyMap<string, number>;
  readonly doppie: readonly { readonly intestazione: string; readonly col: number }[];
}

/**
 * The filled lines of a sheet that people edit (contract 6): columns found by heading, in any order, others ignored.
 * A sheet without the columns in `richieste` gives no lines and, where it looks like ours, a finding.
 */
export function readTabella(
  book: WorkbookSnapshot,
  foglio: FoglioProprio,
  richieste: readonly string[],
): WithFindings<readonly RigaTabella[]> {
  const { nome, intestazioni } = FOGLI_PROPRI[foglio];
  const sheet = trovaFoglioProprio(book, foglio) ?? findSheet(book, nome);
  const trovate = sheet === null ? null : findIntestazioni(sheet, intestazioni, richieste);
  if (sheet === null || trovate === null) return { value: [], findings: [] };

  const mancano = richieste.filter((testo) => !trovate.colonne.has(testo));
  if (mancano.length > 0) {
    const cell = { sheet: sheet.name, row: trovate.row, col: 0 };
    return { value: [], findings: [finding('FO-301', { foglio: sheet.name, mancano }, cell)] };
  }
  return { value: linesBelow(sheet, trovate), findings: doubled(sheet, trovate) };
}

/** The first row with all headings asked for, else the one with most of them, if that is enough to speak of it. */
function findIntestazioni(
  sheet: SheetSnapshot,
  intestazioni: readonly string[],
  richieste: readonly string[],
): Intestazioni | null {
  const byTesto = new Map(intestazioni.map((testo) => [normalizeTesto(testo), testo]));
  const rows = sheet.values
    .slice(0, HEADING_ROWS)
    .map((values, row) => readIntestazioni(values, row, byTesto));
  const complete = rows.find(({ colonne }) => richieste.every((testo) => colonne.has(testo)));
  if (complete !== undefined) return complete;
  const best = rows.reduce<Intestazioni | null>(
    (a, b) => (a !== null && a.colonne.size >= b.colonne.size ? a : b),
    null,
  );
  return best !== null && best.colonne.size >= FEW_HEADINGS ? best : null;
}

function readIntestazioni(
  values: readonly CellValue[],
  row: number,
  byTesto: ReadonlyMap<string, string>,
): Intestazioni {
  const colonne = new Map<string, number>();
  const doppie: { intestazione: string; col: number }[] = [];
  values.forEach((value, col) => {
    const intestazione = typeof value === 'string' ? byTesto.get(normalizeTesto(value)) : undefined;
    if (intestazione === undefined) return;
    if (colonne.has(intestazione)) doppie.push({ intestazione, col });
    else colonne.set(intestazione, col);
  });
  return { row, colonne, doppie };
}

function doubled(sheet: SheetSnapshot, { row, doppie }: Intestazioni): readonly Finding[] {
  return doppie.map(({ intestazione, col }) =>
    finding('FO-302', { foglio: sheet.name, intestazione }, { sheet: sheet.name, row, col }),
  );
}

function linesBelow(sheet: SheetSnapshot, { row, colonne }: Intestazioni): readonly RigaTabella[] {
  const cols = [...colonne.values()];
  const lines: RigaTabella[] = [];
  for (let r = row + 1; r < sheet.values.length; r += 1) {
    if (cols.every((col) => isBlank(valueAt(sheet, r, col)))) continue;
    lines.push((intestazione) => cellaAt(sheet, r, colonne.get(intestazione)));
  }
  return lines;
}

function cellaAt(sheet: SheetSnapshot, row: number, col: number | undefined): Cella {
  if (col === undefined) {
    return { value: null, testo: '', format: 'General', cell: { sheet: sheet.name, row, col: 0 } };
  }
  const value = valueAt(sheet, row, col);
  return {
    value,
    testo: testoOf(value),
    format: formatAt(sheet, row, col),
    cell: { sheet: sheet.name, row, col },
  };
}

function testoOf(value: CellValue): string {
  if (value === null) return '';
  return (isCellError(value) ? value.error : String(value)).trim();
}
