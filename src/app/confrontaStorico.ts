import {
  confrontaDate,
  dateDelloStorico,
  leggiStorico,
  type ConfrontoDate,
  type IsoDate,
  type WorkbookSnapshot,
} from '../core';

/** Two days to compare; null = the last one that the sheet *Storico* knows. */
export type DateDaConfrontare = readonly [IsoDate, IsoDate | null];

/** What *Storico* knew of the units of a year on two days, the earlier one first. */
export function confrontaStorico(
  book: WorkbookSnapshot,
  anno: number,
  [una, altra]: DateDaConfrontare,
): ConfrontoDate {
  const righe = leggiStorico(book);
  const note = dateDelloStorico(righe, anno);
  const fine = altra ?? note.at(-1) ?? una;
  const [prima, dopo] = una <= fine ? [una, fine] : [fine, una];
  return { prima, dopo, note, variazioni: confrontaDate(righe, anno, [prima, dopo]) };
}
