import type { Finding, WithFindings } from '../findings';
import type { RigaCascata } from '../model/abbinamento';
import type { Risultato } from '../model/risultato';
import type { WorkbookSnapshot } from '../model/workbook';
import { EMPTY_PLAN, type WritePlan } from '../model/writePlan';
import type { Settings } from '../settings';

export interface RichiestaPlan {
  readonly risultato: Risultato;
  /** Remarks of all earlier steps. */
  readonly findings: readonly Finding[];
  readonly cascata: readonly RigaCascata[];
  readonly corsa: Settings['corsa'];
  readonly testo: Settings['testo'];
}

/** Says which cells change (contract 6): only owned ones, only where content differs. Its own remarks are in `findings`. */
export function planScritture(
  _book: WorkbookSnapshot,
  _richiesta: RichiestaPlan,
): WithFindings<WritePlan> {
  return { value: EMPTY_PLAN, findings: [] };
}
