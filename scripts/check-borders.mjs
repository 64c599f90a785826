import { readdirSync } from 'node:fs';
import path from 'node:path';
import { cruise, format } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import config from '../.dependency-cruiser.mjs';

/**
 * Holds the sources against the borders of `.dependency-cruiser.mjs` and prints, for each violation, what to do instead.
 * `--root DIR` puts the same rules over another tree: the tests plant faults there.
 */
const FOLDERS = ['src', 'workbench', 'test', 'scripts'];
const rootFlag = process.argv.indexOf('--root');
const root = path.resolve(rootFlag < 0 ? '.' : process.argv[rootFlag + 1]);

const sources = new Map(FOLDERS.map((folder) => [folder, sourcesIn(path.join(root, folder))]));
const folders = FOLDERS.filter((folder) => sources.get(folder).length > 0);
const onDisk = folders.flatMap((folder) => sources.get(folder));

const { output } = await cruise(
  folders,
  {
    ...config.options,
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: config.forbidden },
  },
  {},
  { tsConfig: extractTSConfig(config.options.tsConfig.fileName) },
);
const report = await format(output, { outputType: 'err-long' });
console.log(report.output.trim());
process.exitCode = report.exitCode === 0 ? 0 : 1;

// A reader that finds nothing also finds no fault: other versions do so with a TypeScript they do not know.
const { totalCruised } = output.summary;
if (totalCruised === 0 || totalCruised < onDisk.length) {
  console.log(
    `The checker saw ${totalCruised} modules of ${onDisk.length} source files: it is not reading the sources.`,
  );
  process.exitCode = 1;
}

function sourcesIn(folder) {
  try {
    return readdirSync(folder, { recursive: true }).filter((file) => /\.(ts|mjs)$/.test(file));
  } catch {
    return [];
  }
}
