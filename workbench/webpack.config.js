const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const pane = require('../webpack.config');

const OUT = path.resolve(__dirname, '../out/workbench');

/** The pane as it is shipped, with Office.js from node_modules beside it, and the page that plays Excel. */
module.exports = async () => [
  await paneConfig(),
  {
    mode: 'production',
    name: 'page',
    context: path.resolve(__dirname, '..'),
    entry: { page: './workbench/page/page.ts' },
    devtool: 'source-map',
    target: ['web', 'es2020'],
    output: { path: path.join(OUT, 'page'), filename: '[name].js', clean: true },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    performance: { hints: false },
    plugins: [
      new CopyPlugin({
        patterns: [{ from: 'workbench/page/index.html' }, { from: 'workbench/page/page.css' }],
      }),
    ],
  },
];

async function paneConfig() {
  const config = await pane(
    { office: 'self', base: 'https://localhost:3000/' },
    { mode: 'production' },
  );
  return { ...config, output: { ...config.output, path: path.join(OUT, 'pane') } };
}
