import { fromSerial, isoDate, type CellValue } from '../../../src/core';
import { displayText } from './display';
import type { EmulatedCell } from './sheet';
import { readTypedText } from './typedText';

/** `1.234,5`, `92,8`, `-3`, `1.234`, each with or without a percent sign. */
const NUMBER = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d*)(?:,(\d*))?\s*(%?)$/;
const DATE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const WORDS: ReadonlyMap<string, string> = new Map([
  ['VERO', 'TRUE'],
  ['FALSO', 'FALSE'],
  ['#N/D', '#N/A'],
  ['#RIF!', '#REF!'],
  ['#NOME?', '#NAME?'],
  ['#NULLO!', '#NULL!'],
  ['#VALORE!', '#VALUE!'],
]);

/**
 * What an Italian types into a cell, as `values` would take it: a placeholder for Excel's own reading, which in a cell with a
 * percent format takes 95 for 95%.
 */
export function fromItalian(text: string, format: string): string {
  const trimmed = text.trim();
  return (
    number(trimmed, format) ?? date(trimmed) ?? WORDS.get(trimmed.toUpperCase()) ?? quoted(text)
  );
}

function number(text: string, format: string): string | null {
  const [, sign = '', whole = '', decimals = '', percent = ''] = NUMBER.exec(text) ?? [];
  if (whole + decimals === '') return null;
  const plain = `${sign}${whole.replaceAll('.', '')}${decimals === '' ? '' : `.${decimals}`}`;
  const meant = format.includes('%') && Math.abs(Number(plain)) >= 1 ? '%' : percent;
  return `${plain}${meant}`;
}

function date(text: string): string | null {
  const [, day, month, year] = DATE.exec(text) ?? [];
  return day === undefined ? null : isoDate(Number(year), Number(month), Number(day));
}

/** English forms that are none in Italian stay text. */
function quoted(text: string): string {
  return isText(readTypedText(text, 'General', false).value) || text.startsWith('=')
    ? text
    : `'${text}`;
}

function isText(value: CellValue): boolean {
  return typeof value === 'string' || value === null;
}

/** What stands in the formula bar, and in the cell while it is edited: typed again it gives the same cell. */
export function toItalian(
  { value, formula, format }: Pick<EmulatedCell, 'value' | 'formula' | 'format'>,
  date1904: boolean,
): string {
  if (formula !== null) return formula;
  if (typeof value === 'string') {
    const typed = fromItalian(value, format);
    return typed === value && isText(readTypedText(typed, 'General', date1904).value)
      ? value
      : `'${value}`;
  }
  if (typeof value !== 'number') return word(displayText({ value, format }, date1904));
  if (format.includes('%')) return `${decimal(Number((value * 100).toPrecision(15)))}%`;
  const isDay = Number.isInteger(value) && /[dy]/i.test(format) && format !== 'General';
  return isDay && fromSerial(value, date1904) !== null
    ? displayText({ value, format }, date1904)
    : decimal(value);
}

/** Truth values and errors by their Italian names. */
const word = (english: string): string =>
  [...WORDS].find(([, meant]) => meant === english)?.[0] ?? english;

const decimal = (value: number): string => String(value).replace('.', ',');
