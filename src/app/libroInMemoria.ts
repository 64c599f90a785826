import type { WorkbookHost } from './ports';
import type { WorkbookSnapshot, WritePlan } from '../core';

/** The .xlsx format over bytes. Both functions throw `HostFailure` only. */
export interface Formato {
  readonly readWorkbook: (bytes: Uint8Array) => WorkbookSnapshot;
  readonly applyPlan: (bytes: Uint8Array, plan: WritePlan) => Uint8Array;
  /** A workbook with one empty sheet of that name. */
  readonly emptyWorkbook: (foglio: string) => Uint8Array;
}

export interface LibroInMemoria extends WorkbookHost {
  /** The workbook as it is now: the very bytes that were read until a plan is applied. */
  bytes(): Uint8Array;
}

/** A host that keeps the workbook in memory: its file is written with the others of the run, when all are known. */
export function libroInMemoria(bytes: Uint8Array, formato: Formato): LibroInMemoria {
  let current = bytes;
  return {
    read: () => attempt(() => formato.readWorkbook(current)),
    apply: (plan) =>
      attempt(() => {
        current = formato.applyPlan(current, plan);
      }),
    bytes: () => current,
  };
}

/** What a host throws reaches its caller as a rejection. */
function attempt<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
