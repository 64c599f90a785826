import type { Unita } from '../../model/misura';
import { readNumero, type NumeroLetto } from './numero';
import { unitaBeside } from './unita';

export interface MisuraLetta extends NumeroLetto {
  /** null where the text states none. */
  readonly unita: Unita | null;
}

/** What may stand before a number, the number, and what may stand after it. */
const INTORNO = /^([^\d+-]*)([-+]? ?\d[\d.,' ]*)(.*)$/;

/** Reads one number with its unit: `3,5 gg`, `€ 12.500,00`, `80%`, `n. 8`. null = no number, or words that are no unit. */
export function readMisura(testo: string): MisuraLetta | null {
  const [, prima = '', cifre = '', dopo = ''] = INTORNO.exec(testo) ?? [];
  const segno = cifre.startsWith('-') || cifre.startsWith('+');
  const numero = readNumero(segno ? cifre.charAt(0) + cifre.slice(1).trim() : cifre.trim());
  if (numero === null) return null;
  const unita = unitaBeside(prima.trim(), dopo.trim());
  return unita === undefined ? null : { ...numero, unita };
}
