import { HostFailure, type FileFailureCode } from '../../../app/hostFailure';
import type { ZipArchive } from '../zip/archive';
import { compoundNames } from './compoundFile';

/** First bytes of files that people rename or send in place of a workbook. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly code: FileFailureCode }[] =
  [
    { bytes: [0x25, 0x50, 0x44, 0x46], code: 'is-pdf' },
    // BIFF 2 to 4 without a compound file around it.
    { bytes: [0x09, 0x00, 0x04, 0x00], code: 'old-xls' },
    { bytes: [0x09, 0x02, 0x06, 0x00], code: 'old-xls' },
    { bytes: [0x09, 0x04, 0x06, 0x00], code: 'old-xls' },
  ];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/**
 * Names in a compound file, most telling first ([MS-OFFCRYPTO] 1.3.2, 2.2, 2.3.4): what a sensitivity label or IRM encrypts
 * has a DRM data space, what a password encrypts has *EncryptionInfo* alone.
 */
const COMPOUND_NAMES: readonly {
  readonly names: readonly string[];
  readonly code: FileFailureCode;
}[] = [
  {
    names: ['DRMEncryptedDataSpace', 'DRMEncryptedTransform', '\tDRMDataSpace', 'LabelInfo'],
    code: 'encrypted-label',
  },
  { names: ['EncryptionInfo', 'EncryptedPackage'], code: 'encrypted-password' },
  { names: ['Workbook', 'Book'], code: 'old-xls' },
  { names: ['WordDocument', 'PowerPoint Document'], code: 'is-other-office' },
];

/** Refuses, with the word for it, whatever is plainly no .xlsx archive. */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new HostFailure('empty-file');
  if (startsWith(bytes, ZIP)) return;
  if (startsWith(bytes, COMPOUND)) throw new HostFailure(compoundCode(bytes));
  const known = SIGNATURES.find((signature) => startsWith(bytes, signature.bytes));
  if (known !== undefined) throw new HostFailure(known.code);
  throw new HostFailure(isText(bytes) ? 'is-text' : 'not-xlsx');
}

/** Refuses an archive that is another program's document. */
export function refuseOtherArchives({ entries }: ZipArchive): void {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  const under = (folder: string): boolean => [...names].some((name) => name.startsWith(folder));
  if (names.has('xl/workbook.bin')) throw new HostFailure('is-xlsb');
  if (names.has('mimetype') && names.has('content.xml')) throw new HostFailure('is-opendocument');
  if (under('word/') || under('ppt/')) throw new HostFailure('is-other-office');
  if (!names.has('[content_types].xml')) throw new HostFailure('not-xlsx');
}

function compoundCode(bytes: Uint8Array): FileFailureCode {
  const found = compoundNames(bytes);
  const known = COMPOUND_NAMES.find(({ names }) => names.some((name) => found.has(name)));
  return known?.code ?? 'not-xlsx';
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** No NUL and hardly any control character in the first kilobyte, or a byte-order mark. */
function isText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf]) || startsWith(bytes, [0xff, 0xfe])) return true;
  return bytes.subarray(0, 1024).every((byte) => byte >= 32 || (byte >= 9 && byte <= 13));
}
