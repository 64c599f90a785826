import { deflateSync } from 'fflate';
import type { ZipArchive, ZipEntry } from './archive';
import { crc32 } from './crc32';

/** 1 January 1980, as Excel itself dates every part: the same content gives the same file. */
const NO_DATE = 0x0021_0000;
const DEFLATED = 8;
const VERSION = 20;
const UTF8_NAME = 0x0800;

/** Contents by entry name: bytes replace an entry or add one at the end, null leaves it out. */
export type Changes = ReadonlyMap<string, Uint8Array | null>;

/** The archive with these changes. Every other entry is copied as it lies, packed bytes, dates and trailers included. */
export function rewriteArchive({ bytes, entries }: ZipArchive, changes: Changes): Uint8Array {
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  let count = 0;
  const append = (region: readonly Uint8Array[], record: (at: number) => Uint8Array): void => {
    directory.push(record(offset));
    count += 1;
    for (const piece of region) {
      body.push(piece);
      offset += piece.length;
    }
  };
  const inFile = [...entries].sort((a, b) => a.region.start - b.region.start);
  for (const entry of inFile) {
    const change = changes.get(entry.name);
    if (change === null) continue;
    if (change === undefined) {
      const region = bytes.subarray(entry.region.start, entry.region.end);
      append([region], (at) => movedRecord(entry, at));
    } else {
      const packed = pack(entry.name, change, dateOf(entry));
      append(packed.region, packed.record);
    }
  }
  const known = new Set(entries.map(({ name }) => name));
  for (const [name, content] of changes) {
    if (known.has(name) || content === null) continue;
    const packed = pack(name, content, NO_DATE);
    append(packed.region, packed.record);
  }
  const size = directory.reduce((sum, record) => sum + record.length, 0);
  return concat([...body, ...directory, endRecord(count, size, offset)]);
}

function movedRecord({ record, offsetField }: ZipEntry, at: number): Uint8Array {
  // Not `slice`: that of a Node buffer is no copy.
  const moved = new Uint8Array(record);
  const view = new DataView(moved.buffer);
  view.setUint32(offsetField.at, at, true);
  if (offsetField.wide) view.setUint32(offsetField.at + 4, 0, true);
  return moved;
}

/** Time and date of an entry, as one 32-bit field. */
function dateOf({ record }: ZipEntry): number {
  return new DataView(record.buffer, record.byteOffset).getUint32(12, true);
}

interface Packed {
  readonly region: readonly Uint8Array[];
  readonly record: (at: number) => Uint8Array;
}

function pack(name: string, content: Uint8Array, date: number): Packed {
  const nameBytes = new TextEncoder().encode(name);
  const packed = deflateSync(content);
  /** The fields that local header and directory record have in common. */
  const common = new Uint8Array(26);
  const view = new DataView(common.buffer);
  view.setUint16(0, VERSION, true);
  view.setUint16(2, nameBytes.length === name.length ? 0 : UTF8_NAME, true);
  view.setUint16(4, DEFLATED, true);
  view.setUint32(6, date, true);
  view.setUint32(10, crc32(content), true);
  view.setUint32(14, packed.length, true);
  view.setUint32(18, content.length, true);
  view.setUint16(22, nameBytes.length, true);
  return {
    region: [Uint8Array.of(0x50, 0x4b, 3, 4), common, nameBytes, packed],
    record: (at) => {
      const rest = new Uint8Array(14);
      new DataView(rest.buffer).setUint32(10, at, true);
      return concat([Uint8Array.of(0x50, 0x4b, 1, 2, VERSION, 0), common, rest, nameBytes]);
    },
  };
}

function endRecord(count: number, size: number, start: number): Uint8Array {
  const record = new Uint8Array(22);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  return record;
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
