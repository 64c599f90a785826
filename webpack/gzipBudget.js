const { gzipSync } = require('node:zlib');
const { Compilation, WebpackError } = require('webpack');

/**
 * Tells what the scripts of one entry weigh, compressed as a server sends them: those of the start, each part that comes on first
 * use, and all together. Fails the build when the start weighs more than `limit` bytes.
 */
class GzipBudgetPlugin {
  constructor({ entry, limit }) {
    this.entry = entry;
    this.limit = limit;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('GzipBudgetPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'GzipBudgetPlugin', stage }, () => {
        const logger = compilation.getLogger('budget');
        const weighed = new Map();
        const weigh = (file) => {
          if (!weighed.has(file))
            weighed.set(file, gzipSync(compilation.getAsset(file).source.buffer()).length);
          return weighed.get(file);
        };
        const entrypoint = compilation.entrypoints.get(this.entry);
        const atStart = new Set(scriptsOf(entrypoint));
        const sum = (files) => [...files].reduce((total, file) => total + weigh(file), 0);
        const later = descendants(entrypoint).map((group) => ({
          name: group.name ?? '',
          files: scriptsOf(group).filter((file) => !atStart.has(file)),
        }));
        // Of the languages a person loads one: the heaviest counts.
        const isLanguage = ({ name }) => name.startsWith('lingua-');
        const language = Math.max(0, ...later.filter(isLanguage).map(({ files }) => sum(files)));
        const rest = later.filter((part) => !isLanguage(part));
        for (const { name, files } of rest) logger.info(`${name}: ${kilo(sum(files))} KB later`);
        const start = sum(atStart) + language;
        const all = start + sum(new Set(rest.flatMap(({ files }) => files)));
        logger.info(`everything that a person may ever load: ${kilo(all)} KB`);
        const said = `${this.entry}: ${kilo(start)} KB of JavaScript compressed at the start, ${kilo(this.limit)} allowed`;
        logger.info(said);
        if (start > this.limit) compilation.errors.push(new WebpackError(said));
      });
    });
  }
}

function scriptsOf(group) {
  return group.getFiles().filter((file) => file.endsWith('.js'));
}

/** Every part that the entry can lead to, each once. */
function descendants(entrypoint) {
  const found = new Set();
  const visit = (group) => {
    for (const child of group.getChildren()) {
      if (found.has(child)) continue;
      found.add(child);
      visit(child);
    }
  };
  visit(entrypoint);
  return [...found];
}

function kilo(bytes) {
  return (bytes / 1000).toFixed(1);
}

module.exports = { GzipBudgetPlugin };
