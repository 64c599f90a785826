import { finding, type Finding } from '../../findings';
import { findSheet } from '../../model/findSheet';
import {
  FOGLI_PROPRI,
  foglioProprioDi,
  nomeCalcolato,
  trovaFoglioProprio,
  type FoglioProprio,
} from '../../model/foglioProprio';
import { emptySheet, type SheetSnapshot, type WorkbookSnapshot } from '../../model/workbook';

/** Where a sheet of ours stands or will stand. */
export interface FoglioRisolto {
  /** As it is, or an empty one of the right name if it is to be made; null where it cannot be. */
  readonly sheet: SheetSnapshot | null;
  readonly nuovo: boolean;
  /** Its name, where only the protected structure keeps it from being made. */
  readonly nonFattibile: string | null;
  readonly findings: readonly Finding[];
}

/** Finds a sheet of ours by name and heading row, or the name under which it is to be made (contract 6). */
export function resolveFoglio(book: WorkbookSnapshot, foglio: FoglioProprio): FoglioRisolto {
  const { nome } = FOGLI_PROPRI[foglio];
  const nostro = trovaFoglioProprio(book, foglio);
  const omonimo = findSheet(book, nome);
  if (nostro !== null) {
    const diPersona = omonimo !== null && omonimo !== nostro ? omonimo : null;
    const findings = diPersona === null ? [] : [nameTaken(diPersona, nostro.name)];
    return { sheet: nostro, nuovo: false, nonFattibile: null, findings };
  }
  const libero = omonimo === null ? nome : nomeCalcolato(nome);
  const occupante = omonimo === null ? null : findSheet(book, libero);
  if (omonimo !== null && occupante !== null) {
    const params = { nome: omonimo.name, nostro: occupante.name };
    const findings = [finding('FO-208', params, topLeft(omonimo.name))];
    return { sheet: null, nuovo: false, nonFattibile: null, findings };
  }
  const findings = omonimo === null ? [] : [nameTaken(omonimo, libero)];
  if (book.structureProtected) {
    return { sheet: null, nuovo: false, nonFattibile: libero, findings };
  }
  return { sheet: emptySheet(libero), nuovo: true, nonFattibile: null, findings };
}

/** Other sheets with the heading row of one of ours: copies, or what a merge of two versions left. Never touched. */
export function copyFindings(
  book: WorkbookSnapshot,
  risolti: ReadonlyMap<FoglioProprio, FoglioRisolto>,
): readonly Finding[] {
  return book.sheets.flatMap((sheet) => {
    const foglio = foglioProprioDi(sheet);
    const originale = foglio === null ? null : (risolti.get(foglio)?.sheet ?? null);
    if (originale === null || originale.name === sheet.name) return [];
    const params = { foglio: sheet.name, originale: originale.name };
    return [finding('FO-210', params, topLeft(sheet.name))];
  });
}

export function protectedFinding(sheet: SheetSnapshot): Finding {
  return finding('FO-201', { foglio: sheet.name }, topLeft(sheet.name));
}

export function filteredFinding(sheet: SheetSnapshot): Finding {
  return finding('FO-212', { foglio: sheet.name }, topLeft(sheet.name));
}

function nameTaken(diPersona: SheetSnapshot, nostro: string): Finding {
  return finding('FO-207', { nome: diPersona.name, nostro }, topLeft(diPersona.name));
}

export function topLeft(sheet: string): Finding['cell'] {
  return { sheet, row: 0, col: 0 };
}
