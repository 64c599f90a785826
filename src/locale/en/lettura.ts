import type { Lettura, Unita } from '../../core';
import { data, numberEn } from '../format';

/** Enough to show any figure that a person typed. */
const DECIMALS = 6;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const UNITS: Readonly<Record<Unita, string>> = {
  numero: 'number',
  percento: 'percentage',
  giorni: 'days',
  'giorni-lavorativi': 'working days',
  mesi: 'months',
  euro: 'euro',
};

/** A unit by name, as in "is stated in days". */
export function unit(one: Unita): string {
  return UNITS[one];
}

/** A value with its unit: `80%`, `3.5 days`, `12,500 euro`. */
export function measure(value: number, one: Unita): string {
  const digits = numberEn(value, DECIMALS);
  if (one === 'numero') return digits;
  return one === 'percento' ? `${digits}%` : `${digits} ${UNITS[one]}`;
}

/** One way to read a cell, in words. */
export function reading(one: Lettura): string {
  switch (one.tipo) {
    case 'misura':
      return measure(one.valore, one.unita);
    case 'data':
      return data(one.giorno);
    case 'giorno-mese':
      return `${String(one.giorno)} ${month(one.mese)}`;
    case 'mese-anno':
      return `${month(one.mese)} ${String(one.anno)}`;
    case 'intervallo':
      return `from ${numberEn(one.da, DECIMALS)} to ${numberEn(one.a, DECIMALS)}`;
    case 'rapporto':
      return `${numberEn(one.numeratore, DECIMALS)} divided by ${numberEn(one.denominatore, DECIMALS)}`;
  }
}

export function readings(all: readonly Lettura[]): string {
  return all.map(reading).join(' or ');
}

function month(number: number): string {
  return MONTHS[number - 1] ?? String(number);
}
