import { findSheet, trovaFoglioProprio, type SheetSnapshot, type WorkbookSnapshot } from '../core';
import { allinea } from './allinea';
import type { CellaScritta, CorsaScritta } from './giornale';
import { righeDelRegistro } from './righeDelRegistro';
import { colonneDi, righeDi, type Impronta } from './impronta';

/** Where a cell of a sheet stands now. */
type Posto = (cella: CellaScritta) => CellaScritta | null;

/**
 * The cells of a run where they stand now: people insert and delete rows and columns and rename sheets. In the order of `celle`; null for
 * one that is gone, or whose sheet is no longer the one that was written.
 */
export function ritrova(
  { celle, impronte = [] }: CorsaScritta,
  book: WorkbookSnapshot,
): readonly (CellaScritta | null)[] {
  const note = new Map(impronte.map((impronta) => [impronta.foglio, impronta]));
  const posti = new Map<string, Posto>();
  const gruppi = perFoglio(celle);
  const registro = trovaFoglioProprio(book, 'registro')?.name;
  for (const [foglio, sue] of gruppi) {
    const cerca = foglio === registro ? nelRegistro : postiDi;
    posti.set(foglio, cerca(book, sue, foglio, note));
  }
  return celle.map((cella) => posti.get(cella.foglio)?.(cella) ?? null);
}

function perFoglio(celle: readonly CellaScritta[]): ReadonlyMap<string, readonly CellaScritta[]> {
  const gruppi = new Map<string, CellaScritta[]>();
  for (const cella of celle) {
    const gruppo = gruppi.get(cella.foglio);
    if (gruppo === undefined) gruppi.set(cella.foglio, [cella]);
    else gruppo.push(cella);
  }
  return gruppi;
}

function nelRegistro(
  book: WorkbookSnapshot,
  celle: readonly CellaScritta[],
  foglio: string,
): Posto {
  const sheet = findSheet(book, foglio);
  if (sheet === null) return () => null;
  const righe = righeDelRegistro(sheet, celle);
  return (cella) => {
    const riga = righe.get(cella.riga) ?? null;
    return riga === null ? null : { ...cella, riga };
  };
}

function postiDi(
  book: WorkbookSnapshot,
  celle: readonly CellaScritta[],
  foglio: string,
  note: ReadonlyMap<string, Impronta>,
): Posto {
  const sheet = findSheet(book, foglio);
  const impronta = note.get(foglio);
  if (impronta === undefined) return (cella) => (sheet === null ? null : cella);
  if (sheet !== null) return suFoglio(sheet, impronta, celle).posto;
  return rinominato(book, note, impronta, celle);
}

/** The sheet of another name that holds most of the rows, if one does. */
function rinominato(
  { sheets }: WorkbookSnapshot,
  note: ReadonlyMap<string, Impronta>,
  impronta: Impronta,
  celle: readonly CellaScritta[],
): Posto {
  const altri = sheets
    .filter(({ name }) => !note.has(name))
    .map((sheet) => suFoglio(sheet, impronta, celle))
    .sort((a, b) => b.trovate - a.trovate);
  const [primo, secondo] = altri;
  if (primo === undefined || primo.trovate === 0) return () => null;
  return primo.trovate === secondo?.trovate ? () => null : primo.posto;
}

function suFoglio(
  sheet: SheetSnapshot,
  impronta: Impronta,
  celle: readonly CellaScritta[],
): { readonly posto: Posto; readonly trovate: number } {
  const quali = celle.map(({ col }) => col);
  const colonne = allinea(impronta.colonne, colonneDi(sheet), quali);
  const scritte = new Set([...colonne.posti.values()].filter((col) => col !== null));
  const prese = celle.map(({ riga }) => riga);
  const righe = allinea(impronta.righe, righeDi(sheet, scritte), prese);
  // Most of its rows are unknown: it is another sheet, of another workbook perhaps.
  if (righe.trovate * 2 < righe.cercate) return { posto: () => null, trovate: 0 };
  const posto: Posto = (cella) => {
    const riga = righe.posti.get(cella.riga) ?? null;
    const col = colonne.posti.get(cella.col) ?? null;
    return riga === null || col === null ? null : { ...cella, foglio: sheet.name, riga, col };
  };
  return { posto, trovate: righe.trovate };
}
