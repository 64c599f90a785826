import { barraDiDivisione } from '../model/barra';
import type { Unita } from '../model/misura';
import { normalizeTesto } from '../model/testo';
import { readLessico, type DettoDalTesto } from './verso/lessico';

export interface TestoIndicatore {
  readonly normalizzato: string;
  readonly progetto: boolean;
  readonly detto: DettoDalTesto;
}

export function readTestoIndicatore(testo: string): TestoIndicatore {
  const normalizzato = normalizeTesto(testo);
  return { normalizzato, progetto: isProgetto(testo), detto: readLessico(testo, normalizzato) };
}

const PROGETTO = /^\s*progett[oi]\b[^:]*:/i;
/** What a measure starts with, and the share sign anywhere but behind a figure (*riduzione del 10%* measures nothing). */
const MISURA_IN_TESTA =
  /^\s*(?:%|n\s?[.°º]|(?:nr|num|numero|percentuale)\b|(?:tempo|tempi|giorni|gg) (?:medi|massim)|(?:quota|tasso|grado|livello|media|indice) (?:d[ei]|d'))/i;
const QUOTA = /(?:^|[^\d\s])\s*%/;

/**
 * The text names a project and no other measure follows the colon (contract 2): *Progetto: PID - Punto Impresa Digitale* does,
 * *Progetto NIBI: % media di gradimento ...* does not.
 */
export function isProgetto(testo: string): boolean {
  const inizio = PROGETTO.exec(testo);
  if (inizio === null) return false;
  const seguito = testo.slice(inizio[0].length);
  if (QUOTA.test(seguito)) return false;
  return !seguito.split(':').some((parte) => MISURA_IN_TESTA.test(parte)) && !isDivision(seguito);
}

const PAROLE_DI_RAPPORTO =
  /\b(?:rapporto|quoziente|coefficiente|indice|incidenza|tasso|rispetto al?l?|x-1|t-1|n-1)\b/i;

/**
 * The text of the indicator is a division, by a slash or by its words.
 */
export function isRapporto(testo: string): boolean {
  return PAROLE_DI_RAPPORTO.test(testo) || isDivision(testo);
}

function isDivision(testo: string): boolean {
  return barraDiDivisione(testo) !== null;
}

const UNITA_NEL_TESTO: readonly (readonly [RegExp, Unita])[] = [
  [/(?:^| )(?:giorni|gg) lav/, 'giorni-lavorativi'],
  [/(?:^| )(?:giorni|giorno|gg)(?: |$)/, 'giorni'],
  [/(?:^| )(?:mesi|mese)(?: |$)/, 'mesi'],
  [/€|(?:^| )euro(?: |$)/, 'euro'],
];

/** The unit that the indicator itself names, if any: *Giorni medi di pagamento*. */
export function unitaNelTesto(testo: string): Unita | null {
  const normalizzato = normalizeTesto(testo);
  return UNITA_NEL_TESTO.find(([parole]) => parole.test(normalizzato))?.[1] ?? null;
}
