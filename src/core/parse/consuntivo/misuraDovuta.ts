import { finding, type WithFindings } from '../../findings';
import type { Consuntivo } from '../../model/consuntivo';
import type { Misura } from '../../model/misura';
import type { DataForm } from '../forms/form';
import { quoted } from '../letto';
import type { ReadCell } from '../readCell';
import type { ContestoConsuntivo } from './contesto';
import { readNumeroDovuto } from './numeroDovuto';
import { readRapportoDovuto } from './rapportoDovuto';
import { clash, refused, unreadable } from './rifiuti';

/** Reads an actual where a measure is due, in the unit of its target. */
export function readMisuraDovuta(
  cell: ReadCell,
  contesto: ContestoConsuntivo,
  attesa: Misura,
): WithFindings<Consuntivo> {
  switch (cell.form.tipo) {
    case 'numero':
      return readNumeroDovuto(cell.form, cell, contesto, attesa);
    case 'rapporto':
      return readRapportoDovuto(cell.form, cell, contesto, attesa);
    case 'data':
      return data(cell.form, cell, contesto);
    case 'esito':
    case 'intervallo':
    case 'monitoraggio':
      return clash(cell, contesto, 'misura');
    default:
      return unreadable(cell, contesto);
  }
}

/** Excel turns a typed `12/15` into a date, and nobody notices. */
function data(
  form: DataForm,
  cell: ReadCell,
  contesto: ContestoConsuntivo,
): WithFindings<Consuntivo> {
  const params = {
    testo: quoted(cell.raw),
    giorno: form.giorno,
    atteso: quoted(contesto.atteso.raw),
  };
  return refused([finding('CO-104', params, cell.ref, contesto.rowKey)]);
}
