import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';
import { GzipBudgetPlugin } from '../../webpack/gzipBudget';

/** Builds a pane of one line and gives the errors of the build. */
function errorsWithLimit(limit: number): Promise<readonly string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'budget-'));
  writeFileSync(path.join(folder, 'pane.js'), `document.title = 'Cruscotto';`);
  const compiler = webpack({
    mode: 'production',
    entry: { taskpane: path.join(folder, 'pane.js') },
    output: { path: path.join(folder, 'dist') },
    plugins: [new GzipBudgetPlugin({ entry: 'taskpane', limit })],
  });
  return new Promise((resolve, reject) => {
    compiler.run((failure, stats) => {
      rmSync(folder, { recursive: true, force: true });
      if (failure) reject(failure);
      else resolve((stats?.compilation.errors ?? []).map(({ message }) => message));
    });
  });
}

describe('GzipBudgetPlugin', () => {
  it('lets a light pane pass', async () => {
    expect(await errorsWithLimit(90_000)).toEqual([]);
  });

  it('fails the build of a heavy one and says how much it weighs', async () => {
    const [error, ...others] = await errorsWithLimit(10);
    expect(error).toMatch(/taskpane: 0\.\d KB of JavaScript compressed at the start, 0\.0 allowed/);
    expect(others).toEqual([]);
  });
});
