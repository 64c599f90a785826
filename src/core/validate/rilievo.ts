import { finding, type Finding, type FindingCode, type FindingParams } from '../findings';
import type { Indicatore } from '../model/piano';

/** What a check says of a row it has nothing to say about; shared, so that silence costs nothing. */
export const NESSUNO: readonly Finding[] = [];

/** A remark on the *Indicatore* cell of the row. */
export function sulTesto<C extends FindingCode>(
  code: C,
  params: FindingParams[C],
  { cell, rowKey }: Indicatore,
): readonly Finding[] {
  return [finding(code, params, cell, rowKey)];
}

/** A remark on the cell of the target of the year of the run. */
export function sullAtteso<C extends FindingCode>(
  code: C,
  params: FindingParams[C],
  { atteso, rowKey }: Indicatore,
): readonly Finding[] {
  return [finding(code, params, atteso.cell, rowKey)];
}
