import { unescapeText } from '../xml/text';
import { walkXml } from '../xml/walk';
import { builtinFormat } from './builtinFormats';
import { colourOf, paletteOf, type Palette } from './colours';

/** What a cell's style number says, as far as the calculation may know. */
export interface CellStyles {
  readonly formats: readonly string[];
  readonly fills: readonly (string | null)[];
}

type Attributes = Readonly<Record<string, string>>;

export interface StyleParts {
  readonly styles: string | null;
  readonly stylesPart: string;
  readonly theme: string | null;
  readonly themePart: string;
}

const PLAIN: CellStyles = { formats: ['General'], fills: [null] };

export function readStyles({ styles, stylesPart, theme, themePart }: StyleParts): CellStyles {
  if (styles === null) return PLAIN;
  const raw = readRaw(styles, stylesPart);
  const palette = paletteOf(theme, themePart, raw.indexed);
  const fills = raw.fills.map((fill) => fillColour(fill, palette));
  return {
    formats: raw.xfs.map(({ numFmtId }) => {
      const id = Number(numFmtId ?? 0);
      return raw.formats.get(id) ?? builtinFormat(id);
    }),
    fills: raw.xfs.map(({ fillId }) => fills[Number(fillId ?? 0)] ?? null),
  };
}

interface RawFill {
  readonly pattern: string | null;
  readonly foreground: Attributes | null;
  readonly background: Attributes | null;
  readonly stops: readonly Attributes[];
}

/**
 * The colour that Excel gives as a cell's background: of a solid fill its foreground, of a hatched one what lies behind
 * the hatching, of a gradient where it begins.
 */
function fillColour(fill: RawFill, palette: Palette): string | null {
  const attributes =
    fill.stops[0] ?? (fill.pattern === 'solid' ? fill.foreground : fill.background);
  if (attributes === null || fill.pattern === 'none') return null;
  return colourOf(attributes, palette);
}

interface RawStyles {
  readonly formats: ReadonlyMap<number, string>;
  readonly fills: readonly RawFill[];
  readonly xfs: readonly Attributes[];
  readonly indexed: readonly string[];
}

/** Reads what stands under `cellXfs`, `fills` and `numFmts`; the same elements elsewhere (`dxf`, `cellStyleXfs`) are others. */
function readRaw(xml: string, part: string): RawStyles {
  const formats = new Map<number, string>();
  const fills: RawFill[] = [];
  const xfs: Attributes[] = [];
  const indexed: string[] = [];
  const path: string[] = [];
  walkXml(xml, part, {
    open: ({ name, attributes }) => {
      const section = path[1];
      if (section === 'numFmts' && name === 'numFmt') {
        const code = unescapeText(attributes['formatCode'] ?? 'General');
        formats.set(Number(attributes['numFmtId']), code);
      }
      if (section === 'fills') addToFills(fills, name, attributes);
      if (section === 'cellXfs' && name === 'xf') xfs.push(attributes);
      if (section === 'colors' && name === 'rgbColor') {
        indexed.push(`#${(attributes['rgb'] ?? '').slice(-6).toUpperCase()}`);
      }
      path.push(name);
    },
    close: () => {
      path.pop();
    },
  });
  return { formats, fills, xfs, indexed };
}

function addToFills(fills: RawFill[], name: string, attributes: Attributes): void {
  if (name === 'fill') {
    fills.push({ pattern: null, foreground: null, background: null, stops: [] });
    return;
  }
  const last = fills.pop();
  if (last === undefined) return;
  fills.push(extended(last, name, attributes));
}

function extended(fill: RawFill, name: string, attributes: Attributes): RawFill {
  switch (name) {
    case 'patternFill':
      return { ...fill, pattern: attributes['patternType'] ?? 'none' };
    case 'fgColor':
      return { ...fill, foreground: attributes };
    case 'bgColor':
      return { ...fill, background: attributes };
    case 'color':
      return { ...fill, stops: [...fill.stops, attributes] };
    default:
      return fill;
  }
}
