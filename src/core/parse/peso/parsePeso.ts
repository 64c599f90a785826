import { finding, type WithFindings } from '../../findings';
import type { Lettura } from '../../model/lettura';
import type { Peso } from '../../model/piano';
import type { NumeroForm } from '../forms/form';
import { letto, quoted } from '../letto';
import type { ReadCell } from '../readCell';

export const SENZA_PESO: Peso = { kind: 'assente' };

/** What people write instead of a weight, canonically. */
const PAROLE_SENZA_PESO = new Set(['non ponderato', 'non ponderata', 'non pesato', 'non pesata']);

/** Reads a weight in percentage points (contract 4): `34`, `34%` and a `%` cell holding 0.34 are the same 34. */
export function parsePeso(
  cell: ReadCell,
  rowKey: string,
  puntoDecimale: () => boolean,
): WithFindings<Peso> {
  const { form } = cell;
  switch (form.tipo) {
    case 'vuota':
    case 'trattino':
    case 'monitoraggio':
      return letto(SENZA_PESO);
    case 'numero':
      return numero(form, cell, rowKey, puntoDecimale);
    default:
      return PAROLE_SENZA_PESO.has(cell.raw.trim().toLowerCase())
        ? letto(SENZA_PESO)
        : unreadable(cell, rowKey);
  }
}

function numero(
  form: NumeroForm,
  cell: ReadCell,
  rowKey: string,
  puntoDecimale: () => boolean,
): WithFindings<Peso> {
  const { valore, altra, unita, operatore } = form;
  if (operatore !== null || (unita !== null && unita !== 'percento'))
    return unreadable(cell, rowKey);
  const testo = quoted(cell.raw);
  if (valore < 0) {
    return letto(SENZA_PESO, [finding('PE-102', { testo, punti: valore }, cell.ref, rowKey)]);
  }
  const peso: Peso = { kind: 'valore', punti: valore };
  if (altra === null || !puntoDecimale()) return letto(peso);
  const reading = (punti: number): Lettura => ({
    tipo: 'misura',
    valore: punti,
    unita: 'percento',
  });
  const params = { testo, presa: reading(valore), altra: reading(altra) };
  return letto(peso, [finding('PE-104', params, cell.ref, rowKey)]);
}

function unreadable(cell: ReadCell, rowKey: string): WithFindings<Peso> {
  const params = { testo: quoted(cell.raw) };
  return letto(SENZA_PESO, [finding('PE-101', params, cell.ref, rowKey)]);
}

/** Written without `%` and up to 1: points or a fraction, as the column as a whole will tell. */
export function isFrazione({ form }: ReadCell): boolean {
  return form.tipo === 'numero' && form.unita === null && form.valore > 0 && form.valore <= 1;
}
