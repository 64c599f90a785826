import { parseIsoDate, printData } from '../core';
import type { Lingua } from './lingua';

/** Formatters are dear to make and cheap to use. */
const made = new Map<string, Intl.NumberFormat>();

function formatter(tag: string, minimum: number, maximum: number): Intl.NumberFormat {
  const key = `${tag} ${String(minimum)} ${String(maximum)}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const fresh = new Intl.NumberFormat(tag, {
    minimumFractionDigits: minimum,
    maximumFractionDigits: maximum,
    // Italian leaves the dot out of 4.000 unless told otherwise; a cruscotto does not.
    useGrouping: true,
  });
  made.set(key, fresh);
  return fresh;
}

/** An ISO date as a controller writes it; any other text unchanged. */
export function data(iso: string): string {
  const day = parseIsoDate(iso);
  return day === null ? iso : printData(day);
}

/** A number with decimal comma, thousands dot and at most `decimals` decimals: `12.500,5`. */
export function numero(valore: number, decimals = 2): string {
  return formatter('it-IT', 0, decimals).format(valore);
}

/** Percentage points as text: `83,5 %`. */
export function punti(valore: number, decimals = 2): string {
  return `${numero(valore, decimals)} %`;
}

/** The same for English texts: `12,500.5`. */
export function numberEn(valore: number, decimals = 2): string {
  return formatter('en-GB', 0, decimals).format(valore);
}

/** How one language writes figures in tables, where all have the same decimals. */
export interface Formato {
  /** Percentage points with two decimals: `83,50 %`. */
  readonly punti: (valore: number) => string;
  /** A count with thousands separator. */
  readonly intero: (valore: number) => string;
  readonly numero: (valore: number, decimals?: number) => string;
  readonly data: (iso: string) => string;
}

export const FORMATI: Readonly<Record<Lingua, Formato>> = {
  it: {
    punti: (valore) => `${formatter('it-IT', 2, 2).format(valore)} %`,
    intero: (valore) => formatter('it-IT', 0, 0).format(valore),
    numero,
    data,
  },
  en: {
    punti: (valore) => `${formatter('en-GB', 2, 2).format(valore)}%`,
    intero: (valore) => formatter('en-GB', 0, 0).format(valore),
    numero: numberEn,
    data: (iso) => iso,
  },
};
