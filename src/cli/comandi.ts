import { FOGLI_SU_RICHIESTA, type FoglioSuRichiesta } from '../core';

/**
 * `ricalcola` and `verifica` of contract 7, `correggi` for certain corrections, `schede` for the individual ones, and one
 * command for each sheet that is made on request.
 */
export type Comando = 'ricalcola' | 'verifica' | 'correggi' | 'schede' | FoglioSuRichiesta;

export const COMANDI: readonly Comando[] = [
  'ricalcola',
  'verifica',
  'correggi',
  'schede',
  ...FOGLI_SU_RICHIESTA,
];

/** Only `verifica` writes no workbook. */
export function scriveCartella(comando: Comando): boolean {
  return comando !== 'verifica';
}

export function isFoglioSuRichiesta(comando: Comando): comando is FoglioSuRichiesta {
  return FOGLI_SU_RICHIESTA.some((foglio) => foglio === comando);
}
