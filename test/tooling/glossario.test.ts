import path from 'node:path';
import { aTree, ROOT, runNode, type Run } from './tree';

const TSX = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
const check = (folder: string): Run => runNode(TSX, 'scripts/check-glossario.ts', '--root', folder);

const FAULTS: readonly (readonly [string, string, string, string])[] = [
  ['a type', 'type.ts', 'interface TargetValue { x: number }', 'risultato atteso'],
  ['a function', 'function.ts', 'function readTargets() {}', 'risultato atteso'],
  ['a parameter', 'parameter.ts', 'const f = (weight: number) => weight;', 'peso'],
  ['a property', 'property.ts', 'interface X { pesoManager: string }', 'dirigente'],
  ['two words', 'twoWords.ts', 'const dueDate = 1;', 'scadenza'],
  ['a destructured name', 'destructured.ts', 'const { target } = x;', 'risultato atteso'],
  ['a file name', 'weightTable.ts', '', 'peso'],
];

describe('npm run glossario', () => {
  it('lets Italian nouns, English verbs and properties of others pass', () => {
    const { code, said } = check(
      aTree('glossario-sound', {
        'src/ok.ts': `function parseRisultatoAtteso(event: Event): unknown {\n  return event.target;\n}\n`,
      }),
    );
    expect(said).toMatch(/^0 faults/);
    expect(code).toBe(0);
  });

  describe('refuses', () => {
    let run: Run;
    beforeAll(() => {
      const files = FAULTS.map(([, file, code]) => [`src/${file}`, code] as const);
      const accents = `const unità = 'unità';\nconst testo = 'verità';`;
      run = check(aTree('glossario', { ...Object.fromEntries(files), 'src/accents.ts': accents }));
    });

    test.each(FAULTS)('%s (%s)', (_, file, __, termine) => {
      expect(run.code).toBe(1);
      const line = run.said.split('\n').find((text) => text.startsWith(`src/${file}`));
      expect(line).toContain(`is called «${termine}» here`);
    });

    it('accents in names, and leaves them to texts', () => {
      const lines = run.said.split('\n').filter((text) => text.startsWith('src/accents.ts'));
      expect(lines).toEqual([expect.stringContaining('src/accents.ts:1 «unità»')]);
    });
  });
});
