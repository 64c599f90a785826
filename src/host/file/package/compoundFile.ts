/** A directory entry of a compound file ([MS-CFB] 2.6): a UTF-16 name, its length, the kind of object. */
const ENTRY = 128;
const FIRST_SECTOR = 512;
const NAME_LENGTH_AT = 64;
const KIND_AT = 66;
const STORAGE_STREAM_ROOT: ReadonlySet<number> = new Set([1, 2, 5]);

/**
 * Names of the storages and streams in a compound file. Entries lie at multiples of 128 whatever the sector size, so they
 * are found without following the chain of sectors: a truncated or fragmented file still says what it is.
 */
export function compoundNames(bytes: Uint8Array): ReadonlySet<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder('utf-16le');
  const names = new Set<string>();
  for (let at = FIRST_SECTOR; at + ENTRY <= bytes.length; at += ENTRY) {
    const length = view.getUint16(at + NAME_LENGTH_AT, true);
    const isEntry = STORAGE_STREAM_ROOT.has(view.getUint8(at + KIND_AT));
    if (!isEntry || length < 4 || length > NAME_LENGTH_AT || length % 2 !== 0) continue;
    if (view.getUint16(at + length - 2, true) !== 0) continue;
    names.add(decoder.decode(bytes.subarray(at, at + length - 2)));
  }
  return names;
}
