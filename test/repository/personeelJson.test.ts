import { readFileSync } from 'node:fs';
import { runForecast } from '../../scripts/engine/forecast';
import { runRoute } from '../../scripts/engine/route';

const PAGE = readFileSync('docs/personeel-json.md', 'utf8');
const [routeExample = '', forecastExample = ''] = [...PAGE.matchAll(/```json\n([^`]*)```/g)].map(
  ([, example = '']) => example,
);

function sectionUnder(heading: string): string {
  const [, section = ''] = PAGE.split(`\n## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  return own;
}

/** The keys in the table below a heading. */
function keysUnder(heading: string): string[] {
  return [...sectionUnder(heading).matchAll(/^\| `(\w+)` /gm)].map(([, key = '']) => key);
}

function routeOf(question: unknown) {
  const run = runRoute(question, 'nl');
  if (!run.ok) throw new Error(`${run.error.path}: ${run.error.message}`);
  return run.output;
}

function forecastOf(question: unknown) {
  const run = runForecast(question, 'nl');
  if (!run.ok) throw new Error(`${run.error.path}: ${run.error.message}`);
  return run.output;
}

test('the example of a route comes to what the page says', () => {
  const { status, cost, plan, after } = routeOf(JSON.parse(routeExample));
  expect({ status, cost, plan }).toEqual({
    status: 'optimal',
    cost: 48_000,
    plan: [
      { id: 'vacature magazijn', count: 2 },
      { id: 'nieuwe plek', count: 1 },
    ],
  });
  expect(after?.targetShare).toBeCloseTo(6.6 / 21, 10);
});

test('the example of a forecast comes to what the page says', () => {
  const { months, events } = forecastOf(JSON.parse(forecastExample));
  expect(months.at(0)).toMatchObject({ month: '2025-12', total: 0.04, level: 'Trede 2' });
  expect(months.at(-1)).toMatchObject({ month: '2027-04', total: 0.02 });
  expect(events).toContainEqual(expect.objectContaining({ date: '2026-04-30', id: 'P1', kind: 'termEnds' }));
});

const HIRE = { id: 'plek', kind: 'hire', fte: 1, weight: 1, annualCost: 1, max: 1 };
const PURCHASE = { id: 'inkoop', kind: 'purchase', attributedFte: 1, annualCost: 1, max: 1 };
const ROUTE = { goal: 'Trede 1', organisation: { totalFte: 50, weightedFte: 1 }, options: [HIRE] };
const PERSON = { id: 'P1', position: 'WW', contract: 'Vast', hoursPerWeek: 36, start: '2025-01-01' };
const FORECAST = { totalFte: 50, referenceYear: 2025, placements: [PERSON], from: '2025-12', to: '2026-12' };
const CHANCE = { turnover: 0.1, hoursUncertainty: 0.1, runs: 1, seed: 1 };

type Asked = (part: object) => unknown;
const PARTS: readonly (readonly [string, string, Asked])[] = [
  ['De route', 'goal', (part) => routeOf({ ...part, ...ROUTE })],
  [
    'Bij `organisation`',
    'targetFte',
    (part) => routeOf({ ...ROUTE, organisation: { ...part, ...ROUTE.organisation } }),
  ],
  [
    'Bij een plaatsing in `options`',
    'addsToTotal',
    (part) => routeOf({ ...ROUTE, options: [{ ...part, ...HIRE }] }),
  ],
  [
    'Bij een inkoop in `options`',
    'attributedFte',
    (part) => routeOf({ ...ROUTE, options: [{ ...part, ...PURCHASE }] }),
  ],
  ['Bij `limits`', 'hires', (limits) => routeOf({ ...ROUTE, limits })],
  [
    'De vooruitblik',
    'certificateUntil',
    (part) => forecastOf({ ...part, ...FORECAST, purchases: [], rules: 'pso-2.1' }),
  ],
  [
    'Bij `placements`',
    'inRegister',
    (part) => forecastOf({ ...FORECAST, placements: [{ ...part, ...PERSON }] }),
  ],
  ['Bij `chance`', 'keep', (part) => forecastOf({ ...FORECAST, chance: { ...part, ...CHANCE } })],
];

test.each(PARTS)('every key under %s can be given', (heading, one, asked) => {
  const keys = keysUnder(heading);
  expect(keys).toContain(one);
  expect(() => asked(Object.fromEntries(keys.map((key) => [key, null])))).not.toThrow();
});

test.each([
  ['Het antwoord op `route`', () => routeOf(JSON.parse(routeExample))],
  ['Het antwoord op `forecast`', () => forecastOf({ ...FORECAST, chance: CHANCE })],
])('every key under %s is given, and every key that is given is described', (heading, answer) => {
  const given = Object.keys(answer());
  expect(keysUnder(heading).filter((key) => !given.includes(key))).toEqual([]);
  const named = new Set([...sectionUnder(heading).matchAll(/`(\w+)`/g)].map(([, key]) => key));
  expect(given.filter((key) => !named.has(key))).toEqual([]);
});
