import { spawnSync } from 'node:child_process';
import { ROOT } from './tree';

/** What the linter must refuse: the rule, where the code stands, the code. */
const REFUSED: readonly (readonly [string, string, string])[] = [
  ['no-restricted-syntax', 'src/core/score', 'export const oggi = Date.now();'],
  ['no-restricted-syntax', 'src/core/score', 'export const oggi = new Date();'],
  ['no-restricted-syntax', 'src/core/score', 'export const caso = Math.random();'],
  ['no-restricted-syntax', 'src/core/score', `export const n = Number.parseFloat('3,5');`],
  ['no-restricted-syntax', 'src/core/score', `export const t = (3.5).toLocaleString('it');`],
  ['no-restricted-syntax', 'src/core/score', `export const o = 'a'.localeCompare('b');`],
  ['no-restricted-globals', 'src/core/score', `export const n = parseFloat('3,5');`],
  ['no-restricted-globals', 'src/core/score', `export const f = new Intl.NumberFormat('it');`],
  ['no-restricted-syntax', 'src/app', 'export const f = (c: Excel.RequestContext) => c;'],
  ['no-restricted-globals', 'src/app', 'export const f = (): unknown => Office.context;'],
  ['no-restricted-globals', 'src/taskpane', 'export const v = process.version;'],
  ['no-restricted-globals', 'src/taskpane', `export const si = confirm('Scrivo?');`],
  ['no-restricted-syntax', 'src/taskpane', `document.body.innerHTML = 'testo';`],
  [
    'no-restricted-syntax',
    'src/taskpane',
    `import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport const u = unsafeHTML;`,
  ],
  ['no-eval', 'src/taskpane', `export const e: unknown = eval('1');`],
  ['@typescript-eslint/no-floating-promises', 'src/app', 'Promise.resolve(1);'],
  ['@typescript-eslint/no-explicit-any', 'src/app', 'export const a = (x: any) => typeof x;'],
  ['@typescript-eslint/no-non-null-assertion', 'src/app', 'export const a = (x?: string) => x!;'],
  [
    '@typescript-eslint/consistent-type-assertions',
    'src/app',
    'export const a = { x: 1 } as { x: number };',
  ],
  [
    '@typescript-eslint/switch-exhaustiveness-check',
    'src/app',
    `export function f(k: 'a' | 'b'): number {\n  switch (k) {\n    case 'a':\n      return 1;\n  }\n  return 0;\n}`,
  ],
  [
    'office-addins/no-context-sync-in-loop',
    'src/host/office',
    `export async function f(context: Excel.RequestContext): Promise<void> {\n  for (let i = 0; i < 3; i++) await context.sync();\n}`,
  ],
  [
    'office-addins/load-object-before-read',
    'src/host/office',
    `export function f(context: Excel.RequestContext): string {\n  const range = context.workbook.getSelectedRange();\n  return range.address;\n}`,
  ],
];

const ALLOWED: readonly (readonly [string, string])[] = [
  ['src/core/score', 'export const giorno = new Date(0).getTime();'],
  ['src/app', `export const a = [1] as const;`],
  ['src/host/office', 'export const f = (c: Excel.RequestContext): Promise<void> => c.sync();'],
  ['src/cli', 'export const argomenti = process.argv;'],
  ['test', 'export const a = (x?: string): string => x!;'],
];

describe('npm run lint', () => {
  let outcomes: readonly (readonly string[])[];
  beforeAll(() => {
    const pieces = [...REFUSED.map(([, folder, code]) => [folder, code] as const), ...ALLOWED].map(
      ([folder, code]) => ({ folder, code }),
    );
    const { stdout, stderr } = spawnSync(process.execPath, ['test/tooling/lintPlanted.mjs'], {
      cwd: ROOT,
      encoding: 'utf8',
      input: JSON.stringify(pieces),
    });
    if (stderr !== '') throw new Error(stderr);
    outcomes = JSON.parse(stdout) as readonly (readonly string[])[];
  }, 60_000);

  test.each(REFUSED.map((fault, i) => [...fault, i] as const))(
    '%s in %s: %s',
    (rule, _, __, index) => {
      expect(outcomes[index]).toContain(rule);
    },
  );

  test.each(ALLOWED.map((piece, i) => [...piece, REFUSED.length + i] as const))(
    'allows in %s: %s',
    (_, __, index) => {
      expect(outcomes[index]).toEqual([]);
    },
  );
});
