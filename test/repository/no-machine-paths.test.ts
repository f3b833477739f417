import { readFileSync } from 'node:fs';
import { trackedFiles } from './tracked';

/** Paths that exist on the machine of whoever built it, not on the machine of whoever reads it. */
const MACHINE_PATH = /(?<![\w.)\]}-])(\/(home|root|tmp|work|Users|private|mnt)\/[\w.-]|[A-Za-z]:\\Users\\)/;

const REGISTRY = /registry\.(npmjs|yarnpkg)\.|"resolved"\s*:/;

const BINARY = /\.(png|xlsx|ico|woff2?)$/;

const texts = trackedFiles()
  .filter((file) => !BINARY.test(file))
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n') }));

function linesWith(pattern: RegExp): string[] {
  return texts.flatMap(({ file, lines }) =>
    lines.flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );
}

test('no file holds a path of the machine it was made on', () => {
  expect(linesWith(MACHINE_PATH)).toEqual([]);
});

test('no file ties the project to one package registry', () => {
  expect(linesWith(REGISTRY)).toEqual([]);
});

test.each(['home', 'root', 'tmp', 'work', 'Users'])(
  'a path under %s is recognised as of a machine',
  (folder) => {
    expect(`read "${['', folder, 'anna', 'bids.xlsx'].join('/')}"`).toMatch(MACHINE_PATH);
  },
);

test.each(['https://example.nl/home/anna', 'src/work/main.ts', './tmp/out', '/taskpane.html'])(
  'an address or a path inside the project is not: %s',
  (line) => expect(line).not.toMatch(MACHINE_PATH),
);
