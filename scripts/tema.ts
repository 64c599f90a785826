import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { webDarkTheme, webLightTheme } from '@fluentui/tokens';

/** Fluent's tokens as a style sheet: the same values that its script would set, without the script. */
const block = (selector: string, theme: Readonly<Record<string, string | number>>): string =>
  [
    `${selector} {`,
    ...Object.entries(theme).map(([name, value]) => `  --${name}: ${String(value)};`),
    '}',
  ].join('\n');

/** Dark differs from light in its colours only. */
const changed = Object.fromEntries(
  Object.entries(webDarkTheme).filter(
    ([name, value]) => new Map<string, unknown>(Object.entries(webLightTheme)).get(name) !== value,
  ),
);

export const temaCss = [
  '/* Made by `npm run tema` from @fluentui/tokens; not to be edited. */',
  block(':root', { ...webLightTheme }),
  block(":root[data-tema='scuro']", changed),
  '',
].join('\n');

writeFileSync(resolve(__dirname, '../src/taskpane/tema.css'), temaCss);
