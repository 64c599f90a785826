import type { CellRef } from './cell';

export type Livello =
  'ente' | 'segretario_generale' | 'dirigente' | 'servizio' | 'azienda_speciale';

/** What a level was taken from, strongest first (contract 1). */
export type FonteLivello = 'organigramma' | 'titolo' | 'foglio' | 'predefinito';

/** Levels whose rows can take their actual from below (contract 5). */
export const LIVELLI_SUPERIORI: readonly Livello[] = ['ente', 'segretario_generale', 'dirigente'];

/** A line of the sheet *Organigramma*, already checked. Names are as typed. */
export interface RigaOrganigramma {
  readonly foglio: string;
  readonly unita: string;
  readonly livello: Livello;
  /** The *Unità* it answers to, or null. */
  readonly rispondeA: string | null;
  readonly responsabile: string | null;
  readonly cell: CellRef;
}
