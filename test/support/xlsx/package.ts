import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** Parts of an .xlsx by name, text or bytes, in the order in which they are to stand in the package. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE_REL = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Excel's own choice: the same parts give the same bytes on every day. */
const MTIME = new Date('1980-01-01T00:00:00');

export function zipParts(parts: Parts): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, content] of parts) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    zippable[name] = [bytes, { mtime: MTIME, level: name.endsWith('.png') ? 0 : 6 }];
  }
  return zipSync(zippable);
}

/** Every part of a package, unpacked by another reader than the one under test. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

export function textOf(bytes: Uint8Array, name: string): string {
  const part = partsOf(bytes).get(name);
  if (part === undefined) throw new Error(`no part ${name}`);
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(part);
}

/** The same package with some parts replaced, added (text) or left out (null). */
export function withParts(
  bytes: Uint8Array,
  changes: Readonly<Record<string, string | Uint8Array | null>>,
): Uint8Array {
  const parts = new Map<string, string | Uint8Array>(partsOf(bytes));
  for (const [name, content] of Object.entries(changes)) {
    if (content === null) parts.delete(name);
    else parts.set(name, content);
  }
  return zipParts(parts);
}

export interface Relation {
  readonly id: string;
  /** Last word of a type of Office's own, or a whole address. */
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

export function relationsXml(relations: readonly Relation[], base = REL): string {
  const items = relations.map(({ id, type, target, external }) => {
    const address = type.includes(':') ? type : `${base}/${type}`;
    const mode = external === true ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${address}" Target="${target}"${mode}/>`;
  });
  return `${DECLARATION}<Relationships xmlns="${PACKAGE_REL}">${items.join('')}</Relationships>`;
}

export function contentTypesXml(
  defaults: Readonly<Record<string, string>>,
  overrides: Readonly<Record<string, string>>,
): string {
  const ext = Object.entries(defaults).map(
    ([name, type]) => `<Default Extension="${name}" ContentType="${type}"/>`,
  );
  const parts = Object.entries(overrides).map(
    ([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`,
  );
  return `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${ext.join('')}${parts.join('')}</Types>`;
}

export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
