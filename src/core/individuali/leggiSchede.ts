import { finding, type Finding, type WithFindings } from '../findings';
import type { RigaScritta, SchedaScritta } from '../model/individuali';
import { normalizeTesto } from '../model/testo';
import { paroleAt, type FoglioTrovato } from './fogli';

interface InCorso {
  readonly persona: string;
  readonly prima: number;
  profilo: string;
  unita: string;
  readonly righe: RigaScritta[];
}

/**
 * Lines of *Schede individuali* by person, in the order of the sheet. An empty name, profile or unit is the one above, as
 * in merged cells; a name that comes again further down goes on with the same scheda.
 */
export function leggiSchede(foglio: FoglioTrovato): WithFindings<readonly SchedaScritta[]> {
  const schede = new Map<string, InCorso>();
  const findings: Finding[] = [];
  let corrente: InCorso | null = null;
  for (let row = 1; row < foglio.sheet.values.length; row += 1) {
    const nome = paroleAt(foglio, row, 'Persona o gruppo');
    if (nome !== '') corrente = schedaOf(schede, nome, row);
    const riga = rigaAt(foglio, row);
    if (riga === null) continue;
    if (corrente === null) {
      findings.push(finding('SI-101', {}, cellAt(foglio, row, 'Persona o gruppo')));
      continue;
    }
    corrente.profilo ||= paroleAt(foglio, row, 'Profilo');
    corrente.unita ||= paroleAt(foglio, row, 'Unità');
    if (riga === 'due')
      findings.push(finding('SI-102', {}, cellAt(foglio, row, 'Obiettivo proprio')));
    else corrente.righe.push(riga);
  }
  return { value: [...schede.values()], findings };
}

function schedaOf(schede: Map<string, InCorso>, persona: string, prima: number): InCorso {
  const chiave = normalizeTesto(persona);
  const nota = schede.get(chiave);
  if (nota !== undefined) return nota;
  const nuova: InCorso = { persona, prima, profilo: '', unita: '', righe: [] };
  schede.set(chiave, nuova);
  return nuova;
}

/** One objective a line: null where there is none, `due` where both kinds are filled in. */
function rigaAt(foglio: FoglioTrovato, row: number): RigaScritta | 'due' | null {
  const servizio = paroleAt(foglio, row, 'Indicatore del servizio');
  const proprio = paroleAt(foglio, row, 'Obiettivo proprio');
  if (servizio !== '' && proprio !== '') return 'due';
  if (servizio !== '') return { riga: row, tipo: 'servizio', testo: servizio };
  return proprio === '' ? null : { riga: row, tipo: 'proprio', testo: proprio };
}

export function cellAt(
  { sheet, posti }: FoglioTrovato,
  row: number,
  testo: string,
): { readonly sheet: string; readonly row: number; readonly col: number } {
  return { sheet: sheet.name, row, col: posti.get(testo) ?? 0 };
}
