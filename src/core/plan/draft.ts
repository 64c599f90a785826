import { type Intestazioni, type Nomi, type PerColonna, type Riconoscimento } from './ownership';
import type { Zona } from './zones';

/** A zone whose heading row was read and lets itself be written. */
export interface ZonaLetta extends Zona {
  readonly lette: Intestazioni;
  readonly lettura: Extract<Riconoscimento, { kind: 'nostre' | 'altro-anno' | 'assenti' }>;
}

/** A zone on its way to its columns: null is a column that it still lacks. */
export interface Bozza {
  readonly zona: ZonaLetta;
  readonly posizioni: PerColonna<number | null>;
  readonly nomi: Nomi;
}

/** What the headings of a zone say by themselves. */
export function draftOf(zona: ZonaLetta): Bozza {
  const { lettura } = zona;
  if (lettura.kind === 'nostre') return { zona, posizioni: lettura.posizioni, nomi: lettura.nomi };
  const segnalazioni = lettura.kind === 'altro-anno' ? lettura.segnalazioni : null;
  return { zona, posizioni: { percento: null, esito: null, segnalazioni }, nomi: lettura.nomi };
}

export function hasSegnalazioni({ posizioni }: Bozza): boolean {
  return posizioni.segnalazioni !== null;
}
