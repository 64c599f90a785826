import { Inflate } from 'fflate';
import { HostFailure } from '../../../app/hostFailure';
import { damaged, tooBig } from '../failures';
import { MAX_ENTRIES, MAX_PART, MAX_RATIO, MAX_TOTAL, RATIO_COUNTS_FROM } from '../limits';
import type { ZipArchive, ZipEntry } from './archive';
import { crc32 } from './crc32';

const STORED = 0;
const DEFLATED = 8;
/** Bytes given to the unpacker at once: what a bomb can make of them before it is noticed stays below 70 MB. */
const STEP = 65_536;

/** Refuses an archive by the sizes it declares, before anything is unpacked. */
export function checkDeclaredSizes({ entries }: ZipArchive): void {
  if (entries.length > MAX_ENTRIES) throw tooBig('zip: entries');
  let total = 0;
  for (const { name, size, packed } of entries) {
    total += size;
    const ratio = size / Math.max(packed.end - packed.start, 1);
    if (total > MAX_TOTAL) throw tooBig(`zip: ${name}`);
    if (size > RATIO_COUNTS_FROM && ratio > MAX_RATIO) throw tooBig(`zip: ${name}`);
  }
}

/** The content of an entry. It is never longer than declared, and its checksum holds. */
export function unpack({ bytes }: ZipArchive, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw new HostFailure('encrypted-password');
  if (entry.size > MAX_PART) throw tooBig(`zip: ${entry.name}`);
  const packed = bytes.subarray(entry.packed.start, entry.packed.end);
  const content = contentOf(entry, packed);
  if (crc32(content) !== entry.crc) throw damaged(`zip: ${entry.name}`);
  return content;
}

function contentOf(entry: ZipEntry, packed: Uint8Array): Uint8Array {
  if (entry.method === DEFLATED) return inflate(entry, packed);
  if (entry.method !== STORED || packed.length !== entry.size) throw damaged(`zip: ${entry.name}`);
  return packed;
}

function inflate(entry: ZipEntry, packed: Uint8Array): Uint8Array {
  const content = new Uint8Array(entry.size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > content.length) throw tooBig(`zip: ${entry.name}`);
    content.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    throw error instanceof HostFailure ? error : damaged(`zip: ${entry.name}`);
  }
  if (length !== content.length) throw damaged(`zip: ${entry.name}`);
  return content;
}
