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
        const scripts = compilation.entrypoints
          .get(this.entry)
          .getFiles()
          .filter((file) => file.endsWith('.js'));
        const weight = scripts
          .map((file) => gzipSync(compilation.getAsset(file).source.buffer()).length)
          .reduce((sum, bytes) => sum + bytes, 0);
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
