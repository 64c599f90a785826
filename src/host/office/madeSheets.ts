import type { SheetSnapshot } from '../../core';

/**
 * Sheets that this host added, by the lower-case name they were made for. A batch that fails between adding a sheet and
 * writing its headings leaves an empty one, which by its headings alone would count as a person's for ever.
 */
export type MadeSheets = Map<string, string>;

export function keyOf(name: string): string {
  return name.toLowerCase();
}

interface Identified {
  readonly id: string;
}

interface Named extends Identified {
  readonly name: string;
}

/** Forgets sheets that are gone or that people renamed, so that a name can be made anew. */
export function forgetGone(made: MadeSheets, present: readonly Named[]): void {
  const names = new Map(present.map(({ id, name }) => [id, keyOf(name)]));
  for (const [name, id] of made) if (names.get(id) !== name) made.delete(name);
}

/** A sheet left empty by a failed run of ours: to the calculation it is not there yet. */
export function isLeftEmpty(
  made: MadeSheets,
  { id }: Identified,
  { name, values }: SheetSnapshot,
): boolean {
  return (
    made.get(keyOf(name)) === id && values.every((row) => row.every((value) => value === null))
  );
}

/** Keeps the ids of sheets that a batch added, those of a batch that failed later on too. */
export function remember(made: MadeSheets, added: ReadonlyMap<string, Excel.Worksheet>): void {
  for (const [name, sheet] of added) {
    const id = loadedId(sheet);
    if (id !== null) made.set(keyOf(name), id);
  }
}

function loadedId(sheet: Excel.Worksheet): string | null {
  try {
    return sheet.id;
  } catch {
    // Office.js throws where the batch never got as far as this sheet.
    return null;
  }
}
