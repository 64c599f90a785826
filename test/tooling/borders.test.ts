import { aTree, runNode, type Run } from './tree';

/** A house in miniature that keeps to the rules. */
const SOUND: Readonly<Record<string, string>> = {
  'src/core/index.ts': `export { runPipeline } from './pipeline';`,
  'src/core/pipeline.ts': `import { score } from './score';\nexport const runPipeline = () => score();`,
  'src/core/score/index.ts': `import { uno } from '../model/misura';\nexport const score = () => uno;`,
  'src/core/model/misura.ts': `export const uno = 1;`,
  'src/app/ricalcola.ts': `import { runPipeline } from '../core';\nexport const ricalcola = () => runPipeline();`,
  'src/cli/index.ts': `import { stampa } from './stampa';\nstampa();`,
  'src/cli/stampa.ts': `import { ricalcola } from '../app/ricalcola';\nexport const stampa = () => ricalcola();`,
};

/** Each rule, the file that breaks it and how. */
const FAULTS: readonly (readonly [string, string, string])[] = [
  ['core-imports-only-core', 'src/core/model/a.ts', `import '../../app/ricalcola';`],
  ['core-imports-only-core', 'src/core/model/b.ts', `import 'node:fs';`],
  ['core-imports-only-core', 'src/core/model/c.ts', `import 'zod';`],
  ['step-knows-only-the-model', 'src/core/match/a.ts', `import '../score';`],
  ['step-knows-only-the-model', 'src/core/match/b.ts', `import '../index';`],
  ['only-plan-knows-settings', 'src/core/rollup/a.ts', `import '../settings';`],
  ['only-pipeline-imports-steps', 'src/core/model/d.ts', `import '../score';`],
  ['only-pipeline-imports-steps', 'src/app/a.ts', `import '../core/score';`],
  ['model-stands-on-nothing', 'src/core/regole/a.ts', `import '../pipeline';`],
  ['core-has-one-door', 'src/taskpane/a.ts', `import '../core/model/misura';`],
  ['core-has-one-door', 'workbench/a.ts', `import '../src/core/model/misura';`],
  ['only-host-office-knows-office', 'src/app/b.ts', `import '@microsoft/office-js';`],
  ['only-host-file-knows-the-file-library', 'src/cli/a.ts', `import 'fflate';`],
  ['only-host-file-knows-the-file-library', 'workbench/b.ts', `import 'saxes';`],
  ['pane-loads-files-late', 'src/taskpane/d.ts', `import '../host/file/c';`],
  ['what-comes-later-comes-by-import', 'src/taskpane/e.ts', `import './calcolo';`],
  ['zod-stays-at-the-edges', 'src/app/c.ts', `import 'zod';`],
  ['user-interface-stays-in-the-pane', 'src/commands/a.ts', `import 'lit';`],
  [
    'user-interface-stays-in-the-pane',
    'src/app/d.ts',
    `import '@fluentui/web-components/button.js';`,
  ],
  ['hosts-know-only-the-port', 'src/host/office/a.ts', `import '../../app/ricalcola';`],
  ['hosts-know-only-the-port', 'src/host/office/b.ts', `import '../file/c';`],
  ['app-knows-no-host', 'src/app/e.ts', `import '../host/file/c';`],
  ['leaves-know-only-the-core', 'src/report/a.ts', `import '../app/ricalcola';`],
  ['entries-are-not-libraries', 'src/app/f.ts', `import '../cli/index';`],
  ['pane-knows-no-command-line', 'src/taskpane/c.ts', `import '../cli/index';`],
  ['command-line-knows-no-pane', 'src/cli/b.ts', `import '../taskpane/a';`],
  ['pane-runs-without-node', 'src/taskpane/b.ts', `import 'node:path';`],
  ['src-knows-no-workbench-no-test', 'src/app/g.ts', `import '../../workbench/a';`],
  ['src-knows-no-workbench-no-test', 'src/app/h.ts', `import '../../test/a';`],
  ['tools-know-no-test', 'workbench/c.ts', `import '../test/a';`],
  ['no-development-packages-in-src', 'src/app/i.ts', `import 'fast-check';`],
  ['no-circular', 'src/app/j.ts', `import './k';`],
  ['no-unresolved', 'src/app/l.ts', `import './nowhere';`],
  ['no-orphans', 'src/app/m.ts', `export const nobody = 1;`],
  ['no-unreachable-code-in-core', 'src/core/model/e.ts', `export const unused = 1;`],
];

const HELPERS: Readonly<Record<string, string>> = {
  'src/core/settings.ts': `export const settings = 1;`,
  'src/host/file/c.ts': `export const host = 1;`,
  'src/app/k.ts': `import './j';`,
  'src/taskpane/calcolo.ts': `export const calcolo = 1;`,
  'test/a.ts': `export const fixture = 1;`,
};

const check = (folder: string): Run => runNode('scripts/check-borders.mjs', '--root', folder);

describe('npm run borders', () => {
  it('finds nothing to say about a sound house', () => {
    const { code, said } = check(aTree('sound', SOUND));
    expect(said).toContain('no dependency violations found');
    expect(code).toBe(0);
  });

  it('fails where it reads no source at all', () => {
    const { code, said } = check(aTree('empty', {}));
    expect(said).toContain('it is not reading the sources');
    expect(code).toBe(1);
  });
});

describe('each border', () => {
  const planted = FAULTS.map(([, file, content]) => [file, content] as const);
  let run: Run;
  beforeAll(() => {
    run = check(aTree('faults', { ...SOUND, ...HELPERS, ...Object.fromEntries(planted) }));
  });

  test.each(FAULTS)('%s: %s with %s', (rule, file) => {
    expect(run.code).toBe(1);
    expect(run.said).toContain(`error ${rule}: ${file}`);
  });

  it('is told with what to do instead', () => {
    expect(run.said.replace(/\s+/g, ' ')).toContain('Pass what it needs as plain data');
  });
});
