import type { Finding } from '../../findings';
import { printA1 } from '../../model/cell';
import type { ChiaveSegnalazione } from './segnalazioniRighe';
import type { Oggetto } from './subject';

/** A remark on its way to a line. */
export interface Voce {
  readonly finding: Finding;
  readonly oggetto: Oggetto;
  readonly chiave: ChiaveSegnalazione;
}

export function voceOf(finding: Finding, oggetto: Oggetto): Voce {
  const { sheet, row, col } = finding.cell;
  const cella = printA1(row, col);
  return { finding, oggetto, chiave: { codice: finding.code, foglio: sheet, cella, ...oggetto } };
}
