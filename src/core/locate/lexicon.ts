import { normalizeTesto } from '../model/testo';

/** Words by which rows and titles are told apart. Each test takes the text as typed. */

/** Lines printed over a cruscotto that are not its title (contract 1): reference date, planning act, body, plan. */
const TESTATA: readonly RegExp[] = [
  /^(?:dati (?:di |a )?)?consuntiv[oi]\b/,
  /^pianificazione\b/,
  /^monitoraggio al\b/,
  /^(?:camera di commercio|c ?c ?i ?a ?a)\b/,
  /^(?:piano (?:della |delle )?performance|piano integrato|p ?i ?a ?o|relazione sulla performance)\b/,
  /^responsabile\b/,
];
const CRUSCOTTO = /\bcruscott[oi]\b/;

/** First words of a unit's or a cruscotto's name. */
const TITOLO =
  /^(?:cruscott[oi]|servizio|ufficio|settore|azienda speciale|segretari[oa] generale|segreteria generale|dirigente)\b/;
const PROSPETTIVA = /^(?:prospettiva|area strategica|ambito strategico)\b/;

/** Notes under a table: marked as such, or whole sentences. */
const NOTA = /^(?:[*([•·–—-]|n\.?\s?b\.?\b|not[ae]\b|legenda\b|fonte\b|avvertenz[ae]\b)|[;:]$/i;
const SENTENCE = /^.{60,}\.$/s;
const MAX_TITOLO = 200;

const BUDGET =
  /^(?:totale (?:dei |degli )?(?:proventi|oneri)(?: correnti| complessivi| previsti)*(?: \d{4})?$|di cui\b)/;
const BUDGET_TITOLO = /^budget\b/;
const FORSE_BUDGET = /^\s*(?:totale|di\s+cui|budget)/i;

const TOTALI: ReadonlySet<string> = new Set([
  ...['totale', 'totali', 'subtotale', 'totale generale', 'totale complessivo', 'totale pesi'],
  ...['totale peso', 'media', 'media ponderata', 'media complessiva', 'media generale'],
]);
const PREFISSO_TOTALE = /^(?:livello sintetico|totale (?:obiettivo|prospettiva|cruscotto))\b/;
const FORSE_TOTALE = /^\s*(?:(?:sub)?total|media|livello)/i;

const LEGENDA: ReadonlySet<string> = new Set(
  ['operativo', 'operativi', 'strategico', 'strategici', ''].flatMap((tipo) => [
    `indicatore ${tipo}`.trim(),
    `indicatori ${tipo}`.trim(),
  ]),
);

export function isTestata(testo: string): boolean {
  const normalized = normalizeTesto(testo);
  return TESTATA.some((form) => form.test(normalized)) && !CRUSCOTTO.test(normalized);
}

/** Begins like the name of a unit or of its cruscotto. */
export function isUnitaPerNome(testo: string): boolean {
  return TITOLO.test(normalizeTesto(testo));
}

/** Says by itself that it names a cruscotto or its unit. */
export function isTitoloPerNome(testo: string): boolean {
  const normalized = normalizeTesto(testo);
  return TITOLO.test(normalized) || CRUSCOTTO.test(normalized);
}

export function isProspettivaPerNome(testo: string): boolean {
  return PROSPETTIVA.test(normalizeTesto(testo));
}

/** A line under or beside a table that is neither title nor prospettiva. */
export function isNota(testo: string): boolean {
  return testo.length > MAX_TITOLO || NOTA.test(testo) || SENTENCE.test(testo);
}

export function isLegenda(testo: string): boolean {
  return testo.length < 40 && LEGENDA.has(normalizeTesto(testo));
}

/** *Totale proventi*, *Totale oneri*, *di cui ...*: a row of a budget table. */
export function isBudget(testo: string): boolean {
  return FORSE_BUDGET.test(testo) && BUDGET.test(normalizeTesto(testo));
}

export function isTitoloBudget(testo: string): boolean {
  return FORSE_BUDGET.test(testo) && BUDGET_TITOLO.test(normalizeTesto(testo));
}

/** *Totale*, *Livello sintetico di ...*: a figure over other rows, not an indicator. */
export function isTotale(testo: string): boolean {
  if (!FORSE_TOTALE.test(testo)) return false;
  const normalized = normalizeTesto(testo);
  return TOTALI.has(normalized) || PREFISSO_TOTALE.test(normalized);
}

/** All letters are capitals: how Camere print titles and prospettive. */
export function isMaiuscolo(testo: string): boolean {
  return /\p{Lu}.*\p{Lu}/su.test(testo) && testo === testo.toUpperCase();
}

/** Begins with a small letter, as titles and prospettive seldom do. */
export function isMinuscolo(testo: string): boolean {
  return /^\p{Ll}/u.test(testo);
}

export function hasLettera(testo: string): boolean {
  return /\p{L}/u.test(testo);
}
