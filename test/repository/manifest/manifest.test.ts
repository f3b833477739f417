import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../../package.json';
import type { Facts } from '../../../scripts/manifest/facts';
import { inspect } from '../../../scripts/manifest/inspect';
import { describe as written } from '../../../scripts/manifest/problem';
import { releaseManifest } from '../../../scripts/manifest/rebase';

/** A folder of `cases`: what is broken in the real manifest or around it. The folder's problems.txt is what must be found. */
interface Case {
  readonly replace?: readonly (readonly [from: string, to: string])[];
  readonly missingFiles?: readonly string[];
  readonly release?: boolean;
  readonly functions?: readonly string[];
}

const CASES = join(__dirname, 'cases');
const MANIFEST = readFileSync('manifest.xml', 'utf8');
const FUNCTIONS = ['TREDE', 'NIVEAU'];

/** The manifest at one version for ever, so that a new version does not change what the cases must find. */
const AT_FIRST = MANIFEST.replace(/<Version>.*<\/Version>/, '<Version>0.1.0.0</Version>');

const BUILT: Readonly<Record<string, string>> = {
  'taskpane.html': '<script src="runtime.js"></script>',
  'runtime.js': '',
  'functions.json': metadata(FUNCTIONS),
  'functions.en.json': metadata(FUNCTIONS),
};

function metadata(ids: readonly string[]): string {
  return JSON.stringify({ functions: ids.map((id) => ({ id, name: id })) });
}

function facts({ release = false, missingFiles = [], functions = FUNCTIONS }: Case, version: string): Facts {
  const file = (place: string): Buffer | undefined => {
    if (missingFiles.includes(place)) return undefined;
    if (place.startsWith('assets/')) return readFileSync(place);
    const text = BUILT[place];
    return text === undefined ? undefined : Buffer.from(text);
  };
  return { version, release, file, functions, actions: ['showPane'] };
}

function broken({ replace = [] }: Case): string {
  return replace.reduce((manifest, [from, to]) => {
    if (!manifest.includes(from)) throw new Error(`The manifest does not hold ${from}`);
    return manifest.replace(from, to);
  }, AT_FIRST);
}

function problemsOf(manifest: string, found: Facts): string {
  return inspect(manifest, found)
    .map((problem) => `${written(problem)}\n`)
    .join('');
}

test('the manifest has no problems', () => {
  expect(problemsOf(MANIFEST, facts({}, packageJson.version))).toBe('');
});

test.each(readdirSync(CASES))('the check finds what is wrong: %s', (name) => {
  const folder = join(CASES, name);
  const given = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as Case;
  expect(problemsOf(broken(given), facts(given, '0.1.0'))).toBe(
    readFileSync(join(folder, 'problems.txt'), 'utf8'),
  );
});

test.each(['https://pso.gemeente.nl/', 'https://www.gemeente.nl/excel/pso'])(
  'a release manifest for %s has no problems and holds nothing of the developer',
  (base) => {
    const manifest = releaseManifest(MANIFEST, base);
    expect(problemsOf(manifest, facts({ release: true }, packageJson.version))).toBe('');
    expect(manifest).not.toContain('localhost');
    expect(manifest).toContain(`${base.replace(/\/$/, '')}/taskpane.html`);
  },
);
