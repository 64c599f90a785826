import type { WithFindings } from '../findings';
import type { Sourced } from '../model/cell';
import type { AttesoAnno, ColonnaAnno } from '../model/piano';
import type { RisultatoAtteso } from '../model/risultatoAtteso';
import { formatAt, valueAt, type SheetSnapshot } from '../model/workbook';
import { letto } from './letto';
import type { ReadCell } from './readCell';
import { parseRisultatoAtteso, type ContestoAtteso } from './risultatoAtteso';

/** The target of the year of the run, with the remarks on its cell. */
export function parseAtteso(
  cell: ReadCell,
  contesto: ContestoAtteso,
): WithFindings<Sourced<RisultatoAtteso>> {
  const { value, findings } = parseRisultatoAtteso(cell, contesto);
  return letto({ value, raw: cell.raw, cell: cell.ref }, findings);
}

/**
 * The targets of every year; that of the run's is there already. Remarks on the cells of other years are left to the runs of
 * those years: here they would only repeat what does not change a figure.
 */
export function parseAttesi(
  colonne: readonly ColonnaAnno[],
  { sheet, riga, dellAnno, at }: RigaAttesi,
  contesto: ContestoAtteso,
): readonly AttesoAnno[] {
  const attesi: AttesoAnno[] = [];
  const { col: giaLetta } = dellAnno.cell;
  const cePerLAnno = colonne.some(({ col }) => col === giaLetta);
  for (const { anno, col } of colonne) {
    if (col === giaLetta) attesi.push({ anno, atteso: dellAnno });
    else if (cePerLAnno && sameContent(sheet, riga, col, giaLetta)) {
      // Most targets stay the same over the years of a plan: nothing to read twice.
      const { value, raw } = dellAnno;
      attesi.push({ anno, atteso: { value, raw, cell: { sheet: sheet.name, row: riga, col } } });
    } else attesi.push({ anno, atteso: parseAtteso(at(col), contesto).value });
  }
  return attesi;
}

/** The row as far as its targets go. */
interface RigaAttesi {
  readonly sheet: SheetSnapshot;
  readonly riga: number;
  readonly dellAnno: Sourced<RisultatoAtteso>;
  readonly at: (col: number) => ReadCell;
}

function sameContent(sheet: SheetSnapshot, riga: number, una: number, altra: number): boolean {
  return (
    valueAt(sheet, riga, una) === valueAt(sheet, riga, altra) &&
    formatAt(sheet, riga, una) === formatAt(sheet, riga, altra)
  );
}
