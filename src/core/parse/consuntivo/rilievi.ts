import { finding, type Finding } from '../../findings';
import type { Lettura } from '../../model/lettura';
import type { Unita } from '../../model/misura';
import type { Operatore } from '../../model/risultatoAtteso';
import type { ContestoConsuntivo } from './contesto';
import type { NumeroForm } from '../forms/form';
import { quoted } from '../letto';
import type { ReadCell } from '../readCell';

const NONE: readonly Finding[] = [];

/** An actual that bears a sign (`≥95%`): the value counts, and the sign is pointed out. */
export function signed(
  operatore: Operatore | null,
  presa: Lettura,
  cell: ReadCell,
  { rowKey }: ContestoConsuntivo,
): readonly Finding[] {
  if (operatore === null) return NONE;
  return [finding('CO-110', { testo: quoted(cell.raw), operatore, presa }, cell.ref, rowKey)];
}

/** `1.600` in a sheet whose numbers use a decimal point. */
export function ambiguousNumber(
  form: NumeroForm,
  unita: Unita,
  cell: ReadCell,
  { rowKey, puntoDecimale }: ContestoConsuntivo,
): readonly Finding[] {
  if (form.altra === null || !puntoDecimale()) return NONE;
  const presa: Lettura = { tipo: 'misura', valore: form.valore, unita };
  const altra: Lettura = { tipo: 'misura', valore: form.altra, unita };
  return [finding('CO-111', { testo: quoted(cell.raw), presa, altra }, cell.ref, rowKey)];
}
