import type { FindingOf } from '../findings';
import { normalizeTesto } from '../model/testo';
import { editOf, textOf, type Contesto, type Proposta } from './contesto';
import { sameValues } from './sameValues';

/**
 * The row below takes the spelling of the row above, where the two texts differ in nothing that has a meaning. The match
 * then becomes certain: that may bring an actual up.
 */
export function cureGrafia({ params }: FindingOf<'AB-101'>, contesto: Contesto): Proposta {
  if (params.cambiaConteggio || params.condiviso !== 1) return null;
  const { book, rilettura } = contesto;
  const { cella } = params.altro;
  const riga = contesto.rigaAt(cella);
  if (riga === null || riga.indicatore.cell.col !== cella.col) return null;
  const edit = editOf(book, cella, params.testo);
  if (edit === null || textOf(book, cella) === null) return null;
  const dopo = rilettura.riga(riga, [edit]);
  return sameValues(riga.indicatore, dopo) ? { edits: [edit], cambiaCifre: true } : null;
}

/** A prospettiva printed again with other small words takes the spelling before it, where the ente has that one too. */
export function cureProspettiva(
  { cell, params }: FindingOf<'FO-113'>,
  { book, piano }: Contesto,
): Proposta {
  const testo = textOf(book, cell);
  if (testo === null || normalizeTesto(testo) !== normalizeTesto(params.letta)) return null;
  const dellEnte = piano.cruscotti
    .filter(({ livello }) => livello === 'ente')
    .flatMap(({ prospettive }) => prospettive.map(({ nome }) => nome));
  if (!dellEnte.includes(params.presa)) return null;
  const edit = editOf(book, cell, params.presa);
  return edit === null ? null : { edits: [edit], cambiaCifre: false };
}
