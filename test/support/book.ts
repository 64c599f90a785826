import {
  parseIsoDate,
  toSerial,
  type CellRange,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src/core';

/** A cell with more than a value. Made by the functions below, so that a test says only what matters. */
interface Cella {
  readonly value: CellValue;
  readonly format?: string;
  readonly formula?: string;
  readonly fill?: string;
}

export type Contenuto = CellValue | Cella;

export const percento = (frazione: number): Cella => ({ value: frazione, format: '0%' });

/** A date cell from `2019-11-30`. */
export function giorno(iso: string, date1904 = false): Cella {
  const day = parseIsoDate(iso);
  if (day === null) throw new Error(`no such day: ${iso}`);
  return { value: toSerial(day, date1904), format: 'dd/mm/yyyy' };
}

export const formula = (testo: string, value: CellValue): Cella => ({ value, formula: testo });

/** A cell that the formula of a cell beside it fills. Excel gives no formula for it. */
export const versata = (contenuto: Contenuto): Cella => ({ ...asCella(contenuto), formula: '' });

export const errore = (error: string): Cella => ({ value: { error } });

/** The grey of operational indicators over any content. */
export const grigio = (contenuto: Contenuto): Cella => ({ ...asCella(contenuto), fill: '#EDEDED' });

/** A sheet from its rows, A1 first. `undefined` options keep the plain sheet that people have. */
export function unFoglio(
  name: string,
  righe: readonly (readonly Contenuto[])[],
  opzioni: Partial<Omit<SheetSnapshot, 'name' | 'values' | 'formats' | 'formulas' | 'fills'>> = {},
): SheetSnapshot {
  const celle = righe.map((riga) => riga.map(asCella));
  return {
    name,
    hidden: false,
    protected: false,
    merges: [] as readonly CellRange[],
    hiddenColumns: [],
    printAreas: [],
    filtered: false,
    ...opzioni,
    values: celle.map((riga) => riga.map((cella) => cella.value)),
    formats: celle.map((riga) => riga.map((cella) => cella.format ?? 'General')),
    formulas: celle.map((riga) => riga.map((cella) => cella.formula ?? null)),
    fills: celle.map((riga) => riga.map((cella) => cella.fill ?? null)),
  };
}

export function unLibro(
  sheets: readonly SheetSnapshot[],
  opzioni: Partial<Omit<WorkbookSnapshot, 'sheets'>> = {},
): WorkbookSnapshot {
  return { sheets, date1904: false, structureProtected: false, ...opzioni };
}

function asCella(contenuto: Contenuto): Cella {
  return typeof contenuto === 'object' && contenuto !== null && 'value' in contenuto
    ? contenuto
    : { value: contenuto };
}
