import type { WithFindings } from '../findings';
import type { ConsuntivoRisolto } from '../model/consuntivo';
import type { IsoDate } from '../model/data';
import type { Piano } from '../model/piano';
import type { RigaCalcolata } from '../model/risultato';
import type { Regole } from '../regole/regole';

/** Scores every row against its target (contract 3). Same order as the piano. */
export function scorePiano(
  _piano: Piano,
  _consuntivi: readonly (readonly ConsuntivoRisolto[])[],
  _regole: Regole,
  _al: IsoDate,
): WithFindings<readonly (readonly RigaCalcolata[])[]> {
  return { value: [], findings: [] };
}
