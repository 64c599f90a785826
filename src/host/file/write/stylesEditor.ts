import { builtinIdOf } from '../read/builtinFormats';
import { escapeAttribute, unescapeText } from '../xml/text';
import { withAttributes } from '../xml/splices';
import { StyleSections } from './styleSections';
import { asLinkFont, asBoldFont } from './fontXml';

const PLAIN_XF = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
const PLAIN_FONT = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>';
const FIRST_OWN_FORMAT = 164;
/** Behind the headings of our own sheets; light enough for black text, and not the grey that marks operational indicators. */
const HEADING_FILL = 'FFD9E1F2';

/** Adds looks to a styles part. Those that are there are never changed, and one that is there already is not added again. */
export class StylesEditor {
  private readonly sections: StyleSections;
  private readonly known = new Map<string, number>();

  constructor(xml: string, part: string) {
    this.sections = new StyleSections(xml, part);
  }

  /** The look `style` with another number format. */
  withFormat(style: number, code: string): number {
    return this.once(`f${String(style)} ${code}`, () => {
      const numFmtId = String(this.formatId(code));
      return this.addXf(style, { numFmtId, applyNumberFormat: '1' });
    });
  }

  /** The look `style`, as a link looks. */
  asLink(style: number): number {
    return this.once(`l${String(style)}`, () => {
      const { fontId } = attributesOf(this.xf(style));
      const base = this.sections.item('fonts', Number(fontId ?? 0)) ?? this.local(PLAIN_FONT);
      const font = this.sections.add('fonts', asLinkFont(base), this.local(PLAIN_FONT));
      return this.addXf(style, { fontId: String(font), applyFont: '1' });
    });
  }

  /** Headings of our own sheets: bold on a light ground. */
  heading(): number {
    return this.once('h', () => {
      const { prefix } = this.sections;
      const base = this.sections.item('fonts', 0) ?? this.local(PLAIN_FONT);
      const font = this.sections.add('fonts', asBoldFont(base), this.local(PLAIN_FONT));
      const solid = `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${HEADING_FILL}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;
      const none = `<${prefix}fill><${prefix}patternFill patternType="none"/></${prefix}fill>`;
      const fill = this.sections.add('fills', solid, none);
      return this.addXf(0, {
        fontId: String(font),
        fillId: String(fill),
        applyFont: '1',
        applyFill: '1',
      });
    });
  }

  /** The changed part, or null if nothing was added. */
  result(): string | null {
    return this.sections.result();
  }

  private once(key: string, make: () => number): number {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.known.set(key, made);
    return made;
  }

  private xf(style: number): string {
    return this.sections.item('cellXfs', style) ?? this.local(PLAIN_XF);
  }

  private addXf(style: number, attributes: Readonly<Record<string, string>>): number {
    const base = this.xf(style);
    const tagEnd = base.indexOf('>') + 1;
    const changed = withAttributes(base.slice(0, tagEnd), attributes) + base.slice(tagEnd);
    return this.sections.add('cellXfs', changed, this.local(PLAIN_XF));
  }

  private formatId(code: string): number {
    const builtin = builtinIdOf(code);
    if (builtin !== null) return builtin;
    const own = this.sections.items('numFmts').map(attributesOf);
    const known = own.find(({ formatCode }) => unescapeText(decode(formatCode ?? '')) === code);
    if (known !== undefined) return Number(known['numFmtId']);
    const ids = own.map(({ numFmtId }) => Number(numFmtId));
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...ids) + 1;
    const { prefix } = this.sections;
    this.sections.add(
      'numFmts',
      `<${prefix}numFmt numFmtId="${String(id)}" formatCode="${escapeAttribute(code)}"/>`,
      null,
    );
    return id;
  }

  /** Our own elements with the prefix of the part. */
  private local(xml: string): string {
    return xml.replace(/<(\/?)/g, `<$1${this.sections.prefix}`);
  }
}

/** Attributes of an element's first tag, still escaped. */
function attributesOf(xml: string): Readonly<Record<string, string>> {
  const tag = xml.slice(0, xml.indexOf('>') + 1);
  const found = tag.matchAll(/\s([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return Object.fromEntries([...found].map(([, name, a, b]) => [name ?? '', a ?? b ?? '']));
}

function decode(attribute: string): string {
  return attribute
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&amp;/g, '&');
}
