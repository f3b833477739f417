import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { inspect } from './inspect';
import { describe } from './problem';
import { projectFacts } from './project';
import { releaseManifest } from './rebase';

/** Writes dist/manifest.xml for an organisation: `release.ts --base https://pso.gemeente.nl/`. */
const { base } = parseArgs({ options: { base: { type: 'string' } } }).values;
if (base === undefined) {
  console.error('Say where the files will stand: --base https://pso.gemeente.nl/');
  process.exit(2);
}

const manifest = releaseManifest(readFileSync('manifest.xml', 'utf8'), base);
const problems = inspect(manifest, projectFacts(true));
if (problems.length > 0) {
  console.error(problems.map(describe).join('\n'));
  process.exit(1);
}
mkdirSync('dist', { recursive: true });
writeFileSync('dist/manifest.xml', manifest);
console.log('dist/manifest.xml');
