import type { FreeColumns } from './freeColumns';
import { hasSegnalazioni, type Bozza } from './draft';
import {
  COLONNE_PROPRIE,
  findOmonime,
  mapColonne,
  nomiDellaCoppia,
  nomiPropri,
  type Colonna,
  type Nomi,
} from './ownership';

/** Why the columns of a cruscotto have no place. */
export type Ostacolo =
  | {
      readonly kind: 'incomplete';
      readonly intestazione: string;
      readonly row: number;
      readonly col: number;
    }
  | {
      readonly kind: 'nessuno-spazio';
      readonly servono: number;
      readonly row: number;
      readonly col: number;
    };

/** Where each draft that lacked columns gets new ones, or why it cannot. */
export type NuoveColonne =
  { readonly kind: 'nuove'; readonly bozze: ReadonlyMap<Bozza, Bozza> } | Ostacolo;

/** One search of free columns for the zones that lack all three, one for those that lack a further year's two. */
export function makeColumns(
  bozze: readonly Bozza[],
  anno: number,
  free: FreeColumns,
): NuoveColonne {
  const ultima = bozze.reduce((max, { zona }) => Math.max(max, zona.intestazione.ultimaColonna), 0);
  const nuove = new Map<Bozza, Bozza>();
  for (const gruppo of [bozze.filter(lacksAll), bozze.filter(lacksPair)]) {
    const [primo] = gruppo;
    if (primo === undefined) continue;
    const mancanti = COLONNE_PROPRIE.filter((colonna) => primo.posizioni[colonna] === null);
    const nomi = commonNames(gruppo, anno);
    const occupata = findTaken(gruppo, mancanti, nomi);
    if (occupata !== null) return occupata;
    const col = free.first(ultima, mancanti.length);
    if (col === null) {
      const row = primo.zona.intestazione.riga;
      return { kind: 'nessuno-spazio', servono: mancanti.length, row, col: ultima };
    }
    for (const bozza of gruppo) nuove.set(bozza, place(bozza, mancanti, col, nomi));
  }
  return { kind: 'nuove', bozze: nuove };
}

const lacksAll = (bozza: Bozza): boolean => !hasSegnalazioni(bozza);
const lacksPair = (bozza: Bozza): boolean =>
  hasSegnalazioni(bozza) && bozza.posizioni.percento === null;

/** The same names in every heading row: `(calcolato)` as soon as one row needs it. */
function commonNames(gruppo: readonly Bozza[], anno: number): Nomi {
  const piane = nomiPropri(anno, false);
  const nomi = gruppo.map((bozza) =>
    hasSegnalazioni(bozza)
      ? nomiDellaCoppia(bozza.zona.lette, anno, bozza.nomi.segnalazioni)
      : bozza.nomi,
  );
  return nomi.find(({ percento }) => percento !== piane.percento) ?? nomi[0] ?? piane;
}

function findTaken(
  gruppo: readonly Bozza[],
  mancanti: readonly Colonna[],
  nomi: Nomi,
): Ostacolo | null {
  for (const { zona } of gruppo) {
    for (const colonna of mancanti) {
      const [omonima] = findOmonime(zona.lette, nomi[colonna], null);
      if (omonima !== undefined) {
        return { kind: 'incomplete', row: zona.intestazione.riga, ...omonima };
      }
    }
  }
  return null;
}

function place(bozza: Bozza, mancanti: readonly Colonna[], col: number, nomi: Nomi): Bozza {
  const isNew = (colonna: Colonna): boolean => mancanti.includes(colonna);
  return {
    zona: bozza.zona,
    posizioni: mapColonne((colonna) =>
      isNew(colonna) ? col + mancanti.indexOf(colonna) : bozza.posizioni[colonna],
    ),
    nomi: mapColonne((colonna) => (isNew(colonna) ? nomi : bozza.nomi)[colonna]),
  };
}
