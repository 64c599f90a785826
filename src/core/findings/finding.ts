import type { CellRef } from '../model/cell';
import type { FindingCode, FindingParams } from './params';

/** A remark about a cell as data: the sentence lives in `locale/`, the gravita in the catalogue. */
export type FindingOf<C extends FindingCode> = {
  readonly code: C;
  readonly params: FindingParams[C];
  readonly cell: CellRef;
  /** What finds the row again when rows move; null where the finding is not about an indicator. */
  readonly rowKey: string | null;
};

export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode];

/** A result that could partly fail: what was made of the input, and every remark about it. */
export interface WithFindings<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}

/** The only way to make a finding; parameters are checked against the code at compile time. */
export function finding<C extends FindingCode>(
  code: C,
  params: FindingParams[C],
  cell: CellRef,
  rowKey: string | null = null,
): Finding {
  const made: FindingOf<C> = { code, params, cell, rowKey };
  return made as Finding;
}
