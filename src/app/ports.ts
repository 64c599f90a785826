import type { WorkbookSnapshot, WritePlan } from '../core';

/** Where a run reads from and writes to. Two hosts obey the same contract suite: file and Excel. */
export interface WorkbookHost {
  /** The workbook as it is now. Rejects with `HostFailure` only. */
  read(): Promise<WorkbookSnapshot>;
  /** Writes the plan, columns first, own sheets after, *Registro* last. Rejects with `HostFailure` only. */
  apply(plan: WritePlan): Promise<void>;
}
