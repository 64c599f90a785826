import { fromSerial } from '../../../src/core';
import type { EmulatedCell } from './sheet';

const DATE_FORMAT = /[dy]/i;
const LITERALS = /"[^"]*"|\[[^\]]*\]/g;
const DECIMALS = /\.(0+)/;

/**
 * What a cell shows: a placeholder for Excel's own number formats that knows dates, percentages, thousands and
 * decimals, all in Italian.
 */
export function displayText(
  { value, format }: Pick<EmulatedCell, 'value' | 'format'>,
  date1904: boolean,
): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'VERO' : 'FALSO';
  if (typeof value === 'string') return value;
  const bare = format.replace(LITERALS, '');
  const decimals = DECIMALS.exec(bare)?.[1]?.length ?? 0;
  if (bare.includes('%')) return `${fixed(value * 100, decimals)}%`;
  if (bare !== 'General' && DATE_FORMAT.test(bare)) return displayDate(value, bare, date1904);
  if (bare === 'General' || !bare.includes('0')) return String(value).replace('.', ',');
  return fixed(value, decimals, bare.includes(','));
}

function displayDate(serial: number, format: string, date1904: boolean): string {
  const day = fromSerial(serial, date1904);
  if (day === null) return '#####';
  const date = `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
  if (!/h/i.test(format)) return date;
  const minutes = Math.round((serial % 1) * 24 * 60);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function fixed(value: number, decimals: number, thousands = false): string {
  const [whole = '', rest] = value.toFixed(decimals).split('.');
  const grouped = thousands ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole;
  return rest === undefined ? grouped : `${grouped},${rest}`;
}
