import { SaxesParser } from 'saxes';
import { HostFailure } from '../../../app/hostFailure';
import { damaged } from '../failures';

/** An element as it is met, with its place in the text, so that what a person wrote around it can stay as it is. */
export interface XmlElement {
  /** Without the prefix that the root bears; elements of other namespaces keep theirs. */
  readonly name: string;
  /** The prefix of the root with its colon, `x:` in `<x:worksheet>`: what is added to the part bears it too. */
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly end: number;
  /** `<c r="A1"/>`: its closing is announced all the same, at the same place. */
  readonly empty: boolean;
}

export interface XmlVisitor {
  readonly open?: (element: XmlElement) => void;
  /** `start` and `end` of the closing tag; of an empty element those of the whole. */
  readonly close?: (name: string, place: { readonly start: number; readonly end: number }) => void;
  readonly text?: (text: string) => void;
}

/**
 * Walks through a part once. Throws `damaged` where it is no well-formed XML, and `unsafe-xml` at a DTD: it is the door to
 * entities that grow without end or name other files, and no Office program writes one.
 */
export function walkXml(xml: string, part: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let prefix = '';
  let started = false;
  const local = (name: string): string => {
    if (!started) prefix = name.slice(0, name.indexOf(':') + 1);
    started = true;
    if (prefix === '') return name;
    return name.startsWith(prefix) ? name.slice(prefix.length) : `:${name}`;
  };
  parser.on('error', (error) => {
    throw damaged(`${part}: ${error.message}`);
  });
  parser.on('doctype', () => {
    throw new HostFailure('unsafe-xml', { tecnico: part });
  });
  const { open, close, text } = visitor;
  parser.on('opentag', (tag) => {
    const name = local(tag.name);
    if (open === undefined) return;
    const end = parser.position;
    const start = xml.lastIndexOf('<', end - 1);
    open({ name, prefix, attributes: tag.attributes, start, end, empty: tag.isSelfClosing });
  });
  if (close !== undefined) {
    parser.on('closetag', (tag) => {
      const end = parser.position;
      close(local(tag.name), { start: xml.lastIndexOf('<', end - 1), end });
    });
  }
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.write(xml).close();
}

/** `true` and `1` are the two ways to write it. */
export function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}
