import type { WithFindings } from '../findings';
import type { IsoDate } from '../model/data';
import type { RigaOrganigramma } from '../model/organigramma';
import type { Piano } from '../model/piano';
import type { CruscottoCalcolato, RigaCalcolata } from '../model/risultato';
import type { Regole } from '../regole/regole';

export interface ContestoRollup {
  readonly regole: Regole;
  readonly al: IsoDate;
  readonly organigramma: readonly RigaOrganigramma[];
}

/** Rolls scored rows up to obiettivo, prospettiva and total of each cruscotto, and servizi to their dirigente (contract 4). */
export function rollUpPiano(
  _piano: Piano,
  _righe: readonly (readonly RigaCalcolata[])[],
  _contesto: ContestoRollup,
): WithFindings<readonly CruscottoCalcolato[]> {
  return { value: [], findings: [] };
}
