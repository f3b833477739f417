import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import packageJson from '../../package.json';
import { runAward } from '../../scripts/engine/award';
import { runCall } from '../../scripts/engine/call';
import { catalogue } from '../../src/functions/catalogue';

const README = readFileSync('README.md', 'utf8');

const DOCUMENTS = [
  'README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];

function between(start: string, end: string): string[] {
  const from = README.indexOf(start) + start.length;
  return README.slice(from, README.indexOf(end, from)).trim().split('\n');
}

test('the function table lists every function with its parameters', () => {
  const listed = [...README.matchAll(/^\| `(PSO\.[A-Z.]+\([^`]*\))`/gm)].map(([, call = '']) => call);
  const known = catalogue.map(({ id, parameters }) => {
    const names = parameters.map(({ name, optional, repeating }) =>
      repeating ? `…${name}` : optional ? `[${name}]` : name,
    );
    return `PSO.${id}(${names.join('; ')})`;
  });
  expect([...listed].sort()).toEqual([...known].sort());
});

test('the command line answers as the README shows', () => {
  const questions = between("<<'EINDE'", 'EINDE');
  const answers = between('```json', '```');
  const given = questions.map((question, index) => {
    const run = runCall(question, index + 1, 'nl');
    return JSON.stringify(run.ok ? run.output : { error: run.error });
  });
  expect(given).toEqual(answers);
});

test('the award example ends as the README says', () => {
  const run = runAward(JSON.parse(readFileSync('docs/voorbeelden/gunning.json', 'utf8')), 'nl');
  expect(run).toMatchObject({
    ok: true,
    output: {
      results: [
        { id: 'A', total: 67 },
        { id: 'B', total: 65 },
      ],
      winner: 'A',
    },
  });
});

test.each(DOCUMENTS)('every command in %s exists', (document) => {
  const text = readFileSync(document, 'utf8');
  const scripts = [...text.matchAll(/npm (?:run (?:--silent )?)?([a-z:]+)/g)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'ci' && name !== 'run');
  expect(scripts.filter((name) => !(name in packageJson.scripts))).toEqual([]);
  const files = [...text.matchAll(/npx tsx (\S+\.ts)/g)].map(([, file = '']) => file);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test.each(DOCUMENTS)('every link in %s leads somewhere', (document) => {
  const links = [...readFileSync(document, 'utf8').matchAll(/\]\(([^)#]+)/g)].map(([, link = '']) => link);
  const dead = links.filter(
    (link) => !link.startsWith('https://') && !existsSync(join(dirname(document), link)),
  );
  expect(dead).toEqual([]);
});

test.each(DOCUMENTS)('every file that %s names exists', (document) => {
  const named = [
    ...readFileSync(document, 'utf8').matchAll(/`((?:src|test|scripts|docs|assets)\/[\w./-]+)`/g),
  ].map(([, file = '']) => file);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});
