import { finding, type Finding, type WithFindings } from '../findings';
import type { AttesoIntermedio } from '../model/intermedio';
import type { ColonnaIntermedia } from '../model/piano';
import { letto, quoted } from './letto';
import type { ReadCell } from './readCell';
import { parseRisultatoAtteso, type ContestoAtteso } from './risultatoAtteso';

const NESSUNO: WithFindings<readonly AttesoIntermedio[]> = letto([]);

/**
 * The targets for days during the year, those that say something. They are never scored, so that what makes a target
 * unreadable is one remark here, whatever it is.
 */
export function parseIntermedi(
  colonne: readonly ColonnaIntermedia[],
  at: (col: number) => ReadCell,
  contesto: ContestoAtteso,
): WithFindings<readonly AttesoIntermedio[]> {
  if (colonne.length === 0) return NESSUNO;
  const findings: Finding[] = [];
  const intermedi = colonne.flatMap(({ al, col }): readonly AttesoIntermedio[] => {
    const cell = at(col);
    const { value } = parseRisultatoAtteso(cell, contesto);
    if (value.kind === 'illeggibile') {
      findings.push(finding('RA-401', { testo: quoted(cell.raw), al }, cell.ref, contesto.rowKey));
    }
    if (value.kind === 'illeggibile' || value.kind === 'assente') return [];
    return [{ al, atteso: { value, raw: cell.raw, cell: cell.ref } }];
  });
  return letto(intermedi, findings);
}
