import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { findBrowser } from './findBrowser';

const ROOT = resolve(__dirname, '../../..');

/** Builds what the browser tests open, just as it is shipped. Without a browser there is nothing to build for. */
export default function build(): void {
  if (findBrowser() === null) return;
  execFileSync(
    process.execPath,
    [
      require.resolve('webpack-cli/bin/cli.js'),
      '--config',
      resolve(ROOT, 'workbench/webpack.config.js'),
    ],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
  );
}
