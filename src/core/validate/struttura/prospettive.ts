import { finding, type Finding } from '../../findings';
import type { Cruscotto, Piano } from '../../model/piano';
import { valueAt } from '../../model/workbook';
import type { ControlloPiano } from '../controllo';
import { chiaveNome, similarNome, type Nomi } from './nomi';

/** Prospettive named otherwise than the ente's, or that the ente lacks; nothing without an ente (domain 2.2 B, C). */
export const prospettive: ControlloPiano = (piano) => {
  const nomi = nomiOfEnte(piano);
  if (nomi.size === 0) return [];
  return piano.cruscotti
    .filter(({ livello }) => livello !== 'ente')
    .flatMap((cruscotto) => checkCruscotto(cruscotto, nomi));
};

function nomiOfEnte({ cruscotti }: Piano): Nomi {
  const nomi = new Map<string, { readonly testo: string; readonly foglio: string }>();
  for (const { livello, foglio, prospettive: sue } of cruscotti) {
    if (livello !== 'ente') continue;
    for (const { nome } of sue) nomi.set(chiaveNome(nome), { testo: nome, foglio });
  }
  return nomi;
}

function checkCruscotto(
  { sheet, foglio, prospettive: sue }: Cruscotto,
  nomi: Nomi,
): readonly Finding[] {
  return sue.flatMap(({ righe, col }) =>
    righe.flatMap((row): readonly Finding[] => {
      const letta = valueAt(sheet, row, col);
      if (typeof letta !== 'string' || nomi.has(chiaveNome(letta))) return [];
      const cell = { sheet: foglio, row, col };
      const simile = similarNome(letta, nomi);
      if (simile === null) return [finding('FO-402', { letta }, cell)];
      return [finding('FO-401', { letta, presa: simile.testo, foglio: simile.foglio }, cell)];
    }),
  );
}
