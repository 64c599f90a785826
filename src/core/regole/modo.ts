import type { Livello } from '../model/organigramma';
import type { RegimePesi } from '../model/risultato';
import type { Regole } from './regole';

/** What the total of a cruscotto is the mean of. */
export type Modo = Regole['aggregazioneEnte'];

/**
 * Weights decide before settings (contract 4): weights that make 100 over the whole cruscotto weigh its rows at every
 * level, and those that make 100 in each obiettivo say nothing about how a row of one compares with a row of another.
 */
export function modoTotale(livello: Livello, regime: RegimePesi, regole: Regole): Modo {
  if (regime === 'per-cruscotto') return 'indicatori';
  if (livello === 'ente') return regole.aggregazioneEnte;
  return regime === 'per-obiettivo' ? 'obiettivi' : regole.aggregazioneUnita;
}
