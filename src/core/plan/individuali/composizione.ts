import { FORMATO_PERCENTO } from '../edits';
import type { Cella } from '../ownSheets/table';
import type { Riga } from './tabella';

/**
 * Profiles to start from, for a person to change: those of a public institute of the same law (domain 1.4), with what it
 * gives to quality and to own objectives taken together.
 */
const PROFILI: readonly (readonly [string, number, number, number])[] = [
  ['Posizione organizzativa', 0.2, 0.5, 0.3],
  ['Responsabile di ufficio', 0.1, 0.6, 0.3],
  ['Personale', 0, 0.9, 0.1],
];

export function righeComposizione(): readonly Riga[] {
  const quota = (value: number): Cella => ({ value, formato: FORMATO_PERCENTO });
  return PROFILI.map(
    ([profilo, ente, unita, obiettivi]) =>
      new Map<string, Cella>([
        ['Profilo', { value: profilo }],
        ['% Ente', quota(ente)],
        ['% Unità', quota(unita)],
        ['% Obiettivi', quota(obiettivi)],
      ]),
  );
}
