import { damaged } from '../failures';
import { Splices } from '../xml/splices';
import { walkXml, type XmlElement } from '../xml/walk';

/** Lists of a package that name its parts: `sheets`, `Relationships`, `Types`. One line is added or taken, the rest stays. */

/** Adds children at the end of the first element of this name. */
export function appendTo(
  xml: string,
  part: string,
  list: string,
  children: (prefix: string) => string,
): string {
  const splices = new Splices(xml);
  const prefixes: string[] = [];
  walkXml(xml, part, {
    open: ({ name, prefix }) => {
      if (name === list) prefixes.push(prefix);
    },
    close: (name, { start, end }) => {
      const prefix = prefixes[0];
      if (name !== list || prefix === undefined || !splices.isEmpty) return;
      // An empty list has no sheet, no relation and no type: no workbook that was read has one.
      if (xml.slice(start, end).endsWith('/>')) throw damaged(part);
      splices.insert(start, children(prefix));
    },
  });
  if (splices.isEmpty) throw damaged(part);
  return splices.result();
}

/** Takes out the elements that match; those of these lists have no children. */
export function without(
  xml: string,
  part: string,
  matches: (element: XmlElement) => boolean,
): string {
  const splices = new Splices(xml);
  const open: XmlElement[] = [];
  walkXml(xml, part, {
    open: (element) => {
      open.push(element);
    },
    close: (_, { end }) => {
      const element = open.pop();
      if (element !== undefined && matches(element)) splices.replace(element.start, end, '');
    },
  });
  return splices.result();
}

/** The elements of a name, to read what is taken already. */
export function elementsOf(xml: string, part: string, wanted: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  walkXml(xml, part, {
    open: (element) => {
      if (element.name === wanted) found.push(element);
    },
  });
  return found;
}
