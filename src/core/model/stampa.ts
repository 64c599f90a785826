import { assertNever } from './assertNever';
import type { Consuntivo } from './consuntivo';
import type { IsoDate } from './data';
import type { Misura, Unita } from './misura';
import type { Operatore, RisultatoAtteso } from './risultatoAtteso';

/** How digits are shown: fixed decimals (null = as many as needed) and the thousands dot. */
export interface StileNumero {
  readonly decimali: number | null;
  readonly migliaia: boolean;
}

const ITALIANO: StileNumero = { decimali: null, migliaia: true };
const GROUPS_OF_THREE = /\B(?=(?:\d{3})+$)/g;

/** A number as an Italian writes it: `12.500,5`. Reading it again gives the same number. */
export function printNumero(valore: number, stile: StileNumero = ITALIANO): string {
  const testo = digits(valore, stile.decimali);
  if (!stile.migliaia || Math.abs(valore) < 1000) return testo.replace('.', ',');
  const [intero = '', decimali] = testo.split('.');
  const grouped = intero.replace(GROUPS_OF_THREE, '.');
  return decimali === undefined ? grouped : `${grouped},${decimali}`;
}

const PRIMA: Partial<Record<Unita, string>> = { euro: '€ ' };
const DOPO: Partial<Record<Unita, string>> = {
  percento: '%',
  giorni: ' gg',
  'giorni-lavorativi': ' gg lavorativi',
  mesi: ' mesi',
};

export function printMisura({ valore, unita }: Misura): string {
  return `${PRIMA[unita] ?? ''}${printNumero(valore)}${DOPO[unita] ?? ''}`;
}

const SEGNI: Record<Operatore, string> = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '=': '=' };

export function printOperatore(operatore: Operatore): string {
  return SEGNI[operatore];
}

/** Months as Italian names them, January first. */
export const MESI: readonly string[] = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
];

/** A day with the month in letters, which has one reading only: `30 novembre 2019`. */
export function printDataEstesa(day: IsoDate): string {
  const mese = MESI[Number(day.slice(5, 7)) - 1] ?? '';
  return `${String(Number(day.slice(8, 10)))} ${mese} ${day.slice(0, 4)}`;
}

/** The target as a controller would type it; twin of the parser, which reads it back (`?` for unreadable). */
export function printRisultatoAtteso(atteso: RisultatoAtteso): string {
  switch (atteso.kind) {
    case 'soglia': {
      const segno = atteso.operatore === null ? '' : `${printOperatore(atteso.operatore)} `;
      return segno + printMisura(atteso.misura);
    }
    case 'intervallo':
      return `tra ${printMisura(atteso.da)} e ${printMisura(atteso.a)}`;
    case 'scadenza':
      return `entro il ${printDataEstesa(atteso.entro)}`;
    case 'esito':
      return atteso.atteso.toUpperCase();
    case 'progetto':
      return printMisura(atteso.misura);
    case 'monitoraggio':
      return 'monitoraggio';
    case 'assente':
      return '-';
    case 'illeggibile':
      return '?';
    default:
      return assertNever(atteso);
  }
}

/** The actual as a controller would type it; a ratio shows its two parts (`12 su 15`). */
export function printConsuntivo(consuntivo: Consuntivo): string {
  switch (consuntivo.kind) {
    case 'misura': {
      const { misura, rapporto } = consuntivo;
      if (rapporto === null) return printMisura(misura);
      return `${printNumero(rapporto.numeratore)} su ${printNumero(rapporto.denominatore)}`;
    }
    case 'data':
      return printDataEstesa(consuntivo.il);
    case 'esito':
      return consuntivo.valore.toUpperCase();
    case 'assente':
      return 'n.d.';
    case 'illeggibile':
      return '?';
    default:
      return assertNever(consuntivo);
  }
}

function digits(valore: number, decimali: number | null): string {
  const shortest = String(valore);
  if (decimali === null || (decimali === 0 && Number.isInteger(valore))) {
    return withoutExponent(shortest);
  }
  const point = shortest.indexOf('.');
  const exact = point >= 0 && !shortest.includes('e') && shortest.length - point - 1 === decimali;
  // toFixed alone would round 1.005 down: what Excel shows has passed through 15 digits.
  return withoutExponent(exact ? shortest : Number(valore.toPrecision(15)).toFixed(decimali));
}

function withoutExponent(text: string): string {
  if (!text.includes('e')) return text;
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (match === null) return text;
  const [, segno = '', first = '', rest = '', power = '0'] = match;
  const all = first + rest;
  const point = 1 + Number(power);
  if (point <= 0) return `${segno}0.${'0'.repeat(-point)}${all}`;
  return `${segno}${all.padEnd(point, '0')}`;
}
