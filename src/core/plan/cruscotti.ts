import { finding, type Finding } from '../findings';
import type { CruscottoCalcolato } from '../model/risultato';
import type { SheetSnapshot } from '../model/workbook';
import type { CellEdit, NewColumn } from '../model/writePlan';
import { columnFindings, ostacoloFinding } from './columnFindings';
import { pushChange } from './edits';
import { freeColumnsOf } from './freeColumns';
import { newColumnsOf } from './looks';
import { coveredCells } from './merges';
import { COLONNE_PROPRIE } from './ownership';
import { readZones, unclear } from './readZones';
import { pushRows, type Territorio } from './rowCells';
import { rowContents } from './rowContents';
import { settleSezioni, type IntestazioneDaScrivere, type Sezione } from './sections';

/** What the columns of one sheet need. */
export interface PianoFoglio {
  readonly edits: readonly CellEdit[];
  readonly newColumns: readonly NewColumn[];
  readonly findings: readonly Finding[];
  /** Its headings are unclear and *Registro* does not vouch for them: it must not do so by being made in this run. */
  readonly daChiarire: boolean;
}

export interface ContestoColonne {
  readonly anno: number;
  /** The workbook holds its *Registro*, and that does not list this sheet as one to clear up. */
  readonly registro: boolean;
  /** It will hold it after this run: else columns made now cannot be known again. */
  readonly registroDopo: boolean;
  readonly segnalazioni: (row: number) => string | null;
}

interface Sistemato {
  readonly calcolato: CruscottoCalcolato;
  readonly sezioni: readonly Sezione[];
}

/** The columns of all cruscotti of a sheet; all or nothing, since one unclear heading row makes the whole sheet unclear. */
export function planFoglio(
  sheet: SheetSnapshot,
  calcolati: readonly CruscottoCalcolato[],
  contesto: ContestoColonne,
): PianoFoglio {
  const ordinati = [...calcolati].sort((a, b) => a.cruscotto.rigaTitolo - b.cruscotto.rigaTitolo);
  // Side by side they would share rows and columns; locating reports that as an errore.
  if (overlap(ordinati)) return nothing([]);
  const free = freeColumnsOf(sheet);
  const sistemati: Sistemato[] = [];
  const intestazioni: IntestazioneDaScrivere[] = [];
  for (const calcolato of ordinati) {
    const { zone, blocco } = readZones(
      sheet,
      calcolato.cruscotto,
      contesto.anno,
      contesto.registro,
    );
    if (blocco !== null) return nothing([blocco], !contesto.registro);
    const esito = settleSezioni(sheet, zone, contesto.anno, free);
    if (esito.ostacolo !== null) {
      return nothing([ostacoloFinding(sheet, esito.ostacolo)], !contesto.registro);
    }
    sistemati.push({ calcolato, sezioni: esito.sezioni });
    intestazioni.push(...esito.intestazioni);
  }
  const edits = editsOf(sheet, sistemati, intestazioni, contesto);
  const newColumns = newColumnsOf(sheet, intestazioni);
  if (sheet.protected && (edits.length > 0 || newColumns.length > 0)) {
    const cell = { sheet: sheet.name, row: 0, col: 0 };
    return nothing([finding('FO-201', { foglio: sheet.name }, cell)]);
  }
  return { edits, newColumns, findings: findingsOf(sheet, sistemati, contesto), daChiarire: false };
}

function nothing(findings: readonly Finding[], daChiarire = false): PianoFoglio {
  return { edits: [], newColumns: [], findings, daChiarire };
}

function overlap(ordinati: readonly CruscottoCalcolato[]): boolean {
  return ordinati.some(({ cruscotto }, indice) => {
    const next = ordinati[indice + 1]?.cruscotto.rigaTitolo ?? Infinity;
    return cruscotto.ultimaRiga >= next;
  });
}

function editsOf(
  sheet: SheetSnapshot,
  sistemati: readonly Sistemato[],
  intestazioni: readonly IntestazioneDaScrivere[],
  { segnalazioni }: ContestoColonne,
): readonly CellEdit[] {
  const edits: CellEdit[] = [];
  for (const { row, col, testo } of intestazioni) pushChange(edits, sheet, { row, col }, testo);
  const nuove = new Set(intestazioni.filter(({ nuova }) => nuova).map(({ col }) => col));
  const nostre = sistemati.flatMap(({ sezioni }) =>
    sezioni.flatMap(({ posizioni }) => COLONNE_PROPRIE.map((colonna) => posizioni[colonna])),
  );
  const isCovered = coveredCells(sheet, new Set(nostre));
  sistemati.forEach(({ calcolato, sezioni }, indice) => {
    const contenuti = rowContents(calcolato);
    const territorio = territorioOf(sheet, sistemati, indice);
    pushRows(edits, { sheet, territorio, sezioni, nuove, contenuti, segnalazioni, isCovered });
  });
  return edits;
}

function territorioOf(
  sheet: SheetSnapshot,
  sistemati: readonly Sistemato[],
  indice: number,
): Territorio {
  const { rigaTitolo = 0, ultimaRiga = 0 } = sistemati[indice]?.calcolato.cruscotto ?? {};
  const next = sistemati[indice + 1]?.calcolato.cruscotto.rigaTitolo;
  return {
    da: indice === 0 ? 0 : rigaTitolo,
    a: next === undefined ? Math.max(ultimaRiga, sheet.values.length - 1) : next - 1,
    rigaTitolo,
    ultimaRiga,
  };
}

/**
 * Remarks say how things stand after the run, not what the run does: the next one must find the same, or the sheet
 * *Segnalazioni* would change without cause.
 */
function findingsOf(
  sheet: SheetSnapshot,
  sistemati: readonly Sistemato[],
  { anno, registroDopo }: ContestoColonne,
): readonly Finding[] {
  if (registroDopo) {
    return sistemati.flatMap(({ calcolato, sezioni }) =>
      columnFindings(sheet, calcolato.cruscotto, sezioni, anno),
    );
  }
  const prima = sistemati[0]?.sezioni[0];
  if (prima === undefined) return [];
  const { nomi, posizioni, intestazione } = prima;
  const cell = { sheet: sheet.name, row: intestazione.riga, col: posizioni.percento };
  return [unclear([nomi.percento, nomi.esito, nomi.segnalazioni], cell)];
}
