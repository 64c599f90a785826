import { printData, type IsoDate } from '../../model/data';
import { puntiDaFrazione } from '../../model/misura';
import { printNumero } from '../../model/stampa';
import { ILLEGGIBILE, type Form } from './form';
import type { NumberFormat } from './numberFormat';

/** What a cell shows, and what it holds. */
export interface Contenuto {
  /** The text shown: `80%`, `30/11/2019`, `3,5`. */
  readonly raw: string;
  readonly form: Form;
}

/** Reads a number by the format of its cell: the same 0.8 is `80%`, `0,8` or half past seven. `giorno` is its day, if it has one. */
export function readNumeroInCella(
  value: number,
  format: NumberFormat,
  giorno: (serial: number) => IsoDate | null,
): Contenuto {
  if (format.tipo === 'data') {
    const day = giorno(value);
    if (day === null) return { raw: shownNumber(value, format), form: ILLEGGIBILE };
    return {
      raw: printData(day),
      form: { tipo: 'data', giorno: day, altra: null, operatore: null },
    };
  }
  const percento = format.tipo === 'percento';
  const valore = percento ? puntiDaFrazione(value) : value;
  const raw = percento ? `${printNumero(valore, format)}%` : shownNumber(value, format);
  if (format.tipo === 'ora' || !Number.isFinite(valore)) return { raw, form: ILLEGGIBILE };
  const unita = percento ? 'percento' : format.unita;
  return {
    raw,
    form: { tipo: 'numero', valore, altra: null, unita, operatore: null, punto: false },
  };
}

function shownNumber(value: number, format: NumberFormat): string {
  return `${format.prima}${printNumero(visibleDigits(value), format)}${format.dopo}`;
}

/** Excel shows at most 15 digits: 0.1 + 0.2 is 0,3 to whoever looks at it. */
function visibleDigits(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
