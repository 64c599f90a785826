import { opened, Splices, withAttributes } from '../xml/splices';
import { walkXml, type XmlElement } from '../xml/walk';

/** Children of a styles part, in the order in which the standard wants them. */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
] as const;
export type SectionName = 'numFmts' | 'fonts' | 'fills' | 'cellXfs' | 'dxfs';

interface Section {
  readonly element: XmlElement;
  readonly items: string[];
  closeStart: number;
  read: number;
}

/** The lists of a styles part as raw text: what is there keeps its bytes, what is new goes to the end. */
export class StyleSections {
  prefix = '';
  private readonly sections = new Map<string, Section>();
  private readonly missing = new Map<SectionName, string[]>();
  private readonly starts: { readonly name: string; readonly at: number }[] = [];
  private rootClose = 0;

  constructor(
    private readonly xml: string,
    part: string,
  ) {
    this.read(part);
  }

  items(name: SectionName): readonly string[] {
    return this.sections.get(name)?.items ?? this.missing.get(name) ?? [];
  }

  item(name: SectionName, index: number): string | undefined {
    return this.items(name)[index];
  }

  /** The number of an item: of the equal one if there is one, else of the new one. `first` begins a list that is not there. */
  add(name: SectionName, item: string, first: string | null): number {
    const items = this.listOf(name);
    if (items.length === 0 && first !== null) items.push(first);
    const known = items.indexOf(item);
    return known >= 0 ? known : items.push(item) - 1;
  }

  result(): string | null {
    const splices = new Splices(this.xml);
    for (const section of this.sections.values()) this.extend(section, splices);
    for (const [name, items] of this.missing) {
      const content = `<${this.prefix}${name} count="${String(items.length)}">${items.join('')}</${this.prefix}${name}>`;
      splices.insert(this.placeOf(name), content);
    }
    return splices.isEmpty ? null : splices.result();
  }

  private listOf(name: SectionName): string[] {
    const known = this.sections.get(name)?.items ?? this.missing.get(name);
    if (known !== undefined) return known;
    const made: string[] = [];
    this.missing.set(name, made);
    return made;
  }

  private extend({ element, items, read, closeStart }: Section, splices: Splices): void {
    if (items.length === read) return;
    const { start, end, empty, name } = element;
    const added = items.slice(read).join('');
    const tag = withAttributes(this.xml.slice(start, end), { count: String(items.length) });
    if (empty) {
      splices.replace(start, end, `${opened(tag)}${added}</${this.prefix}${name}>`);
    } else {
      splices.replace(start, end, tag);
      splices.insert(closeStart, added);
    }
  }

  private placeOf(name: SectionName): number {
    const rank = (other: string): number => ORDER.findIndex((known) => known === other);
    return this.starts.find((child) => rank(child.name) > rank(name))?.at ?? this.rootClose;
  }

  private read(part: string): void {
    let depth = 0;
    let current: Section | null = null;
    let itemStart = 0;
    walkXml(this.xml, part, {
      open: (element) => {
        if (depth === 0) this.prefix = element.prefix;
        if (depth === 1) {
          current = { element, items: [], closeStart: element.end, read: 0 };
          this.sections.set(element.name, current);
          this.starts.push({ name: element.name, at: element.start });
        }
        if (depth === 2) itemStart = element.start;
        depth += 1;
      },
      close: (_, { start, end }) => {
        depth -= 1;
        if (depth === 2) current?.items.push(this.xml.slice(itemStart, end));
        if (depth === 1 && current !== null) {
          current.closeStart = start;
          current.read = current.items.length;
        }
        if (depth === 0) this.rootClose = start;
      },
    });
  }
}
