import type { CellRef, CellValue } from '../../model/cell';
import { normalizeTesto } from '../../model/testo';
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../../model/workbook';

/** One amount of a budget table, in euro. */
export interface Voce {
  readonly nome: string;
  readonly chiave: string;
  readonly importo: number;
  readonly cell: CellRef;
}

/** A table *Totale proventi / Totale oneri / di cui ...*; `preventivo` is the one of the whole Camera. */
export interface TabellaBudget {
  readonly preventivo: boolean;
  readonly proventi: Voce | null;
  readonly oneri: Voce;
  readonly parti: readonly Voce[];
}

const ONERI = /^\s*totale\s+oneri\b/i;
const PROVENTI = 'totale proventi';
const IMPORTO = /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d{1,2})?$/;
/** How far above *Totale oneri* its title can stand, and how far right of a label its amount. */
const RIGHE_TITOLO = 5;
const COLONNE_IMPORTO = 4;

/** Every budget table of the workbook, wherever it stands. */
export function findTabelle({ sheets }: WorkbookSnapshot): readonly TabellaBudget[] {
  return sheets.flatMap((sheet) =>
    sheet.values.flatMap((riga, row) =>
      riga.flatMap((value, col) =>
        typeof value === 'string' && ONERI.test(value) ? (readTabella(sheet, row, col) ?? []) : [],
      ),
    ),
  );
}

function readTabella(sheet: SheetSnapshot, row: number, col: number): TabellaBudget | null {
  const oneri = readVoce(sheet, row, col);
  if (oneri === null) return null;
  const sopra = readVoce(sheet, row - 1, col);
  const parti = readParti(sheet, row + 1, col);
  const proventi = sopra?.chiave === PROVENTI ? sopra : null;
  return { preventivo: isPreventivo(sheet, row, col), proventi, oneri, parti };
}

/** The rows below *di cui*, down to the first one that holds no amount. */
function readParti(sheet: SheetSnapshot, row: number, col: number): readonly Voce[] {
  const testa = valueAt(sheet, row, col);
  if (typeof testa !== 'string' || !normalizeTesto(testa).startsWith('di cui')) return [];
  const parti: Voce[] = [];
  for (let at = row + 1; ; at += 1) {
    const voce = readVoce(sheet, at, col);
    if (voce === null || voce.chiave.startsWith('totale')) return parti;
    parti.push(voce);
  }
}

function readVoce(sheet: SheetSnapshot, row: number, col: number): Voce | null {
  const nome = valueAt(sheet, row, col);
  if (typeof nome !== 'string') return null;
  for (let at = col + 1; at <= col + COLONNE_IMPORTO; at += 1) {
    const importo = readImporto(valueAt(sheet, row, at));
    if (importo === null) continue;
    const cell = { sheet: sheet.name, row, col: at };
    return { nome: nome.trim(), chiave: normalizeTesto(nome), importo, cell };
  }
  return null;
}

function readImporto(value: CellValue): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  const testo = value.replace(/[€\s]/g, '');
  if (!IMPORTO.test(testo)) return null;
  return Number(testo.replace(/\./g, '').replace(',', '.'));
}

function isPreventivo(sheet: SheetSnapshot, row: number, col: number): boolean {
  const sopra = Array.from({ length: RIGHE_TITOLO }, (_, up) => valueAt(sheet, row - 1 - up, col));
  const titolo = sopra.find(
    (value) => typeof value === 'string' && /budget|preventivo/i.test(value),
  );
  return /preventivo/i.test(typeof titolo === 'string' ? titolo : sheet.name);
}
