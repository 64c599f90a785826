import { finding, type Finding } from '../../findings';
import type { Livello } from '../../model/organigramma';
import type { Cruscotto } from '../../model/piano';
import type { ControlloPiano } from '../controllo';
import { enteFirst } from '../ordine';
import { chiaveNome, similarNome, type Nomi } from './nomi';

/** Levels that answer for the whole of what they carry; a servizio has its own part of it. */
const DIRIGENZA: readonly Livello[] = ['dirigente', 'segretario_generale'];

/** Prospettive of the ente that a cruscotto of the dirigenza lacks as a whole, under any name (domain 2.2 C). */
export const prospettiveMancanti: ControlloPiano = (piano, { organigramma }) =>
  enteFirst(piano, organigramma).flatMap(checkCamera);

function checkCamera(cruscotti: readonly Cruscotto[]): readonly Finding[] {
  const nomi = cruscotti
    .filter(({ livello }) => livello === 'ente')
    .flatMap(({ prospettive }) => prospettive.map(({ nome }) => nome));
  if (nomi.length === 0) return [];
  return cruscotti
    .filter(({ livello }) => DIRIGENZA.includes(livello))
    .flatMap((cruscotto) => remark(cruscotto, nomi));
}

function remark(cruscotto: Cruscotto, nomi: readonly string[]): readonly Finding[] {
  const { foglio, rigaTitolo, colTitolo, prospettive } = cruscotto;
  // Without prospettive of its own a table has another layout, not a hole.
  if (prospettive.length === 0) return [];
  const sue: Nomi = new Map(
    prospettive.map(({ nome }) => [chiaveNome(nome), { testo: nome, foglio }]),
  );
  const mancano = nomi.filter(
    (nome) => !sue.has(chiaveNome(nome)) && similarNome(nome, sue) === null,
  );
  if (mancano.length === 0) return [];
  return [finding('FO-410', { mancano }, { sheet: foglio, row: rigaTitolo, col: colTitolo })];
}
