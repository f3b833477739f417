import { readFileSync, readdirSync } from 'node:fs';
import lock from '../../package-lock.json';
import packageJson from '../../package.json';
import { notices } from '../../scripts/notices/notices';
import { shippedPackages } from '../../scripts/notices/shipped';
import { trackedFiles } from './tracked';

/** Licences that let a municipality change and pass on what it got, without more conditions than naming the author. */
const PERMISSIVE = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD'];

/** Never in this project: their licences would bind or bill who uses it. */
const FORBIDDEN = /(^|\/)(@univerjs-pro\/|hyperformula$|handsontable$|glpk\.js$)/;

const ANNOTATION = /\[\[annotations\]\]\s*path = \[([^\]]*)\][\s\S]*?SPDX-License-Identifier = "([^"]*)"/g;

const annotations = [...readFileSync('REUSE.toml', 'utf8').matchAll(ANNOTATION)].map(
  ([, paths = '', licence = '']) => ({
    paths: [...paths.matchAll(/"([^"]*)"/g)].map(([, path = '']) => path),
    licences: licence.split(' AND '),
  }),
);

function covers(pattern: string, file: string): boolean {
  return pattern.endsWith('/**') ? file.startsWith(pattern.slice(0, -2)) : file === pattern;
}

test('every file says under which licence it may be used', () => {
  const patterns = annotations.flatMap(({ paths }) => paths);
  const uncovered = trackedFiles().filter(
    (file) =>
      file !== 'LICENSE' &&
      !file.startsWith('LICENSES/') &&
      !patterns.some((pattern) => covers(pattern, file)),
  );
  expect(uncovered).toEqual([]);
});

test('the text of every licence is in the project, and no other', () => {
  const named = new Set(annotations.flatMap(({ licences }) => licences.map((licence) => `${licence}.txt`)));
  expect(readdirSync('LICENSES').sort()).toEqual([...named].sort());
});

test('the project itself is under the European Union Public Licence 1.2', () => {
  expect(packageJson.license).toBe('EUPL-1.2');
  expect(readFileSync('LICENSE', 'utf8')).toBe(readFileSync('LICENSES/EUPL-1.2.txt', 'utf8'));
  expect(readFileSync('LICENSE', 'utf8')).toMatch(/EUROPEAN UNION PUBLIC LICENCE v\. 1\.2/);
});

test('what users load is under permissive licences', () => {
  const others = shippedPackages(lock).filter(({ license }) => !PERMISSIVE.includes(license));
  expect(others).toEqual([]);
});

test('the notices name every shipped package with its licence text', () => {
  expect(readFileSync('THIRD-PARTY-NOTICES.txt', 'utf8')).toBe(notices(lock));
});

test('no package that would bind or bill the user is installed, not even for tests', () => {
  const names = Object.keys(lock.packages).map((folder) => folder.replace(/^.*node_modules\//, ''));
  expect(names.filter((name) => FORBIDDEN.test(name))).toEqual([]);
});

test('TypeScript stays below 7, because the metadata generator of Microsoft does not load with it', () => {
  expect(Number(lock.packages['node_modules/typescript'].version.split('.')[0])).toBeLessThan(7);
});
