import type { Sourced } from './cell';
import type { IsoDate } from './data';
import type { Misura } from './misura';
import type { RisultatoAtteso } from './risultatoAtteso';

/** A target that a person typed for a day before the end of the year: read like any other, and never scored. */
export interface AttesoIntermedio {
  readonly al: IsoDate;
  readonly atteso: Sourced<RisultatoAtteso>;
}

/** The level of a target that has one: what an actual can be compared with before the year is over. */
export function livelloDi(atteso: RisultatoAtteso): Misura | null {
  return atteso.kind === 'soglia' || atteso.kind === 'progetto' ? atteso.misura : null;
}

/**
 * The level typed for a day during the year, in the unit of the year's target; null where the two cannot be compared. A bare
 * number takes the unit of the target, but for per cent, where it could be points or a fraction.
 */
export function livelloIntermedio(
  { atteso }: AttesoIntermedio,
  dellAnno: RisultatoAtteso,
): number | null {
  const livello = livelloDi(atteso.value);
  const unita = livelloDi(dellAnno)?.unita;
  if (livello === null || unita === undefined) return null;
  const nudo = livello.unita === 'numero' && unita !== 'percento';
  return livello.unita === unita || nudo ? livello.valore : null;
}

/** The target that holds on a day: the last one not after it. */
export function intermedioAl(
  intermedi: readonly AttesoIntermedio[] | undefined,
  al: IsoDate,
): AttesoIntermedio | null {
  return intermedi?.filter((uno) => uno.al <= al).pop() ?? null;
}
