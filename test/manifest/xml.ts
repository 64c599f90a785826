import { SaxesParser } from 'saxes';

/** An element as a test wants to see it: names without prefixes, attributes by name, text trimmed. */
export interface Elemento {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Elemento[];
  text: string;
}

export function parseXml(source: string): Elemento {
  const parser = new SaxesParser();
  const root: Elemento = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [root];
  parser.on('opentag', ({ name, attributes }) => {
    const element: Elemento = {
      name: name.replace(/^.*:/, ''),
      attributes: new Map(Object.entries(attributes)),
      children: [],
      text: '',
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    open.at(-1)!.text += text.trim();
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(source).close();
  return root.children[0]!;
}

/** The element and everything inside it, in document order. */
export function everything(element: Elemento): readonly Elemento[] {
  return [element, ...element.children.flatMap(everything)];
}

export function all(element: Elemento, name: string): readonly Elemento[] {
  return everything(element).filter((found) => found.name === name);
}

/** The only element of that name. */
export function one(element: Elemento, name: string): Elemento {
  const found = all(element, name);
  if (found.length !== 1) throw new Error(`${String(found.length)} elements <${name}>`);
  return found[0]!;
}

export function attribute(element: Elemento, name: string): string {
  const value = element.attributes.get(name);
  if (value === undefined) throw new Error(`<${element.name}> has no ${name}`);
  return value;
}
