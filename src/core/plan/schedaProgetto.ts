import { finding, type WithFindings } from '../findings';
import { chiaveProgetto, nomeProgetto } from '../model/progetto';
import type { Risultato } from '../model/risultato';
import type { SheetLooks } from '../model/sheetLooks';
import { emptySheet, type WorkbookSnapshot } from '../model/workbook';
import { EMPTY_PLAN, type CellEdit, type WritePlan } from '../model/writePlan';
import { pushChange } from './edits';
import { structureFinding } from './ownSheets/append';
import { DA_SCRIVERE, LOOK_INTESTAZIONE, LOOK_SEZIONE } from './ownSheets/colori';

/** The headings of a scheda as people know them, with the width of each column. */
const COLONNE: readonly (readonly [testo: string, larghezza: number])[] = [
  ['Attività', 60],
  ['Responsabile', 26],
  ['Risultato atteso', 18],
  ['Consuntivo', 18],
  ['Peso', 9],
  ['Inizio', 12],
  ['Fine', 12],
];
const RIGA_TITOLO = 0;
const RIGA_INTESTAZIONI = 2;
/** Lines that look as if they waited for an activity. */
const RIGHE = 20;

/** What Excel takes for the name of a sheet. */
const MAX_NOME = 31;
const VIETATI = /[[\]:*?/\\]/g;

/**
 * An empty scheda for a project, on a sheet of its own, to be filled by people. Nothing, with a remark, where the project has
 * one already: of two neither would count.
 */
export function planSchedaProgetto(
  book: WorkbookSnapshot,
  { schede }: Risultato,
  progetto: string,
): WithFindings<WritePlan> {
  const nome = nomeProgetto(progetto);
  const chiave = chiaveProgetto(progetto);
  const nota = schede.find(({ scheda }) => scheda.chiave === chiave);
  if (nota !== undefined) {
    const { progetto: scritto, cell } = nota.scheda;
    return { value: EMPTY_PLAN, findings: [finding('SP-108', { progetto: scritto }, cell)] };
  }
  const name = freeName(book, nome);
  if (book.structureProtected) return { value: EMPTY_PLAN, findings: structureFinding(book, name) };
  const sheet = emptySheet(name);
  const edits: CellEdit[] = [];
  pushChange(edits, sheet, { row: RIGA_TITOLO, col: 0 }, `Progetto: ${nome}`);
  COLONNE.forEach(([testo], col) => {
    pushChange(edits, sheet, { row: RIGA_INTESTAZIONI, col }, testo);
  });
  const widths = COLONNE.map(([, larghezza]) => larghezza);
  const newSheets = [{ name, widths, headingRows: [RIGA_INTESTAZIONI], looks: aspetto() }];
  return { value: { ...EMPTY_PLAN, newSheets, edits }, findings: [] };
}

/** As a cruscotto looks: the project on the ground of sections, below it lines to be filled. */
function aspetto(): SheetLooks {
  const right = COLONNE.length - 1;
  const fila = (row: number) => ({ top: row, left: 0, bottom: row, right });
  const righe = { top: RIGA_INTESTAZIONI + 1, bottom: RIGA_INTESTAZIONI + RIGHE };
  return {
    areas: [
      { range: fila(RIGA_TITOLO), look: LOOK_SEZIONE },
      { range: fila(RIGA_INTESTAZIONI), look: LOOK_INTESTAZIONE },
      { range: { ...righe, left: 0, right: 1 }, look: { ...DA_SCRIVERE, wrap: true } },
      { range: { ...righe, left: 2, right }, look: { ...DA_SCRIVERE, centred: true } },
    ],
    merges: [],
    rules: [],
    charts: [],
  };
}

/** *Scheda progetto* and as much of the project's name as fits; numbered where a sheet has that name already. */
function freeName(book: WorkbookSnapshot, progetto: string): string {
  const presi = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  const pieno = `Scheda progetto ${progetto.replace(VIETATI, ' ')}`.replace(/\s+/g, ' ');
  for (let numero = 1; ; numero += 1) {
    const coda = numero === 1 ? '' : ` ${String(numero)}`;
    const name = cut(pieno, MAX_NOME - coda.length) + coda;
    if (!presi.has(name.toLowerCase())) return name;
  }
}

/** Excel refuses a blank or an apostrophe at the end; whole characters only. */
function cut(testo: string, length: number): string {
  const intero = testo.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
  return intero.replace(/[\s']+$/, '');
}
