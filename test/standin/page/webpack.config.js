const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const { EsbuildPlugin } = require('esbuild-loader');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');

const ROOT = path.resolve(__dirname, '../../..');

/** The try-out page: the grid and the stand-in for Excel. The add-in beside it is built on its own. */
module.exports = {
  name: 'try-out page',
  mode: 'production',
  context: __dirname,
  entry: { page: './index.ts', attach: './attach.ts' },
  output: { path: path.join(ROOT, 'dist/standin'), filename: '[name].js', chunkFilename: '[name].js' },
  module: {
    rules: [
      { test: /\.ts$/, exclude: /node_modules/, loader: 'esbuild-loader', options: { target: 'es2022' } },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  resolve: { extensions: ['.ts', '.js'] },
  optimization: { minimizer: [new EsbuildPlugin({ target: 'es2022', css: true })] },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].css' }),
    new HtmlWebpackPlugin({ template: './index.html', filename: 'index.html', chunks: ['page'] }),
    new CopyWebpackPlugin({ patterns: [{ from: path.join(ROOT, 'test/samples'), to: 'samples' }] }),
  ],
  performance: { hints: false },
};
