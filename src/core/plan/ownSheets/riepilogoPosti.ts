import { FOGLI_PROPRI, INTERVENTI_RIEPILOGO } from '../../model/foglioProprio';
import { valueAt, type CellRange, type SheetSnapshot } from '../../model/workbook';

/** Where things stand in *Riepilogo*, right of its table: the figures of the chart, then charts and mappa. Columns zero-based. */
const COLONNE_DI_PRIMA = FOGLI_PROPRI.riepilogo.intestazioni.length;
export const COLONNE_TABELLA = COLONNE_DI_PRIMA + INTERVENTI_RIEPILOGO.length;

/** Columns where the figures of the chart and the mappa begin. */
export interface PostiDestra {
  readonly grafico: number;
  readonly mappa: number;
}

/** In a sheet about to be made. */
export const DESTRA_NUOVA = destraOf(COLONNE_TABELLA);

function destraOf(tabella: number): PostiDestra {
  return { grafico: tabella + 1, mappa: tabella + 4 };
}

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

/** Where they stand in a sheet: one of an earlier version has fewer columns, or its table only (null). */
export function destraDi(sheet: SheetSnapshot): PostiDestra | null {
  const trovata = [DESTRA_NUOVA, destraOf(COLONNE_DI_PRIMA)].find(({ grafico }) =>
    INTESTAZIONI_GRAFICO.every((testo, i) => valueAt(sheet, 0, grafico + i) === testo),
  );
  return trovata ?? null;
}

/** Row of the title of the mappa; null where the sheet has none. */
export function findMappa(sheet: SheetSnapshot, { mappa }: PostiDestra): number | null {
  for (let row = 1; row < sheet.values.length; row += 1) {
    if (valueAt(sheet, row, mappa) === TITOLO_MAPPA) return row;
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
export function sorgenteGrafico(barre: number, { grafico }: PostiDestra): CellRange {
  const bottom = barre + BARRE_DI_RISERVA;
  return { top: 0, left: grafico, bottom, right: grafico + 1 };
}
