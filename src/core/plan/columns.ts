import type { Finding } from '../findings';
import type { Accettate } from '../model/accettazione';
import { findSheet } from '../model/findSheet';
import type { CruscottoCalcolato, Risultato } from '../model/risultato';
import type { WorkbookSnapshot } from '../model/workbook';
import type { CellEdit, NewColumn } from '../model/writePlan';
import type { Settings } from '../settings';
import { planFoglio } from './cruscotti';
import { groupByRow, printRemarks } from './remarks';

/** The columns of all cruscotti, sheet by sheet in the order of the workbook. */
export interface PianoColonne {
  readonly edits: readonly CellEdit[];
  readonly newColumns: readonly NewColumn[];
  readonly findings: readonly Finding[];
  /** Sheets whose headings may be a person's. */
  readonly daChiarire: readonly string[];
}

export interface RichiestaColonne {
  readonly risultato: Risultato;
  /** Remarks of the earlier steps: these the column *Segnalazioni* shows. */
  readonly findings: readonly Finding[];
  readonly accettate: Accettate;
  readonly testo: Settings['testo'];
  /** Sheets that *Registro* lists as unclear; null if the workbook holds no *Registro*. */
  readonly registro: ReadonlySet<string> | null;
  readonly registroDopo: boolean;
}

export function planColonne(book: WorkbookSnapshot, richiesta: RichiestaColonne): PianoColonne {
  const { registro, registroDopo, testo, accettate } = richiesta;
  const remarks = groupByRow(richiesta.findings);
  const edits: CellEdit[] = [];
  const newColumns: NewColumn[] = [];
  const findings: Finding[] = [];
  const daChiarire: string[] = [];
  for (const [foglio, calcolati] of bySheet(richiesta.risultato)) {
    const sheet = findSheet(book, foglio);
    if (sheet === null) continue;
    const righe = remarks.get(foglio);
    const piano = planFoglio(sheet, calcolati, {
      anno: richiesta.risultato.anno,
      registro: registro !== null && !registro.has(foglio),
      registroDopo,
      segnalazioni: (row) => printRemarks(righe?.get(row), testo, accettate),
    });
    for (const edit of piano.edits) edits.push(edit);
    newColumns.push(...piano.newColumns);
    findings.push(...piano.findings);
    if (piano.daChiarire) daChiarire.push(foglio);
  }
  return { edits, newColumns, findings, daChiarire };
}

function bySheet({ cruscotti }: Risultato): ReadonlyMap<string, readonly CruscottoCalcolato[]> {
  const perFoglio = new Map<string, CruscottoCalcolato[]>();
  for (const calcolato of cruscotti) {
    const altri = perFoglio.get(calcolato.cruscotto.foglio);
    if (altri === undefined) perFoglio.set(calcolato.cruscotto.foglio, [calcolato]);
    else altri.push(calcolato);
  }
  return perFoglio;
}
