import { damaged } from '../failures';

const DECLARED = /^<\?xml[^>]*?encoding=["']([A-Za-z][\w.-]*)["']/;

/** The text of a part. UTF-8 as every program writes it, or what its byte-order mark or declaration says. */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 128));
  const label = labelOf(bytes, start);
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw damaged(`${part}: ${label}`);
  }
}

function labelOf(bytes: Uint8Array, start: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return DECLARED.exec(start.replace(/^\u00ef\u00bb\u00bf/, ''))?.[1] ?? 'utf-8';
}

/** A changed part is written as UTF-8, and says so. */
export function encodeXml(xml: string): Uint8Array {
  const declared = DECLARED.exec(xml);
  const label = declared?.[1];
  if (declared === null || label === undefined || label.toLowerCase() === 'utf-8') {
    return new TextEncoder().encode(xml);
  }
  const head = declared[0].replace(label, 'UTF-8');
  return new TextEncoder().encode(head + xml.slice(declared[0].length));
}
