import type { Finding } from '../findings';
import type { IsoDate } from '../model/data';
import { toSerial } from '../model/data';
import { editOf, textOf, type Contesto, type Proposta } from './contesto';
import { sameValues } from './sameValues';

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

function dataVera(cell: Finding['cell'], giorno: IsoDate, contesto: Contesto): Proposta {
  const { book, rilettura } = contesto;
  const riga = contesto.rigaAt(cell);
  if (riga === null || textOf(book, cell) === null) return null;
  const edit = editOf(book, cell, toSerial(giorno, book.date1904), FORMATO);
  if (edit === null) return null;
  const dopo = rilettura.riga(riga, [edit]);
  return sameValues(riga.indicatore, dopo) ? { edits: [edit], cambiaCifre: false } : null;
}
