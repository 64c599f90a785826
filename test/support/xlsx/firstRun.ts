import type { SheetSnapshot, WritePlan } from '../../../src/core';
import { readWorkbook } from '../../../src/host/file';
import { cella, scrive, unaColonna, unFoglioNuovo, unPlan } from './plan';

/** What a run writes into the rich workbook for the first time: a column, its cells, a sheet with a link. */
export const FIRST_RUN: WritePlan = unPlan({
  newColumns: [unaColonna('Cruscotto', 'G4', { width: 20 })],
  newSheets: [unFoglioNuovo('Segnalazioni', { widths: [10, 60] })],
  edits: [
    scrive('Cruscotto', 'G4', '% Raggiungimento 2019'),
    scrive('Cruscotto', 'G5', 1, { numberFormat: '0.00%' }),
    scrive('Cruscotto', 'G6', 0.93, { numberFormat: '0.00%' }),
    scrive('Cruscotto', 'G8', 0.965, { numberFormat: '0.00%' }),
    scrive('Segnalazioni', 'A1', 'Codice'),
    scrive('Segnalazioni', 'B1', 'Cella'),
    scrive('Segnalazioni', 'A2', 'CO-102'),
    scrive('Segnalazioni', 'B2', 'D7', { link: cella('Cruscotto', 'D7') }),
  ],
});

export function sheetOf(bytes: Uint8Array, name: string): SheetSnapshot {
  const sheet = readWorkbook(bytes).sheets.find((s) => s.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}
