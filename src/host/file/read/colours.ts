import { walkXml } from '../xml/walk';

/** Colours that a fill may name instead of giving them. */
export interface Palette {
  /** By theme index, in the order fills count in: light and dark change places against the theme part. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

type Attributes = Readonly<Record<string, string>>;

/** The legacy palette (ECMA-376 18.8.27); 0 to 7 repeat 8 to 15. */
const FIRST = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const OTHERS =
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333';
const LEGACY = `${FIRST} ${FIRST} ${OTHERS}`.split(' ').map((hex) => `#${hex}`);

/** The theme part gives dk1, lt1, dk2, lt2 and the accents; colours count lt1, dk1, lt2, dk2. */
const THEME_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];
const OFFICE_THEME =
  '000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'
    .split(' ')
    .map((hex) => `#${hex}`);

/** The palette of a workbook; one without a theme has Office's. */
export function paletteOf(
  themeXml: string | null,
  themePart: string,
  own: readonly string[],
): Palette {
  const inPart = themeXml === null ? OFFICE_THEME : readTheme(themeXml, themePart);
  const theme = THEME_ORDER.map((index) => inPart[index] ?? OFFICE_THEME[index] ?? '#000000');
  return { theme, indexed: own.length === 0 ? LEGACY : own };
}

function readTheme(xml: string, part: string): readonly string[] {
  const colours: string[] = [];
  let inScheme = false;
  walkXml(xml, part, {
    open: ({ name, attributes }) => {
      if (name === 'clrScheme') inScheme = true;
      if (!inScheme) return;
      const hex = name === 'sysClr' ? attributes['lastClr'] : attributes['val'];
      if ((name === 'sysClr' || name === 'srgbClr') && hex !== undefined) colours.push(`#${hex}`);
    },
    close: (name) => {
      if (name === 'clrScheme') inScheme = false;
    },
  });
  return colours;
}

/** `#RRGGBB` of a colour element, or null for the automatic one. */
export function colourOf(attributes: Attributes, palette: Palette): string | null {
  const base = baseOf(attributes, palette);
  const tint = Number(attributes['tint'] ?? 0);
  return base === null || !(tint >= -1 && tint <= 1) || tint === 0 ? base : tinted(base, tint);
}

function baseOf({ rgb, theme, indexed }: Attributes, palette: Palette): string | null {
  if (rgb !== undefined) {
    const hex = /^(?:[0-9A-F]{2})?([0-9A-F]{6})$/i.exec(rgb)?.[1];
    return hex === undefined ? null : `#${hex.toUpperCase()}`;
  }
  if (theme !== undefined) return palette.theme[Number(theme)] ?? null;
  // 64 and 65 are the system's own text and window colours: no fill that a person chose.
  return indexed === undefined ? null : (palette.indexed[Number(indexed)] ?? null);
}

/** Lighter or darker by changing the lightness of the colour (ECMA-376 18.8.19). */
function tinted(colour: string, tint: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const max = Math.max(...channels);
  const min = Math.min(...channels);
  const lightness = (max + min) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = lightness === 0 || lightness === 1 ? 0 : (max - min) / chromaAt(lightness);
  const chroma = spread * chromaAt(target);
  const hex = channels.map((channel) => {
    const place = max === min ? 0 : (channel - min) / (max - min) - 0.5;
    const value = Math.round((target + place * chroma) * 255);
    return Math.min(255, Math.max(0, value)).toString(16).padStart(2, '0');
  });
  return `#${hex.join('').toUpperCase()}`;
}

/** The widest spread of channels that a lightness allows. */
function chromaAt(lightness: number): number {
  return 1 - Math.abs(2 * lightness - 1);
}
