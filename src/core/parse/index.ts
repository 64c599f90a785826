import type { Finding, WithFindings } from '../findings';
import type { Cruscotto, Piano, RawPiano } from '../model/piano';
import { parseCruscotto } from './cruscotto';
import { decimalPointBySheet } from './puntoDecimale';
import { createReaders } from './readers';

export { createRilettura } from './rileggi';

/** Turns the cells of located rows into typed values (contract 2); what cannot be read becomes a finding. */
export function parsePiano(raw: RawPiano): WithFindings<Piano> {
  const readers = createReaders(raw.date1904);
  const puntoDecimale = decimalPointBySheet(raw.cruscotti, readers);
  const cruscotti: Cruscotto[] = [];
  const findings: Finding[] = [];
  for (const uno of raw.cruscotti) {
    const letto = parseCruscotto(uno, { anno: raw.anno, readers, puntoDecimale });
    cruscotti.push(letto.value);
    for (const remark of letto.findings) findings.push(remark);
  }
  return { value: { anno: raw.anno, date1904: raw.date1904, cruscotti }, findings };
}
