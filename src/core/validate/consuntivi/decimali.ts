import { finding } from '../../findings';
import type { ControlloRiga } from '../controllo';

const CONTEGGIO = /^(?:n|nr|num|numero)\b/;
/** A mean or a ratio has decimals by right. */
const NON_INTERO = /\b(?:medi[aoe]|ore|giornate|fte|indice)\b|%/;

/** A count of whole things with decimals (domain V16). */
export const decimali: ControlloRiga = (riga) => {
  const { testo, testoNormalizzato, atteso, consuntivo, rapporto, rowKey } = riga;
  const { value } = consuntivo;
  if (value.kind !== 'misura' || Number.isInteger(value.misura.valore) || rapporto !== null)
    return [];
  if (atteso.value.kind !== 'soglia' || value.misura.unita !== 'numero') return [];
  const dovuta = atteso.value.misura;
  if (dovuta.unita !== 'numero' || !Number.isInteger(dovuta.valore)) return [];
  if (testo.includes('/') || !CONTEGGIO.test(testoNormalizzato)) return [];
  if (NON_INTERO.test(testoNormalizzato)) return [];
  const params = { letto: value.misura.valore, atteso: dovuta.valore };
  return [finding('CO-201', params, consuntivo.cell, rowKey)];
};
