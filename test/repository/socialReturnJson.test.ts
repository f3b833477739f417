import { readFileSync } from 'node:fs';
import { runSocialReturn } from '../../scripts/engine/socialreturn';

const PAGE = readFileSync('docs/social-return-json.md', 'utf8');
const [placed = '', spent = ''] = [...PAGE.matchAll(/```json\n([^`]*)```/g)].map(
  ([, example = '']) => example,
);

/** The keys in the table below a heading. */
function keysUnder(heading: string): string[] {
  const [, section = ''] = PAGE.split(`\n## ${heading}\n`);
  const [table = ''] = section.split('\n## ');
  return [...table.matchAll(/^\| `(\w+)` /gm)].map(([, key = '']) => key);
}

function answerTo(example: string) {
  const run = runSocialReturn(JSON.parse(example), 'nl');
  if (!run.ok) throw new Error(run.error.message);
  return run.output;
}

test('the example with placements is worth what the page says', () => {
  expect(answerTo(placed)).toMatchObject({
    obligation: 40_000,
    items: [
      { id: 'K1', value: 40_000, capped: true },
      { id: 'K2', value: 3_750, capped: false },
    ],
    findings: [],
  });
});

test('the example with spending is worth what the page says', () => {
  expect(answerTo(spent)).toMatchObject({ obligation: 31_000, realised: 19_600, credit: 7_750 });
});

const QUESTION = { policy: 'haaglanden-2023', contract: { sum: 500_000 } };
const PARTS: readonly (readonly [string, string, (part: object) => object])[] = [
  ['De vraag', 'on', (part) => ({ ...part, ...QUESTION })],
  ['Bij `choices`', 'bonusProRata', (choices) => ({ ...QUESTION, choices })],
  ['Bij `contract`', 'sum', (contract) => ({ ...QUESTION, contract: { ...contract, sum: 500_000 } })],
  ['Bij `placements`', 'block', (each) => ({ ...QUESTION, placements: [{ ...each, block: 'WW' }] })],
  ['Bij `spend`', 'block', (each) => ({ ...QUESTION, spend: [{ ...each, block: 'WW' }] })],
];

test.each(PARTS)('every key under %s can be given', (heading, one, asked) => {
  const keys = keysUnder(heading);
  expect(keys).toContain(one);
  const run = runSocialReturn(asked(Object.fromEntries(keys.map((key) => [key, null]))), 'nl');
  expect(run.ok ? '' : run.error).toBe('');
});

test('every key of the answer is described', () => {
  const [, section = ''] = PAGE.split('\n## Het antwoord\n');
  const named = new Set([...section.matchAll(/`(\w+)`/g)].map(([, key]) => key));
  const given = Object.keys({ ...(answerTo(placed) as object) });
  expect(given.filter((key) => key !== 'policy' && !named.has(key))).toEqual([]);
});
