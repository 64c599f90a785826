import type { RigaCalcolata } from './risultato';

/** How many rows a person decided about, by what was decided. */
export interface ConteggioInterventi {
  readonly rettificate: number;
  readonly annullate: number;
  readonly nonMisurabili: number;
}

const NESSUNO: ConteggioInterventi = { rettificate: 0, annullate: 0, nonMisurabili: 0 };

/** Rows whose typed percentage counts, and rows that a person took out. */
export function contaInterventi(righe: readonly RigaCalcolata[]): ConteggioInterventi {
  let { rettificate, annullate, nonMisurabili } = NESSUNO;
  for (const { rettifica, raggiungimento } of righe) {
    if (rettifica !== undefined) rettificate += 1;
    if (raggiungimento.kind !== 'fuori-calcolo') continue;
    if (raggiungimento.motivo === 'annullato') annullate += 1;
    if (raggiungimento.motivo === 'non-misurabile') nonMisurabili += 1;
  }
  return { rettificate, annullate, nonMisurabili };
}
