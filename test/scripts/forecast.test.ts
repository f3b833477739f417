import { readFileSync } from 'node:fs';

import { runForecast, type ForecastRun } from '../../scripts/engine/forecast';
import personeel from '../vectors/personeel-2025.json';
import vectors from '../vectors/vooruitblik.json';

const { from, to, certificateUntil } = vectors.sample;
const request = { ...personeel.request, from, to, certificateUntil };
const chance = { turnover: 0.1, hoursUncertainty: 0.05, runs: 20, seed: 1 };

function outputOf(run: ForecastRun) {
  if (!run.ok) throw new Error(run.error.message);
  return run.output;
}

describe('forecast on the command line', () => {
  it('writes the keys of the contract first, and what it adds after them', () => {
    const output = outputOf(runForecast(request, 'nl'));
    expect(Object.keys(output)).toEqual([
      'months',
      'events',
      'persons',
      'findings',
      'complete',
      'assumptions',
      'trace',
    ]);
    expect(Object.keys(output.months[0] ?? {}).slice(0, 5)).toEqual([
      'month',
      'weightedFte',
      'total',
      'level',
      'certainty',
    ]);
    expect(Object.keys(output.events[0] ?? {}).slice(0, 3)).toEqual(['date', 'id', 'what']);
  });

  it('writes nothing that JSON cannot hold', () => {
    const output = outputOf(runForecast({ ...request, chance }, 'en'));
    expect(JSON.parse(JSON.stringify(output))).toEqual(output);
  });

  it('tries chances when asked, and says that it is a simulation', () => {
    const output = outputOf(runForecast({ ...request, chance }, 'nl'));
    expect(output.chance).toMatchObject({ simulation: true, setting: chance, level: 'Trede 3' });
    expect(JSON.stringify(output.chance)).toContain('Dit is een simulatie, geen voorspelling');
  });

  it('writes its sentences in the language asked for', () => {
    expect(JSON.stringify(outputOf(runForecast(request, 'nl')).events)).toContain(
      'P03 telt mee tot en met 30-04-2024.',
    );
    expect(JSON.stringify(outputOf(runForecast(request, 'en')).events)).toContain(
      'P03 counts until 30/04/2024.',
    );
  });

  it('answers the example of the documentation', () => {
    const example: unknown = JSON.parse(readFileSync('docs/voorbeelden/vooruitblik.json', 'utf8'));
    const { months, events } = outputOf(runForecast(example, 'nl'));
    expect(months.at(-1)).toMatchObject({ month: '2027-12', level: null, certainty: 'unknown' });
    expect(events.filter(({ kind }) => kind === 'termEnds').map(({ date, id }) => [date, id])).toEqual([
      ['2026-04-30', 'P2'],
      ['2026-07-15', 'P3'],
    ]);
  });

  it.each([
    [{ ...request, until: '2027-12' }, 'UNKNOWN_KEY', 'until'],
    [{ ...request, from: undefined }, 'MISSING', 'from'],
    [{ ...request, from: 202_501 }, 'INVALID', 'from'],
    [{ ...request, from: 'januari' }, 'INVALID', 'from'],
    [{ ...request, to: '2024-12' }, 'INVALID', 'to'],
    [{ ...request, to: '2035-01' }, 'INVALID', 'to'],
    [{ ...request, certificateUntil: '31-12-2026' }, 'INVALID', 'certificateUntil'],
    [{ ...request, totalFte: 0 }, 'INVALID', 'totalFte'],
    [{ ...request, rules: '1.2' }, 'NOT_AVAILABLE', ''],
    [{ ...request, chance: { ...chance, runs: 0 } }, 'INVALID', 'chance.runs'],
    [{ ...request, chance: { ...chance, leavers: 1 } }, 'UNKNOWN_KEY', 'chance.leavers'],
    ['Trede 2', 'INVALID', ''],
  ])('names the place of what is wrong (%#)', (input, code, path) => {
    const run = runForecast(input, 'nl');
    expect(run).toMatchObject({ ok: false, error: { code, path } });
    expect(run.ok ? '' : run.error.message).toMatch(/\.$/);
  });
});
