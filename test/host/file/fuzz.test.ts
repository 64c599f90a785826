import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { HostFailure } from '../../../src/app/hostFailure';
import { applyPlan, readWorkbook } from '../../../src/host/file';
import { partsOf, textOf, withParts, writeSheetWith } from '../../support/xlsx';
import { FIRST_RUN } from '../../support/xlsx/firstRun';
import { scrive, unPlan } from '../../support/xlsx/plan';
import { richWorkbook } from '../../support/xlsx/rich';

/** Whether an action ends well or in a failure with a name; any other error is what these tests look for. */
function endsWell(action: () => unknown): boolean {
  try {
    action();
    return true;
  } catch (error) {
    if (error instanceof HostFailure) return true;
    throw error;
  }
}

const SAMPLE = new Uint8Array(readFileSync('samples/cruscotti-2019-consuntivo.xlsx'));
const RICH = richWorkbook({ macros: true });
const SHEET1 = 'xl/worksheets/sheet1.xml';
const PARTS = [
  SHEET1,
  '[Content_Types].xml',
  '_rels/.rels',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'xl/sharedStrings.xml',
  'xl/theme/theme1.xml',
];

const damage = (length: number) =>
  fc.array(fc.tuple(fc.nat(length - 1), fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 8,
  });

function damagedBy(bytes: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array {
  const copy = bytes.slice();
  for (const [at, value] of changes) copy[at] = value;
  return copy;
}

describe('readWorkbook and applyPlan', () => {
  it.each([
    ['the sample', SAMPLE],
    ['the rich workbook', RICH],
  ])('end in a result or a HostFailure whatever bytes of %s are changed', (_, bytes) => {
    fc.assert(
      fc.property(damage(bytes.length), (changes) => {
        const broken = damagedBy(bytes, changes);
        return endsWell(() => readWorkbook(broken)) && endsWell(() => applyPlan(broken, FIRST_RUN));
      }),
      { numRuns: 60 },
    );
  });

  it('do so when the directory of the archive is changed', () => {
    const start = RICH.length - 3000;
    fc.assert(
      fc.property(damage(3000), (changes) => {
        const broken = damagedBy(
          RICH,
          changes.map(([at, value]) => [start + at, value] as const),
        );
        return endsWell(() => readWorkbook(broken)) && endsWell(() => applyPlan(broken, FIRST_RUN));
      }),
      { numRuns: 300 },
    );
  });

  it('do so when the file is cut anywhere', () => {
    fc.assert(
      fc.property(fc.nat(RICH.length), (length) =>
        endsWell(() => readWorkbook(RICH.subarray(0, length))),
      ),
      { numRuns: 200 },
    );
  });

  it('do so when the XML of a part is changed', () => {
    const texts = new Map(PARTS.map((name) => [name, textOf(RICH, name)]));
    const pieces = fc.constantFrom(
      '<',
      '>',
      '"',
      '&',
      '/',
      ' ',
      '0',
      '-1',
      'x:',
      '<c/>',
      '<row/>',
      ']]>',
      '<!--',
      '&#0;',
      '&amp;',
      '1e99',
      '\u0000',
      '<f>',
      '<v>',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...PARTS),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(12),
        pieces,
        (part, place, cut, piece) => {
          const xml = texts.get(part) ?? '';
          const at = Math.floor(place * xml.length);
          const broken = withParts(RICH, {
            [part]: xml.slice(0, at) + piece + xml.slice(at + cut),
          });
          return (
            endsWell(() => readWorkbook(broken)) && endsWell(() => applyPlan(broken, FIRST_RUN))
          );
        },
      ),
      { numRuns: 400 },
    );
  });

  it('do so when an attribute holds anything', () => {
    const xml = textOf(RICH, SHEET1);
    const attributes = [...xml.matchAll(/="([^"]*)"/g)].map((match) => ({
      start: match.index + 2,
      end: match.index + 2 + (match[1] ?? '').length,
    }));
    const values = fc.constantFrom(
      '',
      '-1',
      '0',
      'NaN',
      '1e9',
      'A1',
      'A0',
      'XFD1048577',
      '1:1',
      '99999999999',
      'A1:',
      '$',
      '__proto__',
      'true',
    );
    fc.assert(
      fc.property(fc.constantFrom(...attributes), values, ({ start, end }, value) => {
        const broken = withParts(RICH, { [SHEET1]: xml.slice(0, start) + value + xml.slice(end) });
        return endsWell(() => readWorkbook(broken)) && endsWell(() => applyPlan(broken, FIRST_RUN));
      }),
      { numRuns: 400 },
    );
  });

  it('do so when a part is missing', () => {
    for (const name of partsOf(RICH).keys()) {
      const broken = withParts(RICH, { [name]: null });
      expect(endsWell(() => readWorkbook(broken))).toBe(true);
      expect(endsWell(() => applyPlan(broken, FIRST_RUN))).toBe(true);
    }
  });
});

describe('applyPlan', () => {
  it('writes any text so that it is read back as it is, and reads any text it finds', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({
        unit: fc.constantFrom(
          '_',
          'x',
          '0',
          'D',
          'A',
          '\r',
          '\n',
          '\t',
          ' ',
          '<',
          '&',
          ']',
          '>',
          '\ud83d',
          '\ude00',
          '\u0000',
          '\ufffe',
          '\u0085',
          '\u2028',
        ),
      }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const written = applyPlan(
          writeSheetWith(''),
          unPlan({ edits: [scrive('Foglio', 'B2', text)] }),
        );
        const value = readWorkbook(written).sheets[0]?.values[1]?.[1] ?? '';
        expect(value).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
