const { gzipSync } = require('node:zlib');
const { Compilation, WebpackError } = require('webpack');

/** Fails the build when the scripts of one entry, compressed as a server sends them, weigh more than `limit` bytes. */
class GzipBudgetPlugin {
  constructor({ entry, limit }) {
    this.entry = entry;
    this.limit = limit;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('GzipBudgetPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'GzipBudgetPlugin', stage }, () => {
        const weigh = (files) =>
          [...files]
            .filter((file) => file.endsWith('.js'))
            .map((file) => gzipSync(compilation.getAsset(file).source.buffer()).length)
            .reduce((sum, bytes) => sum + bytes, 0);
        const entrypoint = compilation.entrypoints.get(this.entry);
        const later = entrypoint.getChildren().map((group) => ({
          name: group.name ?? '',
          bytes: weigh(group.getFiles()),
        }));
        // Of the languages a person loads one, so the heaviest counts; what comes after the first content is told apart.
        const languages = later.filter(({ name }) => name.startsWith('lingua-'));
        const rest = later.filter(({ name }) => !name.startsWith('lingua-'));
        const weight =
          weigh(entrypoint.getFiles()) + Math.max(0, ...languages.map(({ bytes }) => bytes));
        for (const { name, bytes } of rest)
          compilation
            .getLogger('budget')
            .info(`${name}: ${kilo(bytes)} KB more after the first content`);
        const said = `${this.entry}: ${kilo(weight)} KB of JavaScript compressed, ${kilo(this.limit)} allowed`;
        compilation.getLogger('budget').info(said);
        if (weight > this.limit) compilation.errors.push(new WebpackError(said));
      });
    });
  }
}

function kilo(bytes) {
  return (bytes / 1000).toFixed(1);
}

module.exports = { GzipBudgetPlugin };
