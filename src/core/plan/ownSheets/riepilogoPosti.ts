import { FOGLI_PROPRI } from '../../model/foglioProprio';
import { valueAt, type CellRange, type SheetSnapshot } from '../../model/workbook';

/** Where things stand in *Riepilogo*, right of its table: the figures of the chart, then charts and mappa. Columns zero-based. */
export const COLONNE_TABELLA = FOGLI_PROPRI.riepilogo.intestazioni.length;
export const COLONNA_GRAFICO = COLONNE_TABELLA + 1;
export const COLONNA_MAPPA = COLONNA_GRAFICO + 3;

export const INTESTAZIONI_GRAFICO = ['Unità', 'Risultato'] as const;
export const TITOLO_DESTRA = 'Risultati delle unità e mappa strategica';
export const TITOLO_MAPPA = 'Mappa strategica';

/** A prospettiva takes two columns: a percentage and the word of its band stand side by side. */
export const COLONNE_PROSPETTIVA = 2;
/** Rows of a box: three of text, one of figures. */
export const RIGHE_TESTO = 3;
export const RIGHE_CASELLA = RIGHE_TESTO + 1;

/** More bars than these nobody reads: a workbook of many Camere shows the first ones. */
export const BARRE_MASSIME = 40;
/** Rows that the chart keeps for units that come later. */
export const BARRE_DI_RISERVA = 2;

/** Whether the sheet holds the figures of the chart: one made by an earlier version has its table only. */
export function hasGrafico(sheet: SheetSnapshot): boolean {
  return INTESTAZIONI_GRAFICO.every((t, i) => valueAt(sheet, 0, COLONNA_GRAFICO + i) === t);
}

/** Row of the title of the mappa; null where the sheet has none. */
export function findMappa(sheet: SheetSnapshot): number | null {
  for (let row = 1; row < sheet.values.length; row += 1) {
    if (valueAt(sheet, row, COLONNA_MAPPA) === TITOLO_MAPPA) return row;
  }
  return null;
}

/** Row of the title of the mappa in a sheet about to be made, below the chart. */
export function rigaMappa(barre: number): number {
  return 1 + righeGrafico(barre) + 1;
}

/** Rows that a chart of so many bars is high. */
export function righeGrafico(barre: number): number {
  return Math.max(12, Math.ceil((barre + BARRE_DI_RISERVA) * 1.1) + 3);
}

/** By this name the chart of the units is found again. */
export const NOME_GRAFICO = 'Risultati delle unità';

/** The cells that a chart of so many bars shows, with room for units that come later. */
export function sorgenteGrafico(barre: number): CellRange {
  const bottom = barre + BARRE_DI_RISERVA;
  return { top: 0, left: COLONNA_GRAFICO, bottom, right: COLONNA_GRAFICO + 1 };
}
