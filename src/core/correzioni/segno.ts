import type { FindingOf } from '../findings';
import { editOf, textOf, type Contesto, type Proposta } from './contesto';

/** `= 8` takes the sign with which it is scored: the same measure and the same verso, now said. */
export function cureSegno({ cell, params }: FindingOf<'RA-208'>, contesto: Contesto): Proposta {
  const { book, rilettura } = contesto;
  const riga = contesto.rigaAt(cell);
  if (riga === null || textOf(book, cell)?.trim() !== params.testo) return null;
  const edit = editOf(book, cell, params.proposto);
  if (edit === null) return null;
  const prima = riga.indicatore;
  const dopo = rilettura.riga(riga, [edit]);
  const [era, sara] = [prima.atteso.value, dopo.atteso.value];
  if (era.kind !== 'soglia' || sara.kind !== 'soglia') return null;
  const { valore, unita } = era.misura;
  const same = sara.misura.valore === valore && sara.misura.unita === unita;
  const meant = sara.operatore === (prima.verso.verso === 'minore' ? '<=' : '>=');
  const sameVerso = dopo.verso.verso === prima.verso.verso;
  return same && meant && sameVerso ? { edits: [edit], cambiaCifre: false } : null;
}
