import type { SheetSnapshot } from '../model/workbook';
import { adopt } from './adopt';
import { draftOf, hasSegnalazioni, type Bozza, type ZonaLetta } from './draft';
import type { FreeColumns } from './freeColumns';
import { makeColumns, type Ostacolo } from './newColumns';
import {
  COLONNE_PROPRIE,
  mapColonne,
  type Colonna,
  type Intestazioni,
  type Nomi,
  type PerColonna,
} from './ownership';
import type { Zona } from './zones';

/** A zone with the columns it writes to. */
export interface Sezione extends Zona {
  readonly lette: Intestazioni;
  readonly posizioni: PerColonna<number>;
  readonly nomi: Nomi;
}

/** A heading of ours to write: in a column just made (`nuova`), or put back in one that is ours already. */
export interface IntestazioneDaScrivere {
  readonly colonna: Colonna;
  readonly row: number;
  readonly col: number;
  readonly testo: string;
  readonly nuova: boolean;
}

export interface EsitoSezioni {
  readonly sezioni: readonly Sezione[];
  readonly intestazioni: readonly IntestazioneDaScrivere[];
  readonly ostacolo: Ostacolo | null;
}

const COPPIA: readonly Colonna[] = ['percento', 'esito'];

/**
 * Settles where each zone of a cruscotto writes: where its headings stand; else in the columns of another zone, if what stands
 * there is empty or ours (people add sections and lose headings); else in new columns, the same for all zones that need them.
 */
export function settleSezioni(
  sheet: SheetSnapshot,
  zone: readonly ZonaLetta[],
  anno: number,
  free: FreeColumns,
): EsitoSezioni {
  const note = zone.map(draftOf);
  const intere = adopt(sheet, note, COLONNE_PROPRIE, (bozza) => !hasSegnalazioni(bozza));
  const soloAltroAnno = note.every(({ posizioni }) => posizioni.percento === null);
  const adottate = soloAltroAnno
    ? adopt(sheet, intere, ['segnalazioni'], () => true)
    : adopt(sheet, intere, COPPIA, hasSegnalazioni);
  const nuove = makeColumns(adottate, anno, free);
  return nuove.kind === 'nuove'
    ? finish(adottate, nuove.bozze)
    : { sezioni: [], intestazioni: [], ostacolo: nuove };
}

function finish(bozze: readonly Bozza[], nuove: ReadonlyMap<Bozza, Bozza>): EsitoSezioni {
  const sezioni: Sezione[] = [];
  const intestazioni: IntestazioneDaScrivere[] = [];
  for (const bozza of bozze) {
    const { zona, posizioni, nomi } = nuove.get(bozza) ?? bozza;
    const row = zona.intestazione.riga;
    sezioni.push({ ...zona, nomi, posizioni: mapColonne((colonna) => posizioni[colonna] ?? 0) });
    for (const colonna of COLONNE_PROPRIE) {
      const col = posizioni[colonna] ?? 0;
      const testo = nomi[colonna];
      if (zona.lette.get(testo)?.includes(col) === true) continue;
      const nuova = bozza.posizioni[colonna] === null;
      intestazioni.push({ colonna, row, col, testo, nuova });
    }
  }
  return { sezioni, intestazioni, ostacolo: null };
}
