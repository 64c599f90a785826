import type { WithFindings } from '../findings';
import type { Piano, RawPiano } from '../model/piano';

/** Turns the cells of located rows into typed values (contract 2); what cannot be read becomes a finding. */
export function parsePiano(raw: RawPiano): WithFindings<Piano> {
  return { value: { anno: raw.anno, date1904: raw.date1904, cruscotti: [] }, findings: [] };
}
