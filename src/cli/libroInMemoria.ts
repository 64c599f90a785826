import type { WorkbookHost } from '../app/ports';
import type { WorkbookSnapshot, WritePlan } from '../core';

/** The .xlsx format over bytes. Both functions reject with `HostFailure` only. */
export interface Formato {
  readonly readWorkbook: (bytes: Uint8Array) => Promise<WorkbookSnapshot> | WorkbookSnapshot;
  readonly applyPlan: (bytes: Uint8Array, plan: WritePlan) => Promise<Uint8Array> | Uint8Array;
}

export interface LibroInMemoria extends WorkbookHost {
  /** The workbook as it is now: the very bytes that were read until a plan is applied. */
  bytes(): Uint8Array;
}

/** A host that keeps the workbook in memory: its file is written with the others of the run, when all are known. */
export function libroInMemoria(bytes: Uint8Array, formato: Formato): LibroInMemoria {
  let current = bytes;
  return {
    async read() {
      return formato.readWorkbook(current);
    },
    async apply(plan) {
      current = await formato.applyPlan(current, plan);
    },
    bytes: () => current,
  };
}
