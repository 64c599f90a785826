import { finding, type Finding, type WithFindings } from '../findings';
import type { DatoServizio, SchedaScritta } from '../model/individuali';
import type { RigaCalcolata } from '../model/risultato';
import { cellAt } from './leggiSchede';
import type { FoglioTrovato } from './fogli';
import type { IndiceDati } from './indice';

/**
 * Puts the figure of the servizio in the rows that refer to one: it is taken over as it is, so that a scheda never says
 * something else than the cruscotto. What cannot be found has no figure, and a remark says so.
 */
export function collegaServizi(
  foglio: FoglioTrovato,
  scheda: SchedaScritta,
  righe: readonly RigaCalcolata[],
  dati: IndiceDati,
): WithFindings<readonly RigaCalcolata[]> {
  const findings: Finding[] = [];
  const value = righe.map((riga, indice): RigaCalcolata => {
    const scritta = scheda.righe[indice];
    if (scritta?.tipo !== 'servizio') return riga;
    if (isSenzaPeso(riga)) return riga;
    const dato = dati.indicatore(scheda.unita, scritta.testo);
    if (dato !== null && dato !== 'due') {
      return comeDato(riga, dato);
    }
    const cell = cellAt(foglio, scritta.riga, 'Indicatore del servizio');
    const params = { testo: scritta.testo, unita: scheda.unita };
    findings.push(finding(dato === null ? 'SI-105' : 'SI-106', params, cell));
    return {
      ...riga,
      raggiungimento: { kind: 'non-calcolabile', motivo: 'illeggibile' },
      esito: 'Illeggibile',
    };
  });
  return { value, findings };
}

/** Figure and words of the servizio's row, in the place of the empty ones of the scheda. */
function comeDato(riga: RigaCalcolata, dato: DatoServizio): RigaCalcolata {
  const { indicatore, consuntivo } = riga;
  return {
    indicatore: { ...indicatore, atteso: { ...indicatore.atteso, raw: dato.atteso } },
    consuntivo: {
      ...consuntivo,
      consuntivo: { ...consuntivo.consuntivo, raw: dato.consuntivo },
    },
    raggiungimento: dato.raggiungimento,
    esito: dato.esito,
    ...(dato.rettifica === undefined ? {} : { rettifica: dato.rettifica }),
  };
}

/** A weight of zero counts for the person, whatever the servizio did. */
function isSenzaPeso({ raggiungimento }: RigaCalcolata): boolean {
  return raggiungimento.kind === 'fuori-calcolo' && raggiungimento.motivo === 'peso-zero';
}
