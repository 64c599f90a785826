/** A number read from digits, dots and commas. */
export interface NumeroLetto {
  readonly valore: number;
  /** The reading of who writes a decimal point, where it differs: 1.6 for `1.600`. */
  readonly altra: number | null;
  /** Can only have been written with a decimal point: `12.75`, `1,234.50`. */
  readonly punto: boolean;
}

/** Grouping is strictly in threes, by one and the same sign: `1.600`, `1 600`, `1'600`. */
const ITALIANO = /^(?:\d+|[1-9]\d{0,2}([.' ])\d{3}(?:\1\d{3})*)(?:,\d+)?$/;
const PUNTO = /^\d+\.\d+$/;
const VIRGOLA_MIGLIAIA = /^[1-9]\d{0,2}(?:,\d{3})+\.\d+$|^[1-9]\d{0,2}(?:,\d{3}){2,}$/;
const UN_SOLO_GRUPPO = /^[1-9]\d{0,2}([.,])\d{3}$/;
const SEGNO = /^[-+]/;
/** Excel keeps 15 digits; a longer row of them is no number a person meant. */
const CIFRE_MASSIME = 15;

/** Reads digits with their separators and sign, nothing else; null if they make no number. Italian first. */
export function readNumero(testo: string): NumeroLetto | null {
  const segno = testo.startsWith('-') ? -1 : 1;
  const cifre = testo.replace(SEGNO, '').trim();
  if (cifre.length > 2 * CIFRE_MASSIME) return null;
  if (ITALIANO.test(cifre)) {
    const valore = Number(cifre.replace(/[.' ]/g, '').replace(',', '.'));
    return letto(segno, valore, withDecimalPoint(cifre), false);
  }
  if (PUNTO.test(cifre)) return letto(segno, Number(cifre), null, true);
  if (VIRGOLA_MIGLIAIA.test(cifre)) {
    return letto(segno, Number(cifre.replace(/,/g, '')), null, true);
  }
  return null;
}

/** `1.600` and `1,600` mean something else to who writes decimals with a point. */
function withDecimalPoint(cifre: string): number | null {
  const gruppo = UN_SOLO_GRUPPO.exec(cifre);
  if (gruppo === null) return null;
  return gruppo[1] === '.' ? Number(cifre) : Number(cifre.replace(',', ''));
}

function letto(segno: 1 | -1, valore: number, altra: number | null, punto: boolean): NumeroLetto {
  // -0 would print as 0 and compare unequal in tests of identity.
  const conSegno = (numero: number): number => (numero === 0 ? 0 : segno * numero);
  return { valore: conSegno(valore), altra: altra === null ? null : conSegno(altra), punto };
}
