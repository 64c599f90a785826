import { finding, type Finding, type WithFindings } from '../findings';
import type { Composizione } from '../model/individuali';
import { puntiDaFrazione } from '../model/misura';
import { cellAt } from './leggiSchede';
import { numeroAt, paroleAt, type FoglioTrovato } from './fogli';

/** As weights elsewhere (contract 4). */
const TOLLERANZA = 1.5;

/** Lines of *Composizione*; one whose parts do not make 100 is used in proportion, and a remark says so. */
export function leggiComposizione(foglio: FoglioTrovato): WithFindings<readonly Composizione[]> {
  const findings: Finding[] = [];
  const value: Composizione[] = [];
  for (let row = 1; row < foglio.sheet.values.length; row += 1) {
    const profilo = paroleAt(foglio, row, 'Profilo');
    if (profilo === '') continue;
    const parte = (testo: string): number => punti(numeroAt(foglio, row, testo) ?? 0);
    const ente = parte('% Ente');
    const unita = parte('% Unità');
    const obiettivi = parte('% Obiettivi');
    const somma = ente + unita + obiettivi;
    if (Math.min(ente, unita, obiettivi) < 0 || somma <= 0) {
      findings.push(finding('SI-104', { profilo }, cellAt(foglio, row, 'Profilo')));
      continue;
    }
    if (Math.abs(somma - 100) > TOLLERANZA) {
      findings.push(finding('SI-103', { profilo, somma }, cellAt(foglio, row, 'Profilo')));
    }
    value.push({ profilo, ente, unita, obiettivi });
  }
  return { value, findings };
}

/** `0,2` in a `%` cell and a bare 20 are the same 20 points. */
function punti(valore: number): number {
  return Math.abs(valore) <= 1 ? puntiDaFrazione(valore) : valore;
}
