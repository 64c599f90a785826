import type { Finding, FindingCode, FindingParams, TestoSegnalazione } from '../core';

/** A text for every code of a parameter table. `dove` is the cell as a person reads it: `'Foglio'!C12`. */
export type Messages<T> = {
  readonly [C in keyof T]: (params: T[C], dove: string) => TestoSegnalazione;
};

/** One function from finding to text; nothing else builds sentences about findings. */
export function testoOf(
  messages: Messages<FindingParams>,
  finding: Finding,
  dove: string,
): TestoSegnalazione {
  // The union of codes hides from the compiler that code and params belong together.
  const message = messages[finding.code] as (
    params: FindingParams[FindingCode],
    dove: string,
  ) => TestoSegnalazione;
  return message(finding.params, dove);
}
