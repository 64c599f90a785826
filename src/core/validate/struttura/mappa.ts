import { finding } from '../../findings';
import type { CellRef } from '../../model/cell';
import type { Cruscotto } from '../../model/piano';
import { normalizeTesto } from '../../model/testo';
import type { SheetSnapshot } from '../../model/workbook';
import type { ControlloPiano } from '../controllo';
import { chiaveNome, similarNome, type Nome, type Nomi } from './nomi';

const MAPPA = 'mappa strategica';
/** The title stands in the first rows, if not on the tab. */
const RIGHE_TITOLO = 3;

/** Prospettive and obiettivi of the ente named otherwise than in the mappa strategica, where a sheet holds one. */
export const mappa: ControlloPiano = ({ cruscotti }, { book }) => {
  const conCruscotto = new Set(cruscotti.map(({ foglio }) => foglio));
  const sheets = book.sheets.filter((sheet) => !conCruscotto.has(sheet.name) && isMappa(sheet));
  if (sheets.length === 0) return [];
  const nomi = nomiOf(sheets);
  const enti = cruscotti.filter(({ livello }) => livello === 'ente');
  return enti.flatMap(namesOf).flatMap(({ testo, cell }) => {
    const simile = similarNome(testo, nomi);
    if (simile === null) return [];
    return [finding('FO-404', { letto: testo, preso: simile.testo, foglio: simile.foglio }, cell)];
  });
};

function isMappa({ name, values }: SheetSnapshot): boolean {
  const titles = values.slice(0, RIGHE_TITOLO).flat();
  return [name, ...titles].some(
    (testo) => typeof testo === 'string' && normalizeTesto(testo).includes(MAPPA),
  );
}

function nomiOf(sheets: readonly SheetSnapshot[]): Nomi {
  const nomi = new Map<string, Nome>();
  for (const { name, values } of sheets) {
    for (const testo of values.flat()) {
      if (typeof testo !== 'string' || nomi.has(chiaveNome(testo))) continue;
      nomi.set(chiaveNome(testo), { testo, foglio: name });
    }
  }
  return nomi;
}

function namesOf(
  cruscotto: Cruscotto,
): readonly { readonly testo: string; readonly cell: CellRef }[] {
  const { foglio } = cruscotto;
  const nomi = [
    ...cruscotto.prospettive.map(({ nome, righe, col }) => ({ testo: nome, righe, col })),
    ...cruscotto.obiettivi,
  ];
  return nomi.flatMap(({ testo, righe: [row], col }) =>
    row === undefined ? [] : [{ testo, cell: { sheet: foglio, row, col } }],
  );
}
