import { FOGLI_SU_RICHIESTA, type FoglioSuRichiesta } from '../core';

/**
 * `ricalcola` and `verifica` of contract 7, `anni` for several years side by side, `correggi` for certain corrections, `schede`
 * for the individual ones, `scheda` for an empty one of a project, and one command for each sheet that is made on request.
 */
export type Comando =
  'ricalcola' | 'verifica' | 'anni' | 'correggi' | 'schede' | 'scheda' | FoglioSuRichiesta;

export const COMANDI: readonly Comando[] = [
  'ricalcola',
  'verifica',
  'anni',
  'correggi',
  'schede',
  'scheda',
  ...FOGLI_SU_RICHIESTA,
];

/** Only `verifica` and `anni` write no workbook. */
export function scriveCartella(comando: Comando): boolean {
  return comando !== 'verifica' && comando !== 'anni';
}

export function isFoglioSuRichiesta(comando: Comando): comando is FoglioSuRichiesta {
  return FOGLI_SU_RICHIESTA.some((foglio) => foglio === comando);
}
