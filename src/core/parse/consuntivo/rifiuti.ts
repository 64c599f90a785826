import { finding, type Finding, type FindingParams, type WithFindings } from '../../findings';
import type { Consuntivo } from '../../model/consuntivo';
import { fromSerial, yearOf } from '../../model/data';
import type { Unita } from '../../model/misura';
import type { Form } from '../forms/form';
import { letto, quoted } from '../letto';
import type { ReadCell } from '../readCell';
import { ASSENTE, ILLEGGIBILE, type ContestoConsuntivo } from './contesto';

type GenereLetto = FindingParams['CO-103']['letto'];
type GenereDovuto = FindingParams['CO-103']['dovuto'];

/** Of another kind than its target, or of none. */
export function clash(
  cell: ReadCell,
  contesto: ContestoConsuntivo,
  dovuto: GenereDovuto,
): WithFindings<Consuntivo> {
  const letta = genere(cell.form);
  if (letta === null) return unreadable(cell, contesto);
  const params = {
    testo: quoted(cell.raw),
    letto: letta,
    dovuto,
    atteso: quoted(contesto.atteso.raw),
    giorno: dovuto === 'data' ? asSerial(cell.form, contesto) : null,
  };
  return refused([finding('CO-103', params, cell.ref, contesto.rowKey)]);
}

function genere(form: Form): GenereLetto | null {
  switch (form.tipo) {
    case 'numero':
      return form.unita === 'percento' ? 'percento' : 'numero';
    case 'rapporto':
    case 'intervallo':
    case 'data':
    case 'esito':
    case 'monitoraggio':
      return form.tipo;
    default:
      return null;
  }
}

const ANNI_VICINI = 2;

/** A bare number that would be a day near the target's, had its cell a date format. */
function asSerial(form: Form, { atteso, date1904 }: ContestoConsuntivo): string | null {
  if (form.tipo !== 'numero' || form.unita !== null || atteso.value.kind !== 'scadenza')
    return null;
  const day = fromSerial(form.valore, date1904);
  if (day === null) return null;
  return Math.abs(yearOf(day) - yearOf(atteso.value.entro)) <= ANNI_VICINI ? day : null;
}

/** Days and months, days and working days, per cent and counts: never converted. */
export function otherUnit(
  unita: Unita | null,
  cell: ReadCell,
  contesto: ContestoConsuntivo,
  attesa: Unita,
): WithFindings<Consuntivo> {
  const params = {
    testo: quoted(cell.raw),
    unita: unita ?? 'numero',
    attesa,
    atteso: quoted(contesto.atteso.raw),
  };
  return refused([finding('CO-105', params, cell.ref, contesto.rowKey)]);
}

/** No actual at all: says which way it fails. */
export function unreadable(cell: ReadCell, contesto: ContestoConsuntivo): WithFindings<Consuntivo> {
  return refused([whyUnreadable(cell, contesto)]);
}

function whyUnreadable({ form, ref, raw }: ReadCell, contesto: ContestoConsuntivo): Finding {
  const testo = quoted(raw);
  const atteso = quoted(contesto.atteso.raw);
  const { rowKey } = contesto;
  switch (form.tipo) {
    case 'errore':
      return finding('CO-116', { errore: form.errore }, ref, rowKey);
    case 'ambigua':
      return finding('CO-102', { testo, letture: form.letture }, ref, rowKey);
    case 'senza-denominatore': {
      const { numeratore, denominatore } = form;
      return finding('CO-106', { numeratore, denominatore }, ref, rowKey);
    }
    case 'data-incompleta':
      return finding('CO-123', { testo, atteso }, ref, rowKey);
    default:
      return finding('CO-101', { testo, atteso }, ref, rowKey);
  }
}

/** The row is not scored: a note is enough. The word *monitoraggio* itself is no value. */
export function unscored(cell: ReadCell, contesto: ContestoConsuntivo): WithFindings<Consuntivo> {
  if (cell.form.tipo === 'monitoraggio') return letto(ASSENTE);
  return refused([finding('CO-119', { testo: quoted(cell.raw) }, cell.ref, contesto.rowKey)]);
}

export function refused(findings: readonly Finding[]): WithFindings<Consuntivo> {
  return letto(ILLEGGIBILE, findings);
}
