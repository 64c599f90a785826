import fc from 'fast-check';
import {
  formatAt,
  formulaAt,
  valueAt,
  type CellValue,
  type WorkbookSnapshot,
} from '../../../src/core';
import { applyPlan, readWorkbook } from '../../../src/host/file';
import { unFoglio, unLibro, type Contenuto } from '../../support/book';
import { unPlan } from '../../support/xlsx/plan';
import { writeXlsx, type WriteOptions } from '../../support/xlsx';

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom(' ', '\r\n', '_x000D_', '__proto__', '=1+1', '\u00a0'),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n)),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom('#N/A', '#DIV/0!', '#REF!').map((error) => ({ error })),
);
const content: fc.Arbitrary<Contenuto> = fc.record(
  {
    value,
    format: fc.constantFrom(
      'General',
      '0%',
      '0.00%',
      'dd/mm/yyyy',
      '#,##0.00 "€"',
      '[$-410]d mmmm yyyy;@',
    ),
    formula: fc.constantFrom('=A1+1', '=SUM(A1:B2)', '="a<b"&C3'),
    fill: fc.constantFrom('#EDEDED', '#FFFF00'),
  },
  { requiredKeys: ['value'] },
);
const sheet = fc
  .tuple(
    fc.array(fc.array(content, { maxLength: 6 }), { maxLength: 6 }),
    fc.record({ hidden: fc.boolean(), protected: fc.boolean() }),
    fc.uniqueArray(fc.nat(30), { maxLength: 4 }),
  )
  .map(([rows, flags, hidden]) => ({ rows, flags, hiddenColumns: hidden.sort((a, b) => a - b) }));
const book = fc
  .tuple(fc.array(sheet, { minLength: 1, maxLength: 3 }), fc.boolean(), fc.boolean())
  .map(([sheets, date1904, structureProtected]) =>
    unLibro(
      sheets.map(({ rows, flags, hiddenColumns }, index) =>
        unFoglio(`L'${String(index)} & <foglio>`, rows, { ...flags, hiddenColumns }),
      ),
      { date1904, structureProtected },
    ),
  );
const options: fc.Arbitrary<WriteOptions> = fc.record({
  strings: fc.constantFrom('shared', 'inline'),
  strict: fc.boolean(),
  prefix: fc.constantFrom('', 'x'),
  withoutAddresses: fc.boolean(),
});

/** All that a snapshot says, without the places where it may say nothing. */
function facts({ sheets, ...workbook }: WorkbookSnapshot): unknown {
  return {
    ...workbook,
    sheets: sheets.map((s) => ({
      name: s.name,
      hidden: s.hidden,
      protected: s.protected,
      hiddenColumns: s.hiddenColumns,
      cells: Array.from({ length: 6 }, (_, row) =>
        Array.from({ length: 6 }, (__, col) => {
          const holds = valueAt(s, row, col) !== null || formulaAt(s, row, col) !== null;
          // A cell that holds nothing may keep its look or not.
          return holds
            ? [
                valueAt(s, row, col),
                formulaAt(s, row, col),
                formatAt(s, row, col),
                s.fills[row]?.[col] ?? null,
              ]
            : null;
        }),
      ),
    })),
  };
}

describe('readWorkbook', () => {
  it('gives back what was written, however it was written', () => {
    fc.assert(
      fc.property(book, options, (snapshot, how) => {
        expect(facts(readWorkbook(writeXlsx(snapshot, how)))).toEqual(facts(snapshot));
      }),
      { numRuns: 150 },
    );
  });
});

describe('applyPlan', () => {
  it('puts any values anywhere and leaves all others as they are', () => {
    const places = fc.array(fc.tuple(fc.nat(7), fc.nat(7), value), { maxLength: 12 });
    const open = fc.array(fc.array(content, { maxLength: 6 }), { maxLength: 6 });
    fc.assert(
      fc.property(open, options, places, (rows, how, edits) => {
        const before = unLibro([unFoglio('ENTE', rows)]);
        const plan = unPlan({
          edits: edits.map(([row, col, after]) => ({
            cell: { sheet: 'ENTE', row, col },
            before: valueAt(before.sheets[0]!, row, col),
            after,
          })),
        });
        const after = readWorkbook(applyPlan(writeXlsx(before, how), plan)).sheets[0]!;
        const wanted = new Map(edits.map(([row, col, v]) => [`${String(row)},${String(col)}`, v]));
        for (let row = 0; row < 8; row += 1) {
          for (let col = 0; col < 8; col += 1) {
            const key = `${String(row)},${String(col)}`;
            const was = before.sheets[0]!;
            const expected = wanted.has(key) ? (wanted.get(key) ?? null) : valueAt(was, row, col);
            expect([key, valueAt(after, row, col)]).toEqual([key, expected]);
            const formula = wanted.has(key) ? null : formulaAt(was, row, col);
            expect([key, formulaAt(after, row, col)]).toEqual([key, formula]);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
