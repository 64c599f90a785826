import { normalizeTesto } from '../model/testo';
import {
  chiaveDi,
  classeDi,
  isNomeComune,
  isVuota,
  misurazioneDi,
  type Classe,
  type Misurazione,
} from './lessico';

/** A word of an indicator with what the comparison must know of it. */
export interface Parola {
  /** As written. */
  readonly testo: string;
  /** Normalised, whole. */
  readonly forma: string;
  /** Stem under which it is compared. */
  readonly chiave: string;
  readonly classe: Classe;
  /** `N.`, `%`: says how the text measures, not what. */
  readonly misura: boolean;
  /**
   * Must be on both sides: names (of projects, offices, places, acronyms), numbers other than the year of the
   * run, and what is still to be done (*da gestire* is not *gestite*).
   */
  readonly esatta: boolean;
  /** Stands after the slash of a ratio. */
  readonly aDenominatore: boolean;
}

/** A whole text, or one side of the slash of its ratio. */
export interface Parte {
  /** Words that say something, in their order. */
  readonly solide: readonly Parola[];
  /** What is counted, where the part begins with `N.` or `%`. */
  readonly testa: Parola | null;
}

/** A text of an indicator, ready to be compared. */
export interface Profilo {
  readonly parole: readonly Parola[];
  readonly intero: Parte;
  /** Numerator and denominator; null in a text that is no ratio. */
  readonly rapporto: readonly [Parte, Parte] | null;
  readonly misurazione: Misurazione | null;
  /** Could the text be a plain count? Not with any slash or `%` in it. */
  readonly conta: boolean;
  /** *Progetto: nome*: all that follows is the name of a project. */
  readonly progetto: boolean;
}

/** `%` is a word of its own, so that `30%` and `30 %` are alike. */
const WORD = /%|[\p{L}\p{M}\p{N}€@+<>=≤≥]+/gu;
const NUMBER = /\d/;
const RATIO_SLASH = /\/(?=\s*(?:n\.|n°|nr\b|numero\b|%))|\s\/\s/iu;
const CLAUSE_START = /[:/.;([–—"«“-]/u;
const ASCII = /^[\x20-\x7e]*$/;
const LETTER = /\p{L}/u;
const UPPER_START = /^\p{Lu}/u;
const PROJECT = /^\s*progetto\b/iu;
const PLAIN_PROJECT = /^\s*progetto\s*:/iu;
const TO_DO = /(?:are|ere|ire|rre)$/;
const MIN_WORDS_TO_JUDGE_CAPITALS = 4;

interface Trovata {
  readonly testo: string;
  readonly forma: string;
  readonly inizio: number;
  /** What stands between this word and the one before. */
  readonly prima: string;
}

/** Reads a text for comparison; `anno` is the year of the run, which goes without saying. */
export function profiloDi(testo: string, anno: number): Profilo {
  const trovate = findWords(testo);
  const slash = RATIO_SLASH.exec(testo)?.index ?? null;
  const isNome = nameDetector(testo, trovate);
  const parole = trovate.map((trovata, posizione): Parola => {
    const { forma } = trovata;
    const nome = isNome(trovata);
    const daFare = trovate[posizione - 1]?.forma === 'da' && TO_DO.test(forma);
    const chiave = daFare ? `da ${forma}` : chiaveDi(forma);
    const annoInCorso = forma === String(anno);
    return {
      testo: trovata.testo,
      forma,
      chiave,
      classe: classify(forma, chiave, nome, annoInCorso),
      misura: isVuota(forma) && misurazioneDi(forma) !== null,
      esatta: nome || daFare || (NUMBER.test(forma) && !annoInCorso),
      aDenominatore: slash !== null && trovata.inizio > slash,
    };
  });
  const misurazione = measureOf(testo, trovate, slash !== null);
  return {
    parole,
    intero: parteDi(parole),
    rapporto: slash === null ? null : splitRapporto(parole),
    misurazione,
    conta: misurazione === 'conteggio' && !/[/%]/.test(testo),
    progetto: PLAIN_PROJECT.test(testo),
  };
}

function splitRapporto(parole: readonly Parola[]): readonly [Parte, Parte] {
  const below = parole.filter(({ aDenominatore }) => aDenominatore);
  return [parteDi(parole.slice(0, parole.length - below.length)), parteDi(below)];
}

function parteDi(parole: readonly Parola[]): Parte {
  const solide = parole.filter(({ classe }) => classe !== 'vuota');
  const counts = parole[0]?.misura === true;
  return {
    solide,
    testa: counts ? (solide.find(({ classe }) => classe === 'piena') ?? null) : null,
  };
}

function classify(forma: string, chiave: string, nome: boolean, annoInCorso: boolean): Classe {
  if (annoInCorso) return 'neutra';
  return nome ? 'piena' : classeDi(forma, chiave);
}

function findWords(testo: string): readonly Trovata[] {
  let end = 0;
  return [...testo.matchAll(WORD)].flatMap((match) => {
    const prima = testo.slice(end, match.index);
    end = match.index + match[0].length;
    // A compatibility sign such as ½ may normalise into several words.
    return normalizeWord(match[0])
      .split(' ')
      .filter((forma) => forma !== '')
      .map((forma) => ({ testo: match[0], forma, inizio: match.index, prima }));
  });
}

function normalizeWord(word: string): string {
  return ASCII.test(word) ? word.toLowerCase() : normalizeTesto(word);
}

function measureOf(
  testo: string,
  trovate: readonly Trovata[],
  rapporto: boolean,
): Misurazione | null {
  if (rapporto) return 'quota';
  const colon = testo.lastIndexOf(':');
  const first = trovate[0];
  const afterColon = trovate.find(({ inizio }) => colon >= 0 && inizio > colon);
  const own = first === undefined ? null : misurazioneDi(first.forma);
  return own ?? (afterColon === undefined ? null : misurazioneDi(afterColon.forma));
}

/** Tells names from other words by capitals, quotes and a project's name before the colon. */
function nameDetector(testo: string, trovate: readonly Trovata[]): (trovata: Trovata) => boolean {
  const shouted = testo === testo.toUpperCase();
  const titled = isTitleCase(trovate);
  const project = PROJECT.test(testo) ? testo.indexOf(':') : -1;
  const quoted = quotedRanges(testo);
  return ({ testo: word, forma, inizio, prima }) => {
    if (quoted.some(([from, to]) => inizio > from && inizio < to)) return !isVuota(forma);
    if (inizio < project) return !isVuota(forma) && forma !== 'progetto';
    if (shouted || !LETTER.test(word)) return word.includes('@');
    if (word.length > 1 && word === word.toUpperCase()) return !isNomeComune(forma);
    const startsClause = inizio === 0 || CLAUSE_START.test(prima);
    return UPPER_START.test(word) && !startsClause && !titled && !isNomeComune(forma);
  };
}

function isTitleCase(trovate: readonly Trovata[]): boolean {
  const long = trovate.filter(({ forma }) => forma.length > 3);
  const capital = long.filter(({ testo }) => UPPER_START.test(testo)).length;
  return long.length >= MIN_WORDS_TO_JUDGE_CAPITALS && capital > long.length * 0.6;
}

const QUOTES = /"[^"]*"|«[^»]*»|“[^”]*”/gu;

function quotedRanges(testo: string): readonly (readonly [number, number])[] {
  return [...testo.matchAll(QUOTES)].map((match) => [match.index, match.index + match[0].length]);
}
