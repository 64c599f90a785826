const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { config, version } = require('./package.json');
const { contentSecurityPolicy, OFFICE_CDN } = require('./webpack/csp');
const { GzipBudgetPlugin } = require('./webpack/gzipBudget');
const { checkBase, manifestFor, DEVELOPMENT_BASE } = require('./webpack/manifest');

/**
 * JavaScript that the pane needs before it shows anything and answers a click, as it travels, without Office.js. The calculation
 * comes with the first command, the rest when it is first opened.
 */
const PANE_GZIP_LIMIT = 80_000;
/** The same before compression, for webpack's own check: what compresses well must be parsed all the same. */
const PANE_RAW_LIMIT = 330_000;

/** Fluent's tokens first, then what the pane does with them: one file. */
const PANE_STYLES = ['src/taskpane/tema.css', 'src/taskpane/taskpane.css'];

const OFFICE_PACKAGE = path.dirname(require.resolve('@microsoft/office-js/package.json'));
const OFFICE_FILES = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'it-it/office_strings.js',
  'en-us/office_strings.js',
];

/**
 * `npm run build -- --env base=https://host/path/`   where the files will be served from
 * `npm run build -- --env office=self`               Office.js from our own server instead of Microsoft's (closed networks)
 */
module.exports = async (env, { mode = 'development' }) => {
  const production = mode === 'production';
  const selfHosted = env.office === 'self';
  const base = production ? productionBase(env) : DEVELOPMENT_BASE;
  const liveReload = Boolean(env.WEBPACK_SERVE);
  const styleName = production ? `taskpane.${hashOf(paneStyle())}.css` : 'taskpane.css';

  return {
    mode,
    entry: { taskpane: './src/taskpane/index.ts' },
    devtool: 'source-map',
    target: ['web', 'es2020'],
    output: {
      path: path.resolve(__dirname, 'dist'),
      filename: production ? '[name].[contenthash].js' : '[name].js',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        // Importing these does nothing by itself: what a chunk does not use of them stays out of it.
        { include: path.resolve(__dirname, 'src/core'), sideEffects: false },
        { include: path.resolve(__dirname, 'src/app'), sideEffects: false },
        { include: path.resolve(__dirname, 'src/locale'), sideEffects: false },
        { include: path.resolve(__dirname, 'src/report'), sideEffects: false },
        { include: path.resolve(__dirname, 'src/host/file'), sideEffects: false },
        {
          test: /\.ts$/,
          loader: 'ts-loader',
          // Types are checked by `npm run typecheck`; here only what changes the output.
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    performance: {
      hints: production ? 'error' : false,
      maxAssetSize: PANE_RAW_LIMIT,
      maxEntrypointSize: PANE_RAW_LIMIT,
      assetFilter: (file) => file.endsWith('.js') && !file.startsWith('office-js/'),
    },
    plugins: [
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        // Deferred scripts race Office.js, and then the first click on a ribbon button does nothing.
        scriptLoading: 'blocking',
        inject: 'body',
        templateParameters: {
          csp: contentSecurityPolicy({ selfHosted, liveReload }),
          style: styleName,
          officeJs: selfHosted ? 'office-js/office.js' : `${OFFICE_CDN}/lib/1/hosted/office.js`,
        },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.{png,html}' },
          { from: PANE_STYLES[1], to: styleName, transform: paneStyle },
          {
            from: 'manifest.xml',
            transform: (source) => manifestFor(source.toString(), { base, version }),
          },
          ...(selfHosted ? OFFICE_FILES : []).map((file) => ({
            from: path.join(OFFICE_PACKAGE, 'dist', file),
            to: `office-js/${file}`,
            info: { minimized: true },
          })),
        ],
      }),
      ...(production ? [new GzipBudgetPlugin({ entry: 'taskpane', limit: PANE_GZIP_LIMIT })] : []),
    ],
    ...(env.WEBPACK_SERVE ? { devServer: await devServer() } : {}),
  };
};

/** Names that change with the content: a browser may keep the file for ever. */
function paneStyle() {
  return PANE_STYLES.map((file) => readFileSync(path.resolve(__dirname, file), 'utf8')).join('\n');
}

function hashOf(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 20);
}

function productionBase(env) {
  if (env.base === undefined)
    console.warn(
      `No address given: the manifest is made for ${config.base_address}. For a real server: npm run build -- --env base=https://host/path/`,
    );
  return checkBase(env.base ?? config.base_address);
}

async function devServer() {
  return {
    host: new URL(DEVELOPMENT_BASE).hostname,
    port: new URL(DEVELOPMENT_BASE).port,
    server: { type: 'https', ...(await certificates()) },
    hot: false,
    static: false,
    // Its overlay is an inline style, which our own policy forbids.
    client: { overlay: false },
    headers: { 'Cache-Control': 'no-store' },
  };
}

/** Excel wants a certificate that the machine trusts. Where none can be installed, the server makes one of its own. */
async function certificates() {
  try {
    const { getHttpsServerOptions } = require('office-addin-dev-certs');
    return { options: await getHttpsServerOptions() };
  } catch (error) {
    console.warn(
      `No trusted certificate (${error.message}): the server uses one of its own, and Excel will refuse it. npx office-addin-dev-certs install`,
    );
    return {};
  }
}
