import { normalizeTesto } from '../../model/testo';
import { joinKey, matchInPasses, type Pass } from './places';
import type { ChiaveSegnalazione, RigaLetta } from './segnalazioniRighe';

type KeyOf = (chiave: ChiaveSegnalazione) => string;

const AS_IT_STANDS: KeyOf = ({ codice, foglio, cella, indicatore, campo }) =>
  joinKey(codice, foglio, cella, indicatore, campo);
const MOVED: KeyOf = ({ codice, foglio, indicatore, campo }) =>
  joinKey(codice, foglio, normalizeTesto(indicatore), campo);
const RENAMED_IN_PLACE: KeyOf = ({ codice, cella, indicatore, campo }) =>
  joinKey(codice, cella, normalizeTesto(indicatore), campo);
const SHEET_RENAMED: KeyOf = ({ codice, indicatore, campo }) =>
  joinKey(codice, normalizeTesto(indicatore), campo);

/**
 * Which remark each line shows, each remark at most once. A line is looked for under another sheet only if its own is gone
 * from the workbook, and then only where one remark and one line are left that could be meant.
 */
export function matchRighe<V extends { readonly chiave: ChiaveSegnalazione }>(
  righe: readonly RigaLetta[],
  voci: readonly V[],
  sheetExists: (foglio: string) => boolean,
): ReadonlyMap<RigaLetta, V> {
  const pass = (
    keyOf: KeyOf,
    mayMatch: (chiave: ChiaveSegnalazione) => boolean = () => true,
    unica = false,
  ): Pass<RigaLetta, V> => ({
    unica,
    keyOfLine: ({ chiave }) => (chiave === null || !mayMatch(chiave) ? null : keyOf(chiave)),
    keyOf: ({ chiave }) => keyOf(chiave),
  });
  const isGone = ({ foglio }: ChiaveSegnalazione): boolean => !sheetExists(foglio);
  return matchInPasses(righe, voci, [
    pass(AS_IT_STANDS),
    pass(MOVED),
    pass(RENAMED_IN_PLACE, isGone, true),
    pass(SHEET_RENAMED, isGone, true),
  ]);
}
