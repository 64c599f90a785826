import { damaged } from '../failures';

/** An archive as it lies in the file: where each entry is, nothing unpacked. */
export interface ZipArchive {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
}

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** Bytes unpacked, as declared. */
  readonly size: number;
  readonly packed: { readonly start: number; readonly end: number };
  /** Everything that belongs to the entry, header and trailer included: copied as it is when the entry does not change. */
  readonly region: { readonly start: number; readonly end: number };
  /** Its record in the central directory, and where in that record the offset of the region stands. */
  readonly record: Uint8Array;
  readonly offsetField: { readonly at: number; readonly wide: boolean };
}

const END = 0x06054b50;
const END_LENGTH = 22;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;
const RECORD = 0x02014b50;
const RECORD_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const MAX_COMMENT = 65_535;
const ZIP64_EXTRA = 1;
const WIDE = 0xffffffff;
const UTF8_NAME = 0x0800;
const ENCRYPTED = 0x0001;

/** An entry before the next one, which ends its region, is known. */
type Draft = Omit<ZipEntry, 'packed' | 'region'> & {
  readonly start: number;
  readonly length: number;
};

/** Reads the directory of an archive. Throws `damaged` where it does not hold together. */
export function readArchive(bytes: Uint8Array): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  const drafts: Draft[] = [];
  let at = directory.start;
  for (let n = 0; n < directory.count; n += 1) {
    const draft = readRecord(bytes, view, at, directory.end);
    drafts.push(draft);
    at += draft.record.length;
  }
  return { bytes, entries: withRegions(drafts, view, directory.start) };
}

interface Directory {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** The end record lies at the very end, before a comment that hardly anybody writes. */
function findDirectory(view: DataView): Directory {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const plain = {
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      start: view.getUint32(at + 16, true),
    };
    const wide = findWide(view, at);
    const { count, size, start } = wide ?? plain;
    if (start + size > at) throw damaged('zip: directory');
    return { count, start, end: start + size };
  }
  throw damaged('zip: no directory');
}

/** Some programs write the 64-bit end record for small files too. */
function findWide(
  view: DataView,
  end: number,
): { count: number; size: number; start: number } | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR) return null;
  const at = readWide(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END64) throw damaged('zip: end64');
  return {
    count: readWide(view, at + 32),
    size: readWide(view, at + 40),
    start: readWide(view, at + 48),
  };
}

function readWide(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw damaged('zip: end64');
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}

function readRecord(bytes: Uint8Array, view: DataView, at: number, end: number): Draft {
  if (at + RECORD_LENGTH > end || view.getUint32(at, true) !== RECORD) {
    throw damaged('zip: directory');
  }
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const length = RECORD_LENGTH + nameLength + extraLength + view.getUint16(at + 32, true);
  if (at + length > end) throw damaged('zip: directory');
  const flags = view.getUint16(at + 8, true);
  const nameAt = at + RECORD_LENGTH;
  const extra = { start: nameAt + nameLength, end: nameAt + nameLength + extraLength };
  const wide = wideFields(view, extra, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  const [size, packed, start] = wide.values;
  return {
    name: decodeName(bytes.subarray(nameAt, nameAt + nameLength), (flags & UTF8_NAME) !== 0),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & ENCRYPTED) !== 0,
    crc: view.getUint32(at + 16, true),
    size,
    length: packed,
    start,
    record: bytes.subarray(at, at + length),
    offsetField:
      wide.offsetAt === null ? { at: 42, wide: false } : { at: wide.offsetAt - at, wide: true },
  };
}

interface WideFields {
  readonly values: readonly [number, number, number];
  readonly offsetAt: number | null;
}

/** Size, packed size and offset: where the plain field is full, the value stands in the extra field, in that order. */
function wideFields(
  view: DataView,
  extra: { readonly start: number; readonly end: number },
  plain: readonly [number, number, number],
): WideFields {
  if (plain.every((value) => value !== WIDE)) return { values: plain, offsetAt: null };
  const field = findExtra(view, extra);
  let next = field.start;
  let offsetAt: number | null = null;
  const take = (value: number, isOffset: boolean): number => {
    if (value !== WIDE) return value;
    if (next + 8 > field.end) throw damaged('zip: sizes');
    if (isOffset) offsetAt = next;
    next += 8;
    return readWide(view, next - 8);
  };
  const values = [take(plain[0], false), take(plain[1], false), take(plain[2], true)] as const;
  return { values, offsetAt };
}

function findExtra(
  view: DataView,
  extra: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } {
  for (let at = extra.start; at + 4 <= extra.end;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end > extra.end) break;
    if (view.getUint16(at, true) === ZIP64_EXTRA) return { start: at + 4, end };
    at = end;
  }
  throw damaged('zip: sizes');
}

function decodeName(bytes: Uint8Array, utf8: boolean): string {
  return new TextDecoder(utf8 ? 'utf-8' : 'latin1').decode(bytes);
}

/** Each region ends where the next one begins. Regions that overlap, a way to pack a bomb, do not fit and are refused. */
function withRegions(
  drafts: readonly Draft[],
  view: DataView,
  directoryStart: number,
): readonly ZipEntry[] {
  const starts = [...drafts.map(({ start }) => start), directoryStart].sort((a, b) => a - b);
  const nextStart = new Map(starts.map((start, index) => [start, starts[index + 1] ?? start]));
  const seen = new Set<number>();
  return drafts.map(({ start, length, ...entry }) => {
    const end = nextStart.get(start) ?? directoryStart;
    const inside = start + LOCAL_LENGTH <= end && end <= directoryStart;
    const readable = inside && !seen.has(start);
    if (!readable || view.getUint32(start, true) !== LOCAL) throw damaged(`zip: ${entry.name}`);
    seen.add(start);
    const dataAt =
      start + LOCAL_LENGTH + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    if (dataAt + length > end) throw damaged(`zip: ${entry.name}`);
    return {
      ...entry,
      packed: { start: dataAt, end: dataAt + length },
      region: { start, end },
    };
  });
}
