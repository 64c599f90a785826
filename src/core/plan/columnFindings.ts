import { finding, type Finding } from '../findings';
import { columnLetters } from '../model/cell';
import type { StrutturaCruscotto } from '../model/piano';
import type { SheetSnapshot } from '../model/workbook';
import type { Ostacolo } from './newColumns';
import { COLONNE_PROPRIE, findOmonime, nomiPropri } from './ownership';
import type { Sezione } from './sections';

export function ostacoloFinding(sheet: SheetSnapshot, ostacolo: Ostacolo): Finding {
  const cell = { sheet: sheet.name, row: ostacolo.row, col: ostacolo.col };
  return ostacolo.kind === 'incomplete'
    ? finding('FO-211', { intestazione: ostacolo.intestazione }, cell)
    : finding('FO-209', { servono: ostacolo.servono }, cell);
}

/** What a controller should know about the columns of a cruscotto as they stand after the run. */
export function columnFindings(
  sheet: SheetSnapshot,
  cruscotto: StrutturaCruscotto,
  sezioni: readonly Sezione[],
  anno: number,
): readonly Finding[] {
  return [
    ...omonimeFindings(sheet, sezioni, anno),
    ...printAreaFindings(sheet, cruscotto, sezioni),
  ];
}

/** People's columns that bear a name of ours, each name once for a cruscotto: page breaks repeat headings. */
function omonimeFindings(
  sheet: SheetSnapshot,
  sezioni: readonly Sezione[],
  anno: number,
): readonly Finding[] {
  const piane = nomiPropri(anno, false);
  const found = new Map<string, Finding>();
  for (const { lette, nomi, posizioni, intestazione: heading } of sezioni) {
    for (const colonna of COLONNE_PROPRIE) {
      for (const { intestazione, col } of findOmonime(lette, piane[colonna], posizioni[colonna])) {
        if (found.has(intestazione)) continue;
        const cell = { sheet: sheet.name, row: heading.riga, col };
        found.set(intestazione, finding('FO-204', { intestazione, nostra: nomi[colonna] }, cell));
      }
    }
  }
  return [...found.values()];
}

/** A nota where the cruscotto is printed by a print area that does not reach our columns. */
function printAreaFindings(
  sheet: SheetSnapshot,
  cruscotto: StrutturaCruscotto,
  sezioni: readonly Sezione[],
): readonly Finding[] {
  const [prima] = sezioni;
  const aree = sheet.printAreas.filter(
    ({ top, bottom }) => top <= cruscotto.ultimaRiga && bottom >= cruscotto.rigaTitolo,
  );
  if (prima === undefined || aree.length === 0) return [];
  const { posizioni, intestazione } = prima;
  const fuori = COLONNE_PROPRIE.map((colonna) => posizioni[colonna]).filter(
    (col) => !aree.some(({ left, right }) => left <= col && col <= right),
  );
  const [first] = fuori;
  if (first === undefined) return [];
  const cell = { sheet: sheet.name, row: intestazione.riga, col: first };
  return [finding('FO-205', { colonne: fuori.map(columnLetters) }, cell)];
}
