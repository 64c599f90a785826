import type { CellValue } from '../../../src/core';
import type { EmulatedWorkbook } from '../../../workbench/host';

/** The filled cells of a workbook, by sheet (whatever its name), row and column. */
export type Celle = ReadonlyMap<string, CellValue>;

export function celleDi(workbook: EmulatedWorkbook): Celle {
  return new Map(
    workbook.sheets.flatMap((sheet) =>
      sheet
        .snapshot()
        .values.flatMap((cells, row) =>
          cells.flatMap((value, col): [string, CellValue][] =>
            value === null ? [] : [[JSON.stringify([sheet.id, row, col]), value]],
          ),
        ),
    ),
  );
}

interface Scritta {
  readonly dove: string;
  readonly prima: CellValue;
  readonly dopo: CellValue;
}

/**
 * What *Annulla* owes, said as simply as can be: each cell that the last run changed on a sheet that was there gets back what it
 * held, if it still holds what the run wrote; nothing else changes; and once only.
 */
export class ModelloAnnulla {
  private ultima: readonly Scritta[] = [];

  /** A run that wrote something. */
  scrive(prima: Celle, dopo: Celle): void {
    const cerano = new Set([...prima.keys()].map(foglioDi));
    const luoghi = new Set([...prima.keys(), ...dopo.keys()]);
    this.ultima = [...luoghi]
      .map((dove) => ({ dove, prima: prima.get(dove) ?? null, dopo: dopo.get(dove) ?? null }))
      .filter((cella) => cerano.has(foglioDi(cella.dove)) && cella.prima !== cella.dopo);
  }

  /** What the cells have to be after *Annulla*. */
  annulla(ora: Celle): Celle {
    const celle = new Map(ora);
    for (const { dove, prima, dopo } of this.ultima) {
      if ((ora.get(dove) ?? null) !== dopo) continue;
      if (prima === null) celle.delete(dove);
      else celle.set(dove, prima);
    }
    this.ultima = [];
    return celle;
  }
}

function foglioDi(dove: string): string {
  const [foglio] = JSON.parse(dove) as readonly [string, number, number];
  return foglio;
}
