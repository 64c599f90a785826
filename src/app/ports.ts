import type { CellRef, WorkbookSnapshot, WritePlan } from '../core';

/** Where a run reads from and writes to. Two hosts obey the same contract suite: file and Excel. */
export interface WorkbookHost {
  /** The workbook as it is now. Rejects with `HostFailure` only. */
  read(): Promise<WorkbookSnapshot>;
  /** Writes the plan, columns first, own sheets after, *Registro* last. Rejects with `HostFailure` only. */
  apply(plan: WritePlan): Promise<void>;
}

/** What only a workbook open in Excel can do. */
export interface LiveHost extends WorkbookHost {
  /** Opens an .xlsx as a new, unsaved workbook beside this one, which stays as it is. Rejects with `HostFailure` only. */
  openCopy(bytes: Uint8Array): Promise<void>;
  /** Shows a cell to the person. */
  select(cell: CellRef): Promise<void>;
  /** Calls back when content changes that this add-in did not write itself. Returns how to stop. */
  watch(onChange: (change: CambioDati) => void): Promise<() => void>;
}

export interface CambioDati {
  readonly foglio: string | null;
  /** True for a change that came from a colleague. */
  readonly diAltri: boolean;
}
