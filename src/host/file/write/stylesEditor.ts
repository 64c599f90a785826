import type { ColourRule, Look } from '../../../core';
import { builtinIdOf } from '../read/builtinFormats';
import { escapeAttribute, unescapeText } from '../xml/text';
import { opened, withAttributes } from '../xml/splices';
import { StyleSections } from './styleSections';
import { asLinkFont, withInk } from './fontXml';
import type { TextLie } from './rowHeights';

const PLAIN_XF = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
const PLAIN_FONT = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>';
const FIRST_OWN_FORMAT = 164;
/** The grey of the Camera's headings; the one that marks operational indicators is lighter. */
const HEADING: Look = { fill: '#D9D9D9', bold: true };

/** Adds looks to a styles part. Those that are there are never changed, and one that is there already is not added again. */
export class StylesEditor {
  private readonly sections: StyleSections;
  private readonly known = new Map<string, number>();
  private readonly lies = new Map<number, TextLie>();

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

  /** Headings of our own sheets, as the Camera's own look. */
  heading(): number {
    return this.withLook(0, HEADING);
  }

  /** The look `style` with what `look` says. */
  withLook(style: number, look: Look): number {
    return this.once(`k${String(style)} ${JSON.stringify(look)}`, () => {
      const { fill, ink, bold = false } = look;
      const font = bold || ink !== undefined ? this.fontOf(style, bold, ink) : null;
      const own = fill === undefined ? null : this.fillOf(fill);
      const attributes = {
        ...(font === null ? {} : { fontId: String(font), applyFont: '1' }),
        ...(own === null ? {} : { fillId: String(own), applyFill: '1' }),
      };
      return this.addXf(style, attributes, alignmentOf(look));
    });
  }

  /** The number of a look that a rule gives to cells while it holds. */
  differential({ fill, ink, bold = false }: Omit<ColourRule, 'range' | 'formula'>): number {
    const font = `<font>${bold ? '<b/>' : ''}<color rgb="FF${digitsOf(ink)}"/></font>`;
    // In a rule the colour of a solid fill is its background.
    const ground = `<fill><patternFill patternType="solid"><bgColor rgb="FF${digitsOf(fill)}"/></patternFill></fill>`;
    return this.sections.add('dxfs', this.local(`<dxf>${font}${ground}</dxf>`), null);
  }

  /** How texts lie in cells of the look `style`. */
  lieOf(style: number): TextLie {
    const known = this.lies.get(style);
    if (known !== undefined) return known;
    const xf = this.xf(style);
    const lie = {
      wraps: /\swrapText="(?:1|true)"/.test(xf),
      upright: xf.includes(' textRotation="90"'),
    };
    this.lies.set(style, lie);
    return lie;
  }

  private fontOf(style: number, bold: boolean, ink: string | undefined): number {
    const { fontId } = attributesOf(this.xf(style));
    const base = this.sections.item('fonts', Number(fontId ?? 0)) ?? this.local(PLAIN_FONT);
    const colour = ink === undefined ? null : digitsOf(ink);
    return this.sections.add('fonts', withInk(base, bold, colour), this.local(PLAIN_FONT));
  }

  private fillOf(colour: string): number {
    const solid = `<fill><patternFill patternType="solid"><fgColor rgb="FF${digitsOf(colour)}"/><bgColor indexed="64"/></patternFill></fill>`;
    const none = '<fill><patternFill patternType="none"/></fill>';
    return this.sections.add('fills', this.local(solid), this.local(none));
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

  private addXf(
    style: number,
    attributes: Readonly<Record<string, string>>,
    alignment: string | null = null,
  ): number {
    const base = this.xf(style);
    const tagEnd = base.indexOf('>') + 1;
    const tag = base.slice(0, tagEnd);
    const changed =
      alignment === null
        ? withAttributes(tag, attributes) + base.slice(tagEnd)
        : this.local(`${alignment}</xf>`);
    const open =
      alignment === null ? '' : opened(withAttributes(tag, { ...attributes, applyAlignment: '1' }));
    return this.sections.add('cellXfs', open + changed, this.local(PLAIN_XF));
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

/** `#1F4E79` -> `1F4E79`. */
function digitsOf(colour: string): string {
  return colour.replace('#', '');
}

function alignmentOf(look: Look): string | null {
  const { wrap = false, centred = false, shrink = false, upright = false } = look;
  const middle = wrap || centred || look.middle === true;
  const parts = [
    upright ? ' textRotation="90"' : '',
    centred ? ' horizontal="center"' : '',
    middle ? ' vertical="center"' : '',
    wrap ? ' wrapText="1"' : '',
    shrink ? ' shrinkToFit="1"' : '',
  ].join('');
  return parts === '' ? null : `<alignment${parts}/>`;
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
