import { yearOf } from '../model/data';
import type { CruscottoDraft } from './draft';
import { isText, rowAt } from './grid';
import type { HeadingRow } from './headingRow';
import type { Campo } from './headings';

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** Years that the headings of some sections name. */
export interface Anni {
  readonly attesi: ReadonlySet<number>;
  readonly consuntivi: ReadonlySet<number>;
}

export function anniOf(drafts: readonly CruscottoDraft[]): Anni {
  const headings = drafts.flatMap(({ sezioni }) => sezioni);
  return { attesi: anniIn(headings, 'atteso'), consuntivi: anniIn(headings, 'consuntivo') };
}

/**
 * The year of the run: as asked, else the latest with a *Consuntivo* column, else the earliest *Risultato Atteso*
 * (contract 7). Where no heading names a year, a printed *Consuntivo al* or the lines over the first cruscotto do.
 */
export function annoOf(
  richiesto: number | null,
  anni: Anni,
  drafts: readonly CruscottoDraft[],
): number | null {
  if (richiesto !== null) return richiesto;
  if (anni.consuntivi.size > 0) return Math.max(...anni.consuntivi);
  if (anni.attesi.size > 0) return Math.min(...anni.attesi);
  const printed = drafts.find(({ consuntivoAl }) => consuntivoAl !== null)?.consuntivoAl;
  return printed == null ? printedYear(drafts[0]) : yearOf(printed.value);
}

function anniIn(headings: readonly HeadingRow[], campo: Campo): ReadonlySet<number> {
  const anni = new Set<number>();
  for (const { colonne } of headings) {
    for (const colonna of colonne) {
      if (colonna.campo === campo && colonna.anno !== null) anni.add(colonna.anno);
    }
  }
  return anni;
}

/** The first year in the title, else in a line over the table: *Piano della Performance 2019-2021*. */
function printedYear(draft: CruscottoDraft | undefined): number | null {
  if (draft === undefined) return null;
  const end = draft.sezioni[0]?.top ?? 0;
  const rows = [draft.rigaTitolo, ...Array.from({ length: end }, (_, row) => row)];
  for (const row of rows) {
    for (const value of rowAt(draft.sheet, row)) {
      const year = isText(value) ? YEAR.exec(value)?.[0] : undefined;
      if (year !== undefined) return Number(year);
    }
  }
  return null;
}
