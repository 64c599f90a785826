/**
 * Number formats that a file names by id only, in en-US spelling as Office.js gives them (ECMA-376 18.8.30; 5-8, 14, 22,
 * 27-36 and 50-58 depend on the language of Excel, and stand here as English Excel shows them).
 */
const BUILTIN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0_);($#,##0)',
  6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Dates of East Asian calendars, which an Excel in another language shows as plain dates. */
const ASIAN_DATES: readonly (readonly [number, number])[] = [
  [27, 36],
  [50, 58],
];

/** Ids whose format is the same in every language: a file may name these by id. */
const SAME_EVERYWHERE: readonly number[] = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 48, 49];

export function builtinFormat(id: number): string {
  const asian = ASIAN_DATES.some(([first, last]) => id >= first && id <= last);
  return asian ? 'm/d/yyyy' : (BUILTIN[id] ?? 'General');
}

/** The id to write for a format, or null if it needs an entry of its own. */
export function builtinIdOf(code: string): number | null {
  return SAME_EVERYWHERE.find((id) => BUILTIN[id] === code) ?? null;
}
