const SECTOR = 512;
const ENTRY = 128;
const FREE = 0xffffffff;
const CHAIN_END = 0xfffffffe;
const FAT_SECTOR = 0xfffffffd;

/** An entry of a compound file's directory: a name, and what it holds. */
export interface CompoundEntry {
  readonly name: string;
  readonly kind: 'root' | 'storage' | 'stream';
}

export const storage = (name: string): CompoundEntry => ({ name, kind: 'storage' });
export const stream = (name: string): CompoundEntry => ({ name, kind: 'stream' });

const KIND = { storage: 1, stream: 2, root: 5 } as const;

/**
 * A compound file ([MS-CFB]) with this directory and nothing in its streams: header, one sector of the allocation table,
 * the directory. That is all a reader needs to tell an old .xls from an encrypted workbook.
 */
export function compoundFile(entries: readonly CompoundEntry[]): Uint8Array {
  const directory = [{ name: 'Root Entry', kind: 'root' } as const, ...entries];
  const sectors = Math.ceil((directory.length * ENTRY) / SECTOR);
  const bytes = new Uint8Array(SECTOR * (2 + sectors));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, CHAIN_END, true);
  view.setUint32(68, CHAIN_END, true);
  for (let at = 76; at < SECTOR; at += 4) view.setUint32(at, at === 76 ? 0 : FREE, true);
  for (let n = 0; n < SECTOR / 4; n += 1) {
    const inChain = n < sectors ? n + 1 : CHAIN_END;
    view.setUint32(SECTOR + n * 4, n === 0 ? FAT_SECTOR : n <= sectors ? inChain : FREE, true);
  }
  directory.forEach(({ name, kind }, index) => {
    const at = 2 * SECTOR + index * ENTRY;
    [...name].forEach((char, i) => {
      view.setUint16(at + i * 2, char.charCodeAt(0), true);
    });
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    view.setUint8(at + 66, KIND[kind]);
    view.setUint8(at + 67, 1);
    for (const field of [68, 72, 76]) view.setUint32(at + field, FREE, true);
  });
  return bytes;
}

/** The directory of a workbook that needs a password, as Excel and LibreOffice write it. */
export const PASSWORD_ENCRYPTED: readonly CompoundEntry[] = [
  storage('\u0006DataSpaces'),
  stream('Version'),
  stream('DataSpaceMap'),
  storage('DataSpaceInfo'),
  stream('StrongEncryptionDataSpace'),
  storage('TransformInfo'),
  storage('StrongEncryptionTransform'),
  stream('\u0006Primary'),
  stream('EncryptionInfo'),
  stream('EncryptedPackage'),
];

/** The directory of a workbook that a sensitivity label (or IRM) encrypts. */
export const LABEL_ENCRYPTED: readonly CompoundEntry[] = [
  storage('\u0006DataSpaces'),
  stream('Version'),
  stream('DataSpaceMap'),
  storage('DataSpaceInfo'),
  stream('DRMEncryptedDataSpace'),
  storage('TransformInfo'),
  storage('DRMEncryptedTransform'),
  stream('\u0006Primary'),
  stream('EncryptedPackage'),
  stream('LabelInfo'),
];
