import type { Finding } from '../findings';
import type { IsoDate } from '../model/data';
import { fromSerial, toSerial } from '../model/data';
import { editOf, textOf, type Contesto, type Proposta } from './contesto';

const FORMATO = 'dd/mm/yyyy';

/** A deadline typed as text becomes a date of Excel, the same day as it is read now. */
export function cureAttesoTesto({ cell }: Finding, contesto: Contesto): Proposta {
  const atteso = contesto.rigaAt(cell)?.indicatore.atteso;
  if (atteso?.value.kind !== 'scadenza' || atteso.cell.col !== cell.col) return null;
  return dataVera(cell, atteso.value.entro, contesto);
}

/** The same for an actual. */
export function cureConsuntivoTesto({ cell }: Finding, contesto: Contesto): Proposta {
  const consuntivo = contesto.rigaAt(cell)?.indicatore.consuntivo;
  if (consuntivo?.value.kind !== 'data' || consuntivo.cell.col !== cell.col) return null;
  return dataVera(cell, consuntivo.value.il, contesto);
}

/** The same day, by the calendar of the workbook: nothing else of the row can read otherwise. */
function dataVera(cell: Finding['cell'], giorno: IsoDate, { book }: Contesto): Proposta {
  const serial = toSerial(giorno, book.date1904);
  // A calendar that begins in 1904 has no earlier day.
  if (textOf(book, cell) === null || fromSerial(serial, book.date1904) !== giorno) return null;
  const edit = editOf(book, cell, serial, FORMATO);
  return edit === null ? null : { edits: [edit], cambiaCifre: false };
}
