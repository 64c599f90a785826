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
        // Chunks loaded later are the languages, of which a person loads one: the heaviest counts.
        const languages = entrypoint.getChildren().map((group) => weigh(group.getFiles()));
        const weight = weigh(entrypoint.getFiles()) + Math.max(0, ...languages);
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
