import { parseIsoDate, toSerial, type CellValue } from '../../../core';
import { damaged } from '../failures';
import { unescapeText } from '../xml/text';

/** Days of a time of day, from `T14:30:00` or `T14:30:00.5Z`; 0 where there is none. */
const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?/;
const DAY_SECONDS = 86_400;

export interface CellContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
  readonly part: string;
}

/**
 * The value of a cell from its type and the text of its `v`. What is no number where one is due stays the text it is:
 * never a zero.
 */
export function cellValue(type: string, v: string, context: CellContext): CellValue {
  switch (type) {
    case 's': {
      const shared = context.strings[Number(v)];
      if (shared === undefined) throw damaged(`${context.part}: s ${v}`);
      return shared;
    }
    case 'b':
      return v === '1' || v === 'true';
    case 'e':
      return { error: v };
    case 'str':
      return unescapeText(v);
    case 'd':
      return serialOf(v, context.date1904);
    default: {
      const number = Number(v);
      return v.trim() !== '' && Number.isFinite(number) ? number : textOrNull(v);
    }
  }
}

function textOrNull(v: string): string | null {
  return v.trim() === '' ? null : v;
}

/** A strict workbook writes dates as dates. */
function serialOf(v: string, date1904: boolean): CellValue {
  const [, date = '', hours = '0', minutes = '0', seconds = '0'] = ISO.exec(v.trim()) ?? [];
  const day = parseIsoDate(date);
  if (day === null) return textOrNull(v);
  const time = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return toSerial(day, date1904) + time / DAY_SECONDS;
}
