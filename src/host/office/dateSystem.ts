import { fromSerial, yearOf, type SheetSnapshot } from '../../core';
import { readBatch, type OfficeSession } from './session';
import { rangeOf } from './writeBlock';

const DATE_FORMAT = /[dy]/i;
const LITERALS = /"[^"]*"|\[[^\]]*\]|General/g;
const YEAR = /(?:19|20)\d\d/;
/** The two date systems lie this many years apart: a plan whose dates are four years old may be a 1904 workbook. */
const YEARS_APART = 4;

interface Probe {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  readonly serial: number;
}

/**
 * Office.js does not tell whether a workbook counts days from 1904. Only where its dates lie four years before the
 * years of its headings is the displayed text of one of them read, and its year compared under both systems.
 */
export async function guess1904(
  session: OfficeSession,
  sheets: readonly SheetSnapshot[],
): Promise<boolean> {
  const probe = suspicious(sheets);
  if (probe === null) return false;
  const text = await readBatch(session, async (context) => {
    const { row, col } = probe;
    const cell = { top: row, left: col, bottom: row, right: col };
    const range = rangeOf(context.workbook.worksheets.getItem(probe.sheet), cell);
    range.load(['text']);
    await context.sync();
    return range.text[0]?.[0] ?? '';
  });
  return is1904(probe.serial, text);
}

/** Whether a displayed date agrees with the 1904 system and not with the 1900 one. */
export function is1904(serial: number, text: string): boolean {
  const shown = YEAR.exec(text)?.[0];
  if (shown === undefined) return false;
  const in1900 = fromSerial(serial, false);
  const in1904 = fromSerial(serial, true);
  if (in1900 !== null && yearOf(in1900) === Number(shown)) return false;
  return in1904 !== null && yearOf(in1904) === Number(shown);
}

function suspicious(sheets: readonly SheetSnapshot[]): Probe | null {
  const years = new Set(
    sheets.flatMap(({ values }) =>
      values.flatMap((row) =>
        row.flatMap((value) => {
          if (typeof value !== 'string' || value.length > 40) return [];
          const year = YEAR.exec(value)?.[0];
          return year === undefined ? [] : [Number(year)];
        }),
      ),
    ),
  );
  for (const sheet of sheets) {
    for (const [row, values] of sheet.values.entries()) {
      for (const [col, value] of values.entries()) {
        if (typeof value !== 'number' || !isDateFormat(sheet.formats[row]?.[col])) continue;
        const day = fromSerial(value, false);
        if (day === null || years.has(yearOf(day)) || !years.has(yearOf(day) + YEARS_APART))
          continue;
        return { sheet: sheet.name, row, col, serial: value };
      }
    }
  }
  return null;
}

function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && DATE_FORMAT.test(format.replace(LITERALS, ''));
}
