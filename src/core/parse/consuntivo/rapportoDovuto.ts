import { finding, type Finding, type WithFindings } from '../../findings';
import type { Consuntivo, Rapporto } from '../../model/consuntivo';
import type { Misura, Unita } from '../../model/misura';
import type { RapportoForm } from '../forms/form';
import { letto, quoted } from '../letto';
import { agrees, quoziente } from '../quoziente';
import type { ReadCell } from '../readCell';
import { isRapporto } from '../testoIndicatore';
import type { ContestoConsuntivo } from './contesto';
import { clash } from './rifiuti';

/** `12/15`: 80 against a percentage, 0.8 against a bare target whose indicator is a ratio, another kind for a count. */
export function readRapportoDovuto(
  form: RapportoForm,
  cell: ReadCell,
  contesto: ContestoConsuntivo,
  attesa: Misura,
): WithFindings<Consuntivo> {
  if (!fits(form, attesa.unita, contesto.testo)) return clash(cell, contesto, 'misura');
  const value = quoziente(form.rapporto, attesa.unita);
  const findings = remarksOnRapporto(form, value, cell, contesto);
  return letto({ kind: 'misura', misura: value, rapporto: form.rapporto }, findings);
}

/** A ratio is due: by the target, by the indicator, or by the result that the person wrote beside the two parts. */
function fits({ risultato }: RapportoForm, attesa: Unita, testo: string): boolean {
  const unita = risultato?.unita ?? null;
  if (unita !== null && unita !== attesa && unita !== 'percento') return false;
  if (attesa === 'percento' || isRapporto(testo)) return true;
  return risultato !== null && (unita === null || unita === attesa);
}

function remarksOnRapporto(
  form: RapportoForm,
  value: Misura,
  cell: ReadCell,
  contesto: ContestoConsuntivo,
): readonly Finding[] {
  const testo = quoted(cell.raw);
  const { ref } = cell;
  const { rowKey } = contesto;
  const presa = reading(form.rapporto);
  const findings: Finding[] = [];
  if (form.giornoMese !== null) {
    const altra = { tipo: 'giorno-mese' as const, ...form.giornoMese };
    findings.push(finding('CO-113', { testo, presa, altra }, ref, rowKey));
  }
  if (form.altro !== null && contesto.puntoDecimale()) {
    findings.push(finding('CO-111', { testo, presa, altra: reading(form.altro) }, ref, rowKey));
  }
  if (form.risultato !== null && !agrees(form.risultato.valore, form.rapporto)) {
    const params = { testo, ...form.rapporto, quoziente: value.valore, unita: value.unita };
    findings.push(finding('CO-115', params, ref, rowKey));
  }
  return findings;
}

function reading({ numeratore, denominatore }: Rapporto): {
  readonly tipo: 'rapporto';
  readonly numeratore: number;
  readonly denominatore: number;
} {
  return { tipo: 'rapporto', numeratore, denominatore };
}
