import { finding, type Finding } from '../findings';
import type { Cruscotto } from '../model/piano';
import type { SheetSnapshot } from '../model/workbook';
import type { ZonaLetta } from './draft';
import { readIntestazioni, recognize } from './ownership';
import { zonesOf } from './zones';

export interface EsitoLettura {
  readonly zone: readonly ZonaLetta[];
  /** Why nothing may be written on the sheet; null if it may. */
  readonly blocco: Finding | null;
}

/** Reads the heading rows of a cruscotto, up to the first that keeps the sheet from being written. */
export function readZones(
  sheet: SheetSnapshot,
  cruscotto: Cruscotto,
  anno: number,
  registro: boolean,
): EsitoLettura {
  const zone: ZonaLetta[] = [];
  for (const zona of zonesOf(cruscotto)) {
    const { riga } = zona.intestazione;
    const lette = readIntestazioni(sheet, riga);
    const lettura = recognize(lette, anno, registro);
    const at = (col: number): Finding['cell'] => ({ sheet: sheet.name, row: riga, col });
    switch (lettura.kind) {
      case 'doppie':
        return {
          zone,
          blocco: finding('FO-202', { intestazione: lettura.intestazione }, at(lettura.col)),
        };
      case 'senza-registro':
        return { zone, blocco: unclear(lettura.intestazioni, at(lettura.col)) };
      case 'nostre':
      case 'altro-anno':
      case 'assenti':
        zone.push({ ...zona, lette, lettura });
    }
  }
  return { zone, blocco: null };
}

/** Our headings in a sheet of which *Registro* does not say that they are ours. */
export function unclear(intestazioni: readonly string[], cell: Finding['cell']): Finding {
  return finding('FO-203', { intestazioni }, cell);
}
