import {
  confrontaDate,
  dateDelloStorico,
  leggiStorico,
  type ConfrontoDate,
  type IsoDate,
  type RigaStorico,
  type WorkbookSnapshot,
} from '../core';

/** What *Storico* holds of the year of a run: its lines, and the days that there is something to compare on. */
export interface StoricoDellAnno {
  readonly anno: number;
  readonly righe: readonly RigaStorico[];
  readonly note: readonly IsoDate[];
}

export function storicoDellAnno(book: WorkbookSnapshot, anno: number): StoricoDellAnno {
  const righe = leggiStorico(book);
  return { anno, righe, note: dateDelloStorico(righe, anno) };
}

/** Two days to compare; null = the last one that the sheet *Storico* knows. */
export type DateDaConfrontare = readonly [IsoDate, IsoDate | null];

/** What *Storico* knew of the units of a year on two days, the earlier one first. */
export function confrontaStorico(
  book: WorkbookSnapshot,
  anno: number,
  [una, altra]: DateDaConfrontare,
): ConfrontoDate {
  const { righe, note } = storicoDellAnno(book, anno);
  const fine = altra ?? note.at(-1) ?? una;
  const [prima, dopo] = una <= fine ? [una, fine] : [fine, una];
  return { prima, dopo, note, variazioni: confrontaDate(righe, anno, [prima, dopo]) };
}
