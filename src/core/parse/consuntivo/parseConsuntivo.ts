import { finding, type WithFindings } from '../../findings';
import { assertNever } from '../../model/assertNever';
import type { Consuntivo } from '../../model/consuntivo';
import { misura } from '../../model/misura';
import type { DataForm } from '../forms/form';
import { letto, quoted } from '../letto';
import type { ReadCell } from '../readCell';
import { ASSENTE, type ContestoConsuntivo } from './contesto';
import { readMisuraDovuta } from './misuraDovuta';
import { clash, unreadable, unscored } from './rifiuti';
import { ambiguousNumber, signed } from './rilievi';

/**
 * Reads an actual against its target (contract 2): of the same kind, or `illeggibile` with a finding. A measure comes out in the unit
 * of its target.
 */
export function parseConsuntivo(
  cell: ReadCell,
  contesto: ContestoConsuntivo,
): WithFindings<Consuntivo> {
  const { form } = cell;
  if (form.tipo === 'trattino' || form.tipo === 'non-disponibile') return letto(ASSENTE);
  if (form.tipo === 'vuota') {
    if (cell.formula === null) return letto(ASSENTE);
    const params = { formula: quoted(cell.formula) };
    return letto(ASSENTE, [finding('CO-117', params, cell.ref, contesto.rowKey)]);
  }
  const atteso = contesto.atteso.value;
  switch (atteso.kind) {
    case 'soglia':
    case 'progetto':
      return readMisuraDovuta(cell, contesto, atteso.misura);
    case 'intervallo':
      return readMisuraDovuta(cell, contesto, atteso.a);
    case 'scadenza':
      return form.tipo === 'data' ? giorno(form, cell, contesto) : clash(cell, contesto, 'data');
    case 'esito':
      return form.tipo === 'esito'
        ? letto({ kind: 'esito', valore: form.valore })
        : clash(cell, contesto, 'esito');
    case 'monitoraggio':
    case 'assente':
      return readFreely(cell, contesto) ?? unscored(cell, contesto);
    case 'illeggibile':
      return readFreely(cell, contesto) ?? unreadable(cell, contesto);
    default:
      return assertNever(atteso);
  }
}

/** Any kind will do: nothing is compared with it. Null where the cell is no actual at all. */
function readFreely(cell: ReadCell, contesto: ContestoConsuntivo): WithFindings<Consuntivo> | null {
  const { form } = cell;
  switch (form.tipo) {
    case 'numero': {
      const value = misura(form.valore, form.unita ?? 'numero');
      const findings = [
        ...signed(form.operatore, { tipo: 'misura', ...value }, cell, contesto),
        ...ambiguousNumber(form, value.unita, cell, contesto),
      ];
      return letto({ kind: 'misura', misura: value, rapporto: null }, findings);
    }
    case 'rapporto': {
      const { numeratore, denominatore } = form.rapporto;
      const value = misura(numeratore / denominatore, 'numero');
      return letto({ kind: 'misura', misura: value, rapporto: form.rapporto });
    }
    case 'data':
      return giorno(form, cell, contesto);
    case 'esito':
      return letto({ kind: 'esito', valore: form.valore });
    default:
      return null;
  }
}

function giorno(
  form: DataForm,
  cell: ReadCell,
  contesto: ContestoConsuntivo,
): WithFindings<Consuntivo> {
  const value: Consuntivo = { kind: 'data', il: form.giorno };
  if (form.altra === null && form.operatore === null) return letto(value);
  const presa = { tipo: 'data' as const, giorno: form.giorno };
  const findings = [...signed(form.operatore, presa, cell, contesto)];
  if (form.altra !== null) {
    const altra = { tipo: 'data' as const, giorno: form.altra };
    const params = { testo: quoted(cell.raw), presa, altra };
    findings.push(finding('CO-112', params, cell.ref, contesto.rowKey));
  }
  return letto(value, findings);
}
