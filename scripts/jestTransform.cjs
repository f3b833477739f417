const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { transformSync, version } = require('esbuild');

const settings = {
  format: 'cjs',
  target: 'node20',
  jsx: 'automatic',
  sourcemap: 'inline',
  // Jest loads modules with require only.
  supported: { 'dynamic-import': false },
};
const own = readFileSync(__filename);

/** Translates TypeScript for Jest and checks nothing: types are checked by `npm run typecheck`. */
module.exports = {
  getCacheKey: (source, file) =>
    createHash('sha256').update(version).update(own).update(file).update(source).digest('hex'),
  process: (source, file) => {
    const loader = file.endsWith('x') ? 'tsx' : 'ts';
    return transformSync(source, { ...settings, loader, sourcefile: file });
  },
};
