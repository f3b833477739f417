import { awarded, refused } from './asking';

const mark = { id: 'plan', kind: 'score', points: 100, scale: { min: 0, max: 10 } };
const word = { id: 'plan', kind: 'label', points: 100, labels: { goed: 1, matig: 0.5, slecht: -0.5 } };

const asked = (criterion: Record<string, unknown>, score: unknown) => ({
  model: { aggregation: 'qualityOnly', criteria: [criterion] },
  bids: [{ id: 'A', scores: { plan: score } }],
});
const total = (criterion: Record<string, unknown>, score: unknown) =>
  awarded(asked(criterion, score)).results[0]?.total;

describe('several evaluators', () => {
  it.each<[string, Record<string, unknown>, unknown, number]>([
    [
      'the mean of marks',
      { ...mark, evaluators: 'mean' },
      { individual: { ann: 7, bo: 8, cas: 8 } },
      230 / 3,
    ],
    [
      'the mean of the shares of labels',
      { ...word, evaluators: 'mean' },
      { individual: { ann: 'goed', bo: 'slecht' } },
      25,
    ],
    ['one evaluator', { ...mark, evaluators: 'mean' }, { individual: { ann: 7 } }, 70],
    ['a single score where several are possible', { ...mark, evaluators: 'mean' }, 7, 70],
    [
      'the consensus, whatever the individual marks',
      { ...mark, evaluators: 'consensus' },
      { individual: { ann: 4, bo: 9 }, consensus: 8 },
      80,
    ],
    [
      'the consensus where an evaluator left his open',
      { ...word, evaluators: 'consensus' },
      { individual: { ann: 'goed', bo: null }, consensus: 'matig' },
      50,
    ],
  ])('%s', (_, criterion, score, points) => {
    expect(total(criterion, score)).toBeCloseTo(points, 9);
  });

  it('a minimum is compared with the mean before any rounding', () => {
    const json = asked(
      { ...mark, evaluators: 'mean', minimum: 6 },
      { individual: { ann: 6, bo: 6, cas: 5.99 } },
    );
    expect(awarded(json).results[0]?.status).toBe('belowMinimum');
  });

  it.each([
    ['mean', { individual: { ann: 7, bo: 9 } }, 8],
    ['consensus', { individual: { ann: 7, bo: 9 }, consensus: 7 }, 7],
  ])('every score by %s stands in the explanation', (evaluators, score, agreed) => {
    const trace = awarded(asked({ ...mark, evaluators }, score)).traceOf('A');
    if (trace?.kind !== 'step' || trace.from[0]?.kind !== 'step') throw new Error('No steps');
    const [given] = trace.from[0].from;
    if (given?.kind !== 'step') throw new Error('No scores');
    expect(given.value).toBe(agreed);
    const named = given.from.filter(({ label }) => label.key === 'award.trace.evaluator');
    expect(named.map(({ label, value }) => [label.values?.evaluator, value])).toEqual([
      ['ann', 7],
      ['bo', 9],
    ]);
  });

  it.each<[string, Record<string, unknown>, unknown, RegExp]>([
    ['where the model names no rule', mark, { individual: { ann: 7 } }, /Choose mean or consensus/],
    [
      'on a criterion that has none',
      { ...mark, kind: 'relative', better: 'high', scale: undefined },
      { individual: { ann: 7 } },
      /Choose mean or consensus/,
    ],
    ['without any score', { ...mark, evaluators: 'mean' }, { individual: {} }, /at least one evaluator/],
    [
      'without a consensus',
      { ...mark, evaluators: 'consensus' },
      { individual: { ann: 7 } },
      /Enter the consensus/,
    ],
    [
      'with a consensus beside the mean',
      { ...mark, evaluators: 'mean' },
      { individual: { ann: 7 }, consensus: 8 },
      /Leave out the consensus/,
    ],
    [
      'with an empty mark',
      { ...mark, evaluators: 'mean' },
      { individual: { ann: 7, bo: null } },
      /evaluator bo: nothing is filled in/,
    ],
    [
      'with an unknown label',
      { ...word, evaluators: 'mean' },
      { individual: { ann: 'prima' } },
      /evaluator ann: prima is not a label/,
    ],
  ])('are refused %s', (_, criterion, score, says) => {
    const clean = Object.fromEntries(Object.entries(criterion).filter(([, value]) => value !== undefined));
    const refusal = refused(asked(clean, score));
    expect(refusal.path).toBe('bids[0].scores.plan');
    expect(refusal.says).toMatch(says);
  });
});
