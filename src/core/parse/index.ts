import type { Finding, WithFindings } from '../findings';
import type { Cruscotto, Piano, RawCruscotto, RawPiano } from '../model/piano';
import { parseCruscotto } from './cruscotto';
import { decimalPointBySheet } from './puntoDecimale';
import { createReaders } from './readers';

export { createRilettura } from './rileggi';

/** Turns the cells of located rows into typed values (contract 2); what cannot be read becomes a finding. */
export function parsePiano(raw: RawPiano): WithFindings<Piano> {
  const readers = createReaders(raw.date1904);
  const tabelle = raw.schede.map(({ tabella }) => tabella);
  const puntoDecimale = decimalPointBySheet([...raw.cruscotti, ...tabelle], readers);
  const findings: Finding[] = [];
  const read = (uno: RawCruscotto): Cruscotto => {
    const letto = parseCruscotto(uno, { anno: raw.anno, readers, puntoDecimale });
    for (const remark of letto.findings) findings.push(remark);
    return letto.value;
  };
  const cruscotti = raw.cruscotti.map(read);
  const schede = raw.schede.map((scheda) => ({ ...scheda, tabella: read(scheda.tabella) }));
  return { value: { anno: raw.anno, date1904: raw.date1904, cruscotti, schede }, findings };
}
