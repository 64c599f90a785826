import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { applyPlan, readWorkbook } from '../../../src/host/file';
import { textOf, withParts, writeSheetWith } from '../../support/xlsx';
import {
  compoundFile,
  LABEL_ENCRYPTED,
  PASSWORD_ENCRYPTED,
  storage,
  stream,
} from '../../support/xlsx/compoundFile';
import { failureOf } from '../../support/xlsx/failure';
import { scrive, unPlan } from '../../support/xlsx/plan';

const SHEET1 = 'xl/worksheets/sheet1.xml';
const SAMPLE = readFileSync('samples/cruscotti-2019-consuntivo.xlsx');
const good = writeSheetWith('');
const zip = (names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));

/** The archive with the bytes of its directory records changed: `at` counts from the start of each record. */
function forged(
  bytes: Uint8Array,
  name: string,
  change: (view: DataView, at: number) => void,
): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    const own = new TextDecoder().decode(copy.subarray(at + 46, at + 46 + length));
    if (own === name) change(view, at);
  }
  return copy;
}

describe('readWorkbook', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'empty-file'],
    ['a renamed PDF', strToU8('%PDF-1.7\n%âãÏÓ'), 'is-pdf'],
    ['a CSV', strToU8('Azione;Indicatore\r\n1;2\r\n'), 'is-text'],
    ['a page that a web program calls .xls', strToU8('<html><table><tr><td>1'), 'is-text'],
    ['any other bytes', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3), 'not-xlsx'],
    ['an old .xls', compoundFile([stream('Workbook')]), 'old-xls'],
    ['an older .xls', compoundFile([stream('Book')]), 'old-xls'],
    ['the oldest .xls', Uint8Array.of(0x09, 0x04, 0x06, 0x00, 0x07, 0x00), 'old-xls'],
    ['a .doc', compoundFile([stream('WordDocument')]), 'is-other-office'],
    ['a compound file of no known program', compoundFile([storage('Altro')]), 'not-xlsx'],
    ['a password', compoundFile(PASSWORD_ENCRYPTED), 'encrypted-password'],
    ['a sensitivity label', compoundFile(LABEL_ENCRYPTED), 'encrypted-label'],
    [
      'IRM on an old file',
      compoundFile([stream('Workbook'), stream('\tDRMDataSpace')]),
      'encrypted-label',
    ],
    [
      'a truncated encrypted file',
      compoundFile(PASSWORD_ENCRYPTED).subarray(0, 2500),
      'encrypted-password',
    ],
    ['a .docx', zip(['[Content_Types].xml', 'word/document.xml']), 'is-other-office'],
    ['an .ods', zip(['mimetype', 'content.xml']), 'is-opendocument'],
    ['an .xlsb', zip(['[Content_Types].xml', 'xl/workbook.bin']), 'is-xlsb'],
    ['any other archive', zip(['leggimi.txt']), 'not-xlsx'],
    ['a truncated workbook', SAMPLE.subarray(0, 20_000), 'damaged'],
    ['a workbook cut at its last byte', SAMPLE.subarray(0, SAMPLE.length - 1), 'damaged'],
    ['only the start of an archive', strToU8('PK\u0003\u0004'), 'damaged'],
  ])('says what is the matter with %s', (_, bytes, code) => {
    expect(failureOf(() => readWorkbook(bytes)).code).toBe(code);
    expect(failureOf(() => applyPlan(bytes, unPlan({ edits: [scrive('F', 'A1', 1)] }))).code).toBe(
      code,
    );
  });

  it.each([
    ['relationships of the package', '_rels/.rels'],
    ['workbook', 'xl/workbook.xml'],
    ['relationships of the workbook', 'xl/_rels/workbook.xml.rels'],
    ['sheet', SHEET1],
  ])('says that the %s is missing', (_, part) => {
    const failure = failureOf(() => readWorkbook(withParts(good, { [part]: null })));
    expect(failure.code).toBe('damaged');
    expect(failure.detail.tecnico).toBeTruthy();
  });

  it.each([
    ['a sheet that breaks off', '<sheetData><row r="1">', 'damaged'],
    [
      'an address that is none',
      '<sheetData><row r="1"><c r="A0"><v>1</v></c></row></sheetData>',
      'damaged',
    ],
    [
      'a cell beyond the last column',
      '<sheetData><row r="1"><c r="XFE1"/></row></sheetData>',
      'damaged',
    ],
    ['a cell beyond the last row', '<sheetData><row r="1048577"/></sheetData>', 'damaged'],
    [
      'a text that the table does not hold',
      '<sheetData><row r="1"><c r="A1" t="s"><v>99</v></c></row></sheetData>',
      'damaged',
    ],
    [
      'an unknown entity',
      '<sheetData><row r="1"><c r="A1" t="str"><v>&lol;</v></c></row></sheetData>',
      'damaged',
    ],
  ])('refuses %s', (_, xml, code) => {
    expect(failureOf(() => readWorkbook(writeSheetWith(xml))).code).toBe(code);
  });

  it('refuses a DTD, before any entity of it is used', () => {
    const bomb = `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">${'bcdefgh'
      .split('')
      .map((c, i) => `<!ENTITY ${c} "${`&${'abcdefg'.charAt(i)};`.repeat(10)}">`)
      .join('')}]>`;
    const xml = textOf(good, SHEET1).replace('?>', `?>${bomb}`).replace('<v>0</v>', '<v>&h;</v>');
    const failure = failureOf(() => readWorkbook(withParts(good, { [SHEET1]: xml })));
    expect([failure.code, failure.detail.tecnico]).toEqual(['unsafe-xml', SHEET1]);
  });

  it('refuses bytes that are no text', () => {
    const broken = Uint8Array.of(0x3c, 0x61, 0xff, 0xfe, 0x3e);
    expect(failureOf(() => readWorkbook(withParts(good, { [SHEET1]: broken }))).code).toBe(
      'damaged',
    );
  });

  describe('an archive made to break its reader', () => {
    const zeros = new Uint8Array(64 * 1024 * 1024);
    const bomb = withParts(good, { [SHEET1]: zeros });

    it('is refused by the size it declares', () => {
      expect(failureOf(() => readWorkbook(bomb)).code).toBe('too-big');
    });

    it('is refused when it is bigger than declared, without being unpacked', () => {
      const lying = forged(bomb, SHEET1, (view, at) => view.setUint32(at + 24, 1000, true));
      const failure = failureOf(() => readWorkbook(lying));
      expect([failure.code, failure.detail.tecnico]).toEqual(['too-big', `zip: ${SHEET1}`]);
    });

    it('is refused when its parts are too big only together', () => {
      const noise = Uint8Array.from({ length: 600_000 }, (_, n) => (n * n * 31 + (n >> 3)) % 251);
      const names = Array.from({ length: 16 }, (_, n) => `xl/media/${String(n)}.png`);
      const many = withParts(good, Object.fromEntries(names.map((name) => [name, noise])));
      const inTotal = names.reduce(
        (bytes, name) =>
          forged(bytes, name, (view, at) => view.setUint32(at + 24, 120_000_000, true)),
        many,
      );
      expect(failureOf(() => readWorkbook(inTotal)).detail.tecnico).toBe('zip: xl/media/13.png');
      expect(readWorkbook(many).sheets).toHaveLength(1);
    });

    it.each([
      ['a part that leads out of the package', '../../etc/passwd'],
      ['a part on another drive', 'C:/x.xml'],
      ['two parts of one name', 'XL/workbook.xml'],
      ['two parts of one name, written the other way', '\\xl\\workbook.xml'],
    ])('is refused for %s', (_, name) => {
      expect(failureOf(() => readWorkbook(withParts(good, { [name]: 'x' }))).code).toBe('damaged');
    });

    it('is refused for parts that lie over one another', () => {
      let first = 0;
      forged(good, 'xl/workbook.xml', (view, at) => {
        first = view.getUint32(at + 42, true);
      });
      const lying = forged(good, SHEET1, (view, at) => view.setUint32(at + 42, first, true));
      expect(failureOf(() => readWorkbook(lying)).code).toBe('damaged');
    });

    it.each([
      ['a wrong checksum', 16, 12345, 'damaged'],
      ['a way of packing that Excel does not know', 10, 9, 'damaged'],
      ['a password on the part', 8, 1, 'encrypted-password'],
    ])('is refused for %s', (_, field, value, code) => {
      const lying = forged(good, SHEET1, (view, at) => view.setUint16(at + field, value, true));
      expect(failureOf(() => readWorkbook(lying)).code).toBe(code);
    });
  });
});
