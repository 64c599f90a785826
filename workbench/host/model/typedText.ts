import { isoDate, toSerial, type CellValue } from '../../../src/core';

/** What a text sent through `values` becomes. Excel reads it by en-US rules whatever the user's locale. */
export interface TypedCell {
  readonly value: CellValue;
  readonly formula: string | null;
  /** The format Excel gives a General cell for such a text; null = leaves it. */
  readonly format: string | null;
}

const NUMBER = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?$/i;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const US_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const ERRORS = ['#N/A', '#DIV/0!', '#REF!', '#NAME?', '#NULL!', '#NUM!', '#VALUE!'];

const plain = (value: CellValue, format: string | null = null): TypedCell => ({
  value,
  formula: null,
  format,
});

/**
 * A placeholder for Excel's own reading of typed text: formulas keep 0 as their result, and only numbers,
 * percentages, ISO and US dates, booleans and errors are recognised.
 */
export function readTypedText(text: string, numberFormat: string, date1904: boolean): TypedCell {
  if (text === '') return plain(null);
  if (text.startsWith("'")) return plain(text.slice(1));
  if (numberFormat === '@') return plain(text);
  if (text.startsWith('=') && text.length > 1) return { value: 0, formula: text, format: null };
  return readNumber(text) ?? readDate(text, date1904) ?? readWord(text) ?? readSigned(text);
}

function readNumber(text: string): TypedCell | null {
  const trimmed = text.trim();
  const percent = trimmed.endsWith('%');
  const digits = percent ? trimmed.slice(0, -1).trim() : trimmed;
  if (!/\d/.test(digits) || !NUMBER.test(digits)) return null;
  const value = Number(digits.replace(/,/g, ''));
  return percent ? plain(Number((value / 100).toPrecision(15)), '0%') : plain(value);
}

function readDate(text: string, date1904: boolean): TypedCell | null {
  const iso = ISO_DATE.exec(text);
  const us = US_DATE.exec(text);
  const day =
    iso !== null
      ? isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
      : us !== null
        ? isoDate(Number(us[3]), Number(us[1]), Number(us[2]))
        : null;
  return day === null ? null : plain(toSerial(day, date1904), 'm/d/yyyy');
}

function readWord(text: string): TypedCell | null {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return plain(upper === 'TRUE');
  return ERRORS.includes(upper) ? plain({ error: upper }) : null;
}

/** `+` and `-` begin a formula, `@` too; a lone sign stays text. */
function readSigned(text: string): TypedCell {
  const formula = /^[+\-@]./.test(text);
  return formula ? { value: 0, formula: `=${text}`, format: null } : plain(text);
}
