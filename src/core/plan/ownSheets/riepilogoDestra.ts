import { printA1 } from '../../model/cell';
import type { Livello } from '../../model/organigramma';
import type { CruscottoCalcolato, Risultato } from '../../model/risultato';
import type { ChartMove } from '../../model/sheetLooks';
import type { SheetSnapshot } from '../../model/workbook';
import type { CellEdit } from '../../model/writePlan';
import { FORMATO_PERCENTO, frazione } from '../edits';
import { celleMappa, mappaDi } from './riepilogoMappa';
import {
  BARRE_MASSIME,
  DESTRA_NUOVA,
  destraDi,
  findMappa,
  INTESTAZIONI_GRAFICO,
  NOME_GRAFICO,
  rigaMappa,
  sorgenteGrafico,
  TITOLO_DESTRA,
  TITOLO_MAPPA,
  type PostiDestra,
} from './riepilogoPosti';
import { isEmptyCell, pushCella } from './table';

const ORDINE: readonly Livello[] = [
  'ente',
  'segretario_generale',
  'dirigente',
  'servizio',
  'azienda_speciale',
];

/** The units whose bars are drawn, from the ente down. */
export function barreDi({ cruscotti }: Risultato): readonly CruscottoCalcolato[] {
  return ORDINE.flatMap((livello) =>
    cruscotti.filter(({ cruscotto }) => cruscotto.livello === livello),
  ).slice(0, BARRE_MASSIME);
}

/**
 * What changes right of the table: the figures that the chart shows, and the mappa strategica. Only in a sheet that is about to
 * be made with them, or was: one of an earlier version stays the table that it is.
 */
export function planDestra(
  sheet: SheetSnapshot,
  nuovo: boolean,
  risultato: Risultato,
): readonly CellEdit[] {
  const posti = nuovo ? DESTRA_NUOVA : destraDi(sheet);
  if (posti === null) return [];
  const edits: CellEdit[] = [];
  const barre = barreDi(risultato);
  INTESTAZIONI_GRAFICO.forEach((value, indice) => {
    pushCella(edits, sheet, 0, posti.grafico + indice, { value });
  });
  pushCella(edits, sheet, 0, posti.mappa, { value: TITOLO_DESTRA });
  pushBarre(edits, sheet, posti, barre);
  // A write that stopped half way may have left the title out: it stands where it would in a new sheet.
  const titolo = findMappa(sheet, posti) ?? rigaMappa(barre.length);
  pushCella(edits, sheet, titolo, posti.mappa, { value: TITOLO_MAPPA });
  pushMappa(edits, sheet, { titolo, mappa: posti.mappa }, risultato);
  return edits;
}

/** The chart of a sheet that stands shows as many units as there are now: it moves in the run that adds or takes some. */
export function spostamenti(
  sheet: SheetSnapshot,
  nuovo: boolean,
  risultato: Risultato,
): readonly ChartMove[] {
  const posti = nuovo ? null : destraDi(sheet);
  if (posti === null) return [];
  const barre = barreDi(risultato).length;
  if (barre === lastRow(sheet, posti.grafico, posti.grafico + 1)) return [];
  return [{ sheet: sheet.name, chart: NOME_GRAFICO, source: sorgenteGrafico(barre, posti) }];
}

function pushBarre(
  edits: CellEdit[],
  sheet: SheetSnapshot,
  { grafico }: PostiDestra,
  barre: readonly CruscottoCalcolato[],
): void {
  const ultima = Math.max(barre.length, lastRow(sheet, grafico, grafico + 1));
  for (let row = 1; row <= ultima; row += 1) {
    const unita = barre[row - 1];
    const value = frazione(unita?.totale.percento ?? null);
    pushCella(edits, sheet, row, grafico, { value: unita?.cruscotto.foglio ?? null });
    pushCella(edits, sheet, row, grafico + 1, { value, formato: FORMATO_PERCENTO });
  }
}

function pushMappa(
  edits: CellEdit[],
  sheet: SheetSnapshot,
  { titolo, mappa }: { readonly titolo: number; readonly mappa: number },
  risultato: Risultato,
): void {
  const celle = celleMappa(mappaDi(risultato), mappa);
  const perPosto = new Map(celle.map(({ row, col, cella }) => [printA1(row, col), cella]));
  const width = Math.max(0, ...sheet.values.map((cells) => cells.length));
  const right = Math.max(width - 1, ...celle.map(({ col }) => col));
  const ultima = lastRow(sheet, mappa, right) - titolo;
  const bottom = Math.max(ultima, ...celle.map(({ row }) => row));
  for (let row = 1; row <= bottom; row += 1) {
    for (let col = mappa; col <= right; col += 1) {
      const cella = perPosto.get(printA1(row, col)) ?? { value: null };
      pushCella(edits, sheet, titolo + row, col, cella);
    }
  }
}

/** The last row that holds anything between two columns; 0 where none does. */
function lastRow(sheet: SheetSnapshot, left: number, right: number): number {
  for (let row = sheet.values.length - 1; row > 0; row -= 1) {
    for (let col = left; col <= right; col += 1) {
      if (!isEmptyCell(sheet, row, col)) return row;
    }
  }
  return 0;
}
