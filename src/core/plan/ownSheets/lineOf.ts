import type { Finding } from '../../findings';
import type { Accettazione } from '../../model/accettazione';
import { findSheet } from '../../model/findSheet';
import type { SheetSnapshot, WorkbookSnapshot } from '../../model/workbook';
import type { Settings } from '../../settings';
import { valoriOf } from './segnalazioni';
import { matchRighe } from './segnalazioniMatch';
import { readRighe } from './segnalazioniRighe';
import { voceOf } from './segnalazioniVoce';
import type { Meta, RigaDaScrivere } from './segnalazioniWrite';
import type { Oggetto } from './subject';
import { firstFreeRow, postiOf } from './table';

export interface RichiestaLinea {
  readonly finding: Finding;
  readonly findings: readonly Finding[];
  readonly testo: Settings['testo'];
  readonly subjectOf: (finding: Finding) => Oggetto;
  readonly accettazione: Accettazione;
}

/** The line of one remark as it reads once accepted: where it stands, or the first free row if the list lacks it. */
export function lineOf(
  book: WorkbookSnapshot,
  sheet: SheetSnapshot,
  { finding, findings, testo, subjectOf, accettazione }: RichiestaLinea,
): { readonly meta: Meta; readonly riga: RigaDaScrivere } {
  const posti = postiOf(sheet, 'segnalazioni');
  const voci = findings.map((uno) => voceOf(uno, subjectOf(uno)));
  const lette = readRighe(sheet, posti, book.date1904);
  const trovate = matchRighe(lette, voci, (foglio) => findSheet(book, foglio) !== null);
  const letta = [...trovate].find(([, voce]) => voce.finding === finding)?.[0] ?? null;
  const row = letta?.row ?? firstFreeRow(sheet);
  const voce = voceOf(finding, subjectOf(finding));
  const accettate = new Map([[finding, accettazione]]);
  // Accepted as the cell stands now, whatever an earlier acceptance was about.
  const valori = valoriOf(voce, null, { book, testo, accettate });
  const bersaglio = findSheet(book, finding.cell.sheet) === null ? null : finding.cell;
  return { meta: { sheet, posti, row }, riga: { valori, bersaglio, letta } };
}
