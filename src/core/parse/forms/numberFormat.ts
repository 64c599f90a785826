import type { Unita } from '../../model/misura';
import { canonical } from './canonical';
import { unitaOf } from './unita';

/** What a number format says about the number under it. */
export interface NumberFormat {
  readonly tipo: 'numero' | 'percento' | 'data' | 'ora';
  /** null = as many as needed. */
  readonly decimali: number | null;
  readonly migliaia: boolean;
  /** Words and signs shown beside the number, and the unit they name. */
  readonly prima: string;
  readonly dopo: string;
  readonly unita: Unita | null;
}

export const GENERALE: NumberFormat = {
  tipo: 'numero',
  decimali: null,
  migliaia: false,
  prima: '',
  dopo: '',
  unita: null,
};

const SENZA_FORMATO = /^(?:general|standard|@|)$/i;
/** Currency and locale in brackets, such as `[$€-410]`; the other brackets hold colours, conditions and elapsed time. */
const VALUTA = /\[\$([^\]-]*)[^\]]*\]/g;
const TEMPO_TRASCORSO = /\[[hms]+\]/i;
const PARENTESI = /\[[^\]]*\]/g;
/** Literal text: quoted, escaped, or the width or repetition of a character. */
const LETTERALE = /"([^"]*)"?|\\(.)|[_*]./g;
const SEGNAPOSTO = /general|standard|[#0?][#0?.,\s/]*/i;
const MERIDIANO = /am\/pm|a\/p/gi;

/** Reads a number format code, English or Italian (`gg/mm/aaaa`). Only its first section counts, as for positive numbers. */
export function readNumberFormat(codice: string): NumberFormat {
  if (SENZA_FORMATO.test(codice)) return GENERALE;
  const sezione = firstSection(codice);
  if (TEMPO_TRASCORSO.test(sezione)) return { ...GENERALE, tipo: 'ora' };
  const nudo = sezione.replace(PARENTESI, '').replace(LETTERALE, '').replace(MERIDIANO, '');
  if (nudo.includes('%')) return { ...withDigits(nudo), tipo: 'percento' };
  // E+00 is scientific notation, not a letter of a date.
  const lettere = nudo.replace(/e[+-]/gi, '').replace(/general|standard/gi, '');
  if (/[dgya]/i.test(lettere) || /m/i.test(lettere.replace(/[hs][^hs]*m|m[^hs]*s/gi, ''))) {
    return { ...GENERALE, tipo: 'data' };
  }
  if (/[hs]/i.test(lettere)) return { ...GENERALE, tipo: 'ora' };
  return withWords(sezione, withDigits(nudo));
}

function withDigits(nudo: string): NumberFormat {
  const cifre = SEGNAPOSTO.exec(nudo)?.[0] ?? '';
  if (!/[#0?]/.test(cifre) || cifre.includes('/') || /e[+-]/i.test(nudo)) return GENERALE;
  const [intero = '', decimali = ''] = cifre.split('.');
  return {
    ...GENERALE,
    decimali: decimali.replace(/[^#0?]/g, '').length,
    migliaia: /,[#0?]/.test(intero),
  };
}

function withWords(sezione: string, format: NumberFormat): NumberFormat {
  const scritto = sezione
    .replace(VALUTA, (_, segno: string) => `"${segno}"`)
    .replace(PARENTESI, '')
    .replace(LETTERALE, (_, testo?: string, segno?: string) => testo ?? segno ?? '');
  const posto = SEGNAPOSTO.exec(scritto);
  if (posto === null) return format;
  const prima = scritto.slice(0, posto.index);
  const dopo = scritto.slice(posto.index + posto[0].trimEnd().length);
  const parole = `${prima} ${dopo}`.trim();
  return { ...format, prima, dopo, unita: parole === '' ? null : unitaOf(canonical(parole)) };
}

/** Up to the first semicolon that is not quoted or escaped. */
function firstSection(codice: string): string {
  return /^(?:"[^"]*"?|\\.|[^;"\\])*/.exec(codice)?.[0] ?? codice;
}
