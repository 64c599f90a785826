/** Children of a font in the order in which Excel writes them. */
const ORDER =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
    ' ',
  );
const LINK_COLOUR = 'FF0563C1';

/** A font in bold, in another colour (`RRGGBB`), or both; one that is so already is itself. */
export function withInk(font: string, bold: boolean, ink: string | null): string {
  return withChildren(font, {
    ...(bold ? { b: '' } : {}),
    ...(ink === null ? {} : { color: ` rgb="FF${ink}"` }),
  });
}

/** A font as links look: underlined, in blue. */
export function asLinkFont(font: string): string {
  return withChildren(font, { u: '', color: ` rgb="${LINK_COLOUR}"` });
}

function withChildren(font: string, children: Readonly<Record<string, string>>): string {
  const prefix = /^<([\w.-]+:)?/.exec(font)?.[1] ?? '';
  const kept = [...font.matchAll(/<([\w.-]+:)?(\w+)(?:\s[^<>]*?)?(?:\/>|>\s*<\/[^<>]+>)/g)]
    .map(([xml, , name = '']) => ({ name, xml }))
    .filter(({ name }) => name !== 'font' && !(name in children));
  const added = Object.entries(children).map(([name, rest]) => ({
    name,
    xml: `<${prefix}${name}${rest}/>`,
  }));
  const rank = ({ name }: { readonly name: string }): number => {
    const at = ORDER.indexOf(name);
    return at < 0 ? ORDER.length : at;
  };
  const all = [...kept, ...added].sort((a, b) => rank(a) - rank(b));
  return `<${prefix}font>${all.map(({ xml }) => xml).join('')}</${prefix}font>`;
}
