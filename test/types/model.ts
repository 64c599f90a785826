/** Promises of the types, kept by the compiler: each line below a `@ts-expect-error` must not compile. Nothing here runs. */
import {
  assertNever,
  misura,
  type Raggiungimento,
  type RisultatoAtteso,
  type WorkbookSnapshot,
} from '../../src/core';
import type { WorkbookHost } from '../../src/app/ports';

// @ts-expect-error a measure without its unit
misura(80);
// @ts-expect-error a unit that does not exist
misura(80, 'metri');

export const soglia: RisultatoAtteso = {
  kind: 'soglia',
  operatore: '>=',
  misura: misura(8, 'numero'),
};
// @ts-expect-error a target that nobody foresaw
export const inventato: RisultatoAtteso = { kind: 'quasi' };
export const zero: Raggiungimento = {
  kind: 'non-calcolabile',
  motivo: 'non-rilevato',
  // @ts-expect-error a row that is not scored has no number
  percento: 0,
};

/** A new kind of raggiungimento must be thought of wherever one is read. */
export function percentoOf(raggiungimento: Raggiungimento): number | null {
  switch (raggiungimento.kind) {
    case 'calcolato':
      return raggiungimento.percento;
    case 'non-calcolabile':
      return null;
    default:
      // @ts-expect-error one kind was forgotten
      return assertNever(raggiungimento);
  }
}

declare const book: WorkbookSnapshot;
// @ts-expect-error a snapshot is read, never changed
book.sheets = [];
// @ts-expect-error a cell may be missing
export const value: string | number = book.sheets[0]?.values[0]?.[0];

declare const host: WorkbookHost;
// @ts-expect-error a host is given a plan, not cells
void host.apply([]);
