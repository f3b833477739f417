require('tsx/cjs');
const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');

const DIST = path.resolve(__dirname, 'dist');
/** What the add-in may weigh before packing; about 560 kB gzipped now. Raise it only for something users get. */
const MOST = 2200 * 1024;

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'esbuild-loader',
  options: { target: 'es2021' },
};

const resolve = { extensions: ['.ts', '.tsx', '.js'] };

/** Writes the function metadata of both languages from the catalogue, so that the two cannot differ. */
class FunctionMetadata {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FunctionMetadata', (compilation) => {
      const { sources, Compilation } = compiler.webpack;
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'FunctionMetadata', stage }, () => {
        const { metadataJson } = require('./src/functions/metadata');
        compilation.emitAsset('functions.json', new sources.RawSource(metadataJson('nl')));
        compilation.emitAsset('functions.en.json', new sources.RawSource(metadataJson('en')));
      });
    });
  }
}

/**
 * The add-in: one page and one script, the shared runtime of pane, functions and ribbon buttons; and a script for the
 * worker in which a route is searched.
 */
const addIn = {
  name: 'add-in',
  entry: {
    runtime: './src/runtime.ts',
    routeWorker: './src/taskpane/hiring/search/routeWorker.ts',
  },
  output: { path: DIST, filename: '[name].js' },
  module: { rules: [typescript] },
  resolve,
  plugins: [
    new HtmlWebpackPlugin({
      template: './src/taskpane/index.html',
      filename: 'taskpane.html',
      chunks: ['runtime'],
      scriptLoading: 'blocking',
    }),
    new CopyWebpackPlugin({ patterns: [{ from: 'assets/*.png' }, { from: 'manifest.xml' }] }),
    new FunctionMetadata(),
  ],
  performance: { hints: 'error', maxAssetSize: MOST, maxEntrypointSize: MOST },
};

/** The engine on its own, for other programs. */
const engine = {
  name: 'engine',
  entry: { index: './src/engine/index.ts' },
  output: { path: path.join(DIST, 'engine'), filename: '[name].mjs', library: { type: 'module' } },
  experiments: { outputModule: true },
  target: 'node20',
  module: { rules: [typescript] },
  resolve,
};

module.exports = [addIn, engine];
