import type { FindingOf } from '../findings';
import { editOf, textOf, type Contesto, type Proposta } from './contesto';

/** *Risultato Atteso 2018* that is read as 2019 says 2019: only where the year stands in that very cell, and once. */
export function cureAnno(
  { cell, params }: FindingOf<'FO-102'>,
  { book, rilettura }: Contesto,
): Proposta {
  const testo = textOf(book, cell);
  if (testo === null) return null;
  const parti = testo.split(String(params.letto));
  if (parti.length !== 2) return null;
  const corretto = parti.join(String(params.preso));
  const prima = rilettura.intestazione(testo);
  const dopo = rilettura.intestazione(corretto);
  if (dopo.campo !== prima.campo || dopo.anno !== params.preso) return null;
  const edit = editOf(book, cell, corretto);
  return edit === null ? null : { edits: [edit], cambiaCifre: false };
}
