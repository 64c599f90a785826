import { damaged, tooBig } from '../failures';
import { MAX_FILE } from '../limits';
import { decodeXml, encodeXml } from '../xml/encoding';
import { readArchive, type ZipArchive, type ZipEntry } from '../zip/archive';
import { rewriteArchive } from '../zip/rewrite';
import { checkDeclaredSizes, unpack } from '../zip/unpack';
import { refuseOtherArchives, refuseOtherFormats } from './otherFormats';
import { partKey, partNameOf } from './partNames';

/**
 * The parts of a workbook by name. A part is unpacked when it is asked for; what is not changed goes back into the file
 * as it lies there, byte for byte.
 */
export class XlsxPackage {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly changes = new Map<string, Uint8Array | null>();

  private constructor(private readonly archive: ZipArchive) {
    for (const entry of archive.entries) {
      const name = partNameOf(entry.name);
      if (name === null) throw damaged(`zip: ${entry.name}`);
      const key = partKey(name);
      if (this.entries.has(key)) throw damaged(`zip: ${entry.name}`);
      this.entries.set(key, entry);
    }
  }

  /** Throws `HostFailure`: not an .xlsx (and what else), encrypted (how), damaged, too big. */
  static open(bytes: Uint8Array): XlsxPackage {
    refuseOtherFormats(bytes);
    if (bytes.length > MAX_FILE) throw tooBig('zip');
    const archive = readArchive(bytes);
    refuseOtherArchives(archive);
    checkDeclaredSizes(archive);
    return new XlsxPackage(archive);
  }

  has(part: string): boolean {
    const entry = this.entries.get(partKey(part));
    const change = this.changes.get(entry?.name ?? part);
    return change === undefined ? entry !== undefined : change !== null;
  }

  /** The text of a part as it is in the file. Throws `damaged` if it is not there. */
  text(part: string): string {
    const entry = this.entries.get(partKey(part));
    if (entry === undefined) throw damaged(part);
    return decodeXml(unpack(this.archive, entry), part);
  }

  /** The text of a part that a workbook may lack. */
  optionalText(part: string | null): string | null {
    return part === null || !this.has(part) ? null : this.text(part);
  }

  /** Replaces a part, or adds it. */
  set(part: string, xml: string): void {
    this.changes.set(this.entries.get(partKey(part))?.name ?? part, encodeXml(xml));
  }

  remove(part: string): void {
    const entry = this.entries.get(partKey(part));
    if (entry !== undefined) this.changes.set(entry.name, null);
  }

  toBytes(): Uint8Array {
    return this.changes.size === 0
      ? this.archive.bytes
      : rewriteArchive(this.archive, this.changes);
  }
}
