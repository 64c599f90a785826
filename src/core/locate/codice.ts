import type { CellValue } from '../model/cell';

/** An obiettivo as printed: code without final dot, or null where it has none, and its text. */
export interface ObiettivoLetto {
  readonly codice: string | null;
  readonly testo: string;
}

const WORD = String.raw`obiettiv[oi](?:\s+(?:strategic[oi]|operativ[oi]))?`;
const CODE = String.raw`\d{1,2}(?:\.\d{1,2}){0,2}`;
const WITH_CODE = new RegExp(
  `^(${WORD}\\s*(?:n\\.?\\s*)?)?(${CODE})(\\.?)(\\s*[-–—:]\\s*|\\s+|(?<=\\.)(?=\\p{L}))(\\S.*)$`,
  'isu',
);
const WITHOUT_CODE = new RegExp(`^${WORD}\\s*[-–—:]\\s*(\\S.*)$`, 'isu');
const BARE_CODE = new RegExp(`^(${CODE})\\.?$`);
const CAPITAL_OR_QUOTE = /^[\p{Lu}"'«“]/u;
const HAS_LETTER = /\p{L}/u;

/** `1.1 Accrescere ...`, `1. Implementazione ...`, *Obiettivo 1.1: ...*; null for any other text. */
export function parseObiettivo(testo: string): ObiettivoLetto | null {
  const match = WITH_CODE.exec(testo);
  if (match !== null) return fromMatch(match);
  const plain = WITHOUT_CODE.exec(testo);
  return plain === null ? null : { codice: null, testo: (plain[1] ?? '').trim() };
}

/** A code that fills a cell by itself, as text or, Excel willing, as number: `1.1`, `1.1.`, 1.1. */
export function bareCode(value: CellValue): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  return BARE_CODE.exec(String(value).trim())?.[1] ?? null;
}

function fromMatch(match: RegExpExecArray): ObiettivoLetto | null {
  const [, word, codice = '', dot, separator = '', testo = ''] = match;
  if (!HAS_LETTER.test(testo)) return null;
  // `5 seminari` is a count; `5 Accrescere ...`, `5. accrescere` and `5 - accrescere` are obiettivi.
  const marked =
    word !== undefined || dot === '.' || codice.includes('.') || separator.trim() !== '';
  if (!marked && !CAPITAL_OR_QUOTE.test(testo)) return null;
  return { codice, testo: testo.trim() };
}
