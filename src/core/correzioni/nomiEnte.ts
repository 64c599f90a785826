import type { FindingOf } from '../findings';
import type { CellRef } from '../model/cell';
import type { Cruscotto, ObiettivoStrategico } from '../model/piano';
import { normalizeTesto } from '../model/testo';
import { editOf, textOf, type Contesto, type Proposta } from './contesto';

/** Words that bind others and change no meaning; a name that differs in one more word may be another name. */
const LEGAMI = new Set(
  (
    'a ad al allo alla ai agli alle all da dal dallo dalla dai dagli dalle di del dello della dei degli delle d dell e ed in nel ' +
    'nello nella nei negli nelle il lo la i gli le l per con su sul sulla sui sulle'
  ).split(' '),
);

/** A prospettiva named as on the sheet of the ente, where the two names differ in binding words alone. */
export function cureNomeProspettiva(
  { cell, params }: FindingOf<'FO-401'>,
  { book, piano }: Contesto,
): Proposta {
  const { letta, presa } = params;
  if (textOf(book, cell) !== letta || !isSame(letta, presa)) return null;
  if (hasProspettiva(piano.cruscotti, cell.sheet, presa)) return null;
  const edit = editOf(book, cell, presa);
  return edit === null ? null : { edits: [edit], cambiaCifre: false };
}

/** The same for an obiettivo, whose code stays as it is; everywhere it is printed on its sheet. */
export function cureNomeObiettivo(
  { cell, params }: FindingOf<'FO-403'>,
  { book, piano }: Contesto,
): Proposta {
  const { letto, preso, foglio } = params;
  const isEnte = piano.cruscotti.some((uno) => uno.foglio === foglio && uno.livello === 'ente');
  const obiettivo = obiettivoAt(piano.cruscotti, cell);
  if (!isEnte || obiettivo === null || !isSame(letto, preso)) return null;
  const edits = obiettivo.righe.map((row) => {
    const at = { ...cell, row };
    const testo = textOf(book, at);
    if (testo?.trimEnd().endsWith(letto) !== true) return null;
    return editOf(book, at, testo.trimEnd().slice(0, -letto.length) + preso);
  });
  const certi = edits.filter((edit) => edit !== null);
  return certi.length < edits.length ? null : { edits: certi, cambiaCifre: false };
}

function obiettivoAt(
  cruscotti: readonly Cruscotto[],
  { sheet, row, col }: CellRef,
): ObiettivoStrategico | null {
  const suoi = cruscotti.filter(({ foglio }) => foglio === sheet).flatMap((uno) => uno.obiettivi);
  return suoi.find((uno) => uno.col === col && uno.righe[0] === row) ?? null;
}

/** Where the sheet has that name as well, two sections would become one. */
function hasProspettiva(cruscotti: readonly Cruscotto[], foglio: string, nome: string): boolean {
  const chiave = normalizeTesto(nome);
  return cruscotti
    .filter((uno) => uno.foglio === foglio)
    .some(({ prospettive }) => prospettive.some((una) => normalizeTesto(una.nome) === chiave));
}

function isSame(uno: string, altro: string): boolean {
  return wordsOf(uno) === wordsOf(altro);
}

function wordsOf(testo: string): string {
  const words = normalizeTesto(testo).split(' ');
  return words.filter((word) => !LEGAMI.has(word)).join(' ');
}
