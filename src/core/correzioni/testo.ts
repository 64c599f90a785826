import type { FindingOf } from '../findings';
import { normalizeTesto } from '../model/testo';
import { editOf, textOf, type Contesto, type Proposta } from './contesto';
import { sameValues } from './sameValues';

type DiTesto = FindingOf<'TE-101' | 'TE-102' | 'TE-103' | 'TE-104'>;

/**
 * Left-over mark-up, a word twice, a misspelling, a blank behind an elision: the whole cell put right. Where the words change
 * and not just their signs, the same indicator on another level may no longer be the same text until it is corrected as well.
 */
export function cureTesto({ cell, params }: DiTesto, contesto: Contesto): Proposta {
  const { book, rilettura } = contesto;
  if (textOf(book, cell)?.trim() !== params.testo.trim()) return null;
  const edit = editOf(book, cell, params.proposto);
  if (edit === null) return null;
  const riga = contesto.rigaAt(cell);
  if (riga !== null && !sameValues(riga.indicatore, rilettura.riga(riga, [edit]))) return null;
  const cambiaCifre = normalizeTesto(params.testo) !== normalizeTesto(params.proposto);
  return { edits: [edit], cambiaCifre };
}
