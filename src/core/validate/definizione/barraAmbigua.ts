import { barraDiDivisione } from '../../model/barra';
import type { ControlloRiga } from '../controllo';
import { NESSUNO, sulTesto } from '../rilievo';

/** A slash between two words of some length; *e/o*, *B2B/B2C*, years and laws are nobody's doubt. */
const ALTERNATIVA = /(?<![\p{L}\d/])(\p{L}{4,})\/(\p{L}{4,})(?![\p{L}\d/])/gu;

/** In a ratio the slash divides: one that means *or* beside it makes a reader stop. */
export const barraAmbigua: ControlloRiga = (indicatore) => {
  const { testo } = indicatore;
  if (!testo.includes('/')) return NESSUNO;
  const barra = barraDiDivisione(testo);
  if (barra === null) return NESSUNO;
  for (const { 0: parole, 1: una = '', 2: altra = '', index } of testo.matchAll(ALTERNATIVA)) {
    if (index + una.length === barra) continue;
    return sulTesto('IN-204', { parole, proposto: `${una} o ${altra}` }, indicatore);
  }
  return NESSUNO;
};
