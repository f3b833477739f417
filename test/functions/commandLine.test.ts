import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { runEngine } from '../../scripts/engine';

const ROOT = path.join(__dirname, '../..');

/** Runs `npm run --silent engine -- …` as a person would, with these lines on standard input. */
function npmRun(options: readonly string[], input: string) {
  const run = spawnSync('npm', ['run', '--silent', 'engine', '--', ...options], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return { exitCode: run.status, lines: answers(run.stdout) };
}

/** What the command does, in this process: starting one takes seconds. */
async function engine(options: readonly string[], input: string) {
  const output = new PassThrough();
  const [exitCode, written] = await Promise.all([
    runEngine(options, { input: Readable.from([input]), output }).finally(() => output.end()),
    text(output),
  ]);
  return { exitCode, lines: answers(written) };
}

function answers(written: string): unknown[] {
  const lines = written.split('\n').filter((line) => line !== '');
  return lines.map((line): unknown => JSON.parse(line));
}

test('call answers line by line and gives a wrong line its error in its place', () => {
  const many = Array.from({ length: 2000 }, () => '["PSO.NORM",50,"Trede 1"]');
  const { exitCode, lines } = npmRun(['call'], [...many, 'wrong', '["PSO.NIVEAU",null]'].join('\n'));
  expect(lines).toHaveLength(2002);
  expect(lines.slice(0, 2000)).toEqual(many.map(() => ({ value: 0.03 })));
  expect(lines[2000]).toMatchObject({ error: { code: 'INVALID_CALL', path: 'line 2001' } });
  expect(lines[2001]).toEqual({ value: 0 });
  expect(exitCode).toBe(2);
});

test('call speaks English when asked', async () => {
  const { exitCode, lines } = await engine(['call', '--language', 'en'], '["PSO.TREDE",0.03,0]\n');
  expect(lines).toMatchObject([
    { error: { code: '#VALUE!', message: expect.stringMatching(/^Argument omvang_fte: The/) as unknown } },
  ]);
  expect(exitCode).toBe(0);
});

test('award answers a question and names the place of an unknown key', async () => {
  const question = {
    model: {
      aggregation: 'points',
      price: { points: 100, formula: 'lowestOverPrice', params: {} },
      criteria: [],
    },
    bids: [
      { id: 'A', price: 100, scores: {} },
      { id: 'B', price: 200, scores: {} },
    ],
  };
  const good = npmRun(['award'], JSON.stringify(question));
  expect(good.lines).toMatchObject([
    {
      winner: 'A',
      results: [
        { id: 'A', total: 100 },
        { id: 'B', total: 50 },
      ],
    },
  ]);
  expect(good.exitCode).toBe(0);

  const wrong = await engine(['award'], JSON.stringify({ ...question, extra: 1 }));
  expect(wrong.lines).toMatchObject([{ error: { path: 'extra' } }]);
  expect(wrong.exitCode).toBe(2);
});

test('assess answers a question and names the place of an unknown key', async () => {
  const question = {
    totalFte: 50,
    referenceYear: 2025,
    placements: [
      {
        id: 'P01',
        position: 'Wajong',
        contract: 'Vast',
        hoursPerWeek: 36,
        normHours: 36,
        start: '2020-01-01',
      },
      {
        id: 'P02',
        position: 'Wajong',
        contract: 'Vast',
        hoursPerWeek: 18,
        normHours: 36,
        start: '2020-01-01',
      },
    ],
    purchases: [],
  };
  const good = await engine(['assess'], JSON.stringify(question));
  expect(good.lines).toMatchObject([{ weightedFte: 1.5, direct: 0.03, level: 'Trede 1' }]);
  expect(good.exitCode).toBe(0);

  const [placement] = question.placements;
  const misspelt = { ...question, placements: [{ ...placement, hours: 36 }] };
  const wrong = await engine(['assess'], JSON.stringify(misspelt));
  expect(wrong.lines).toMatchObject([{ error: { path: 'placements[0].hours' } }]);
  expect(wrong.exitCode).toBe(2);
});

test.each([
  [['assess'], 'no json', 'INVALID_JSON'],
  [['award'], 'no json', 'INVALID_JSON'],
  [['fly'], '', 'UNKNOWN_OPERATION'],
  [[], '', 'UNKNOWN_OPERATION'],
  [['call', '--language', 'fr'], '', 'UNKNOWN_OPTION'],
])('the command %j stops with a sentence', async (options, input, code) => {
  const { exitCode, lines } = await engine(options, input);
  expect(lines).toMatchObject([
    { error: { code, message: expect.any(String) as unknown, path: expect.any(String) as unknown } },
  ]);
  expect(exitCode).toBe(2);
});
