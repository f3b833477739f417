import { awarded, ranking } from './asking';

const lowest = { points: 40, formula: 'lowestOverPrice' };
const uren = { id: 'uren', kind: 'relative', points: 10, better: 'high' };
const plan = { id: 'plan', kind: 'score', points: 50, scale: { min: 0, max: 10 }, minimum: 6 };
const model = {
  aggregation: 'points',
  price: lowest,
  criteria: [plan, uren],
  afterExclusion: 'recompute',
};

describe('a bid below a minimum, where the others are measured without it', () => {
  const bids = [
    { id: 'A', price: 100, scores: { plan: 8, uren: 100 } },
    { id: 'B', price: 95, scores: { plan: 7, uren: 80 } },
    { id: 'low', price: 90, scores: { plan: 5, uren: 150 } },
  ];

  it('earns no more than all points, because it is measured with itself among the bids', () => {
    const outcome = awarded({ model, bids });
    const { results } = outcome;
    expect(results[2]).toMatchObject({
      ...{ status: 'belowMinimum', price: 40, criteria: { plan: 25, uren: 10 }, total: 75 },
    });
    expect(outcome.traceOf('low')?.value).toBe(75);
  });

  it('leaves the points of the others as they are without it', () => {
    const [first] = awarded({ model, bids }).results;
    expect(first?.price).toBeCloseTo(38, 9);
    expect(first?.criteria.uren).toBe(10);
  });

  it('has the total with which it fell below the minimum total', () => {
    const price = { ...lowest, points: 100 };
    const total = { ...model, price, criteria: [], minimumTotal: 60 };
    const offers = [
      { id: 'A', price: 50, scores: {} },
      { id: 'B', price: 100, scores: {} },
    ];
    const outcome = awarded({ model: total, bids: offers });
    expect(ranking(outcome)).toEqual([['A', 1]]);
    expect(outcome.results[1]).toMatchObject({ status: 'belowMinimum', total: 50 });
  });
});

it('says its level and its minimum in words', () => {
  const pso = { id: 'q', kind: 'level', points: 50, table: { 'Trede 1': 50 }, minimum: 'Trede 1' };
  const bids = [
    { id: 'A', price: 100, scores: { q: 'Trede 1' } },
    { id: 'B', price: 100, scores: { q: '-' } },
  ];
  const reason = awarded({ model: { ...model, criteria: [pso] }, bids }).results[1]?.reason;
  expect(reason).toMatchObject({ values: { score: 'Geen trede', minimum: 'Trede 1' } });
});

describe('the distance of first and second', () => {
  it('holds no binary noise', () => {
    const value = { aggregation: 'qualityOnly', criteria: [{ ...plan, points: 100, minimum: null }] };
    const bids = [
      { id: 'A', scores: { plan: 8.3 } },
      { id: 'B', scores: { plan: 3.6 } },
    ];
    expect(awarded({ model: value, bids }).margin).toEqual({ points: 47, share: 0.47 });
  });

  it('is 0 for a tie', () => {
    const split = [
      { id: 'p', kind: 'score', points: 10, scale: { min: 0, max: 100 } },
      { id: 'q', kind: 'score', points: 10, scale: { min: 0, max: 100 } },
    ];
    const bids = [
      { id: 'A', scores: { p: 1, q: 2 } },
      { id: 'B', scores: { p: 3, q: 0 } },
    ];
    expect(awarded({ model: { aggregation: 'qualityOnly', criteria: split }, bids }).margin).toEqual({
      ...{ points: 0, share: 0 },
    });
  });
});
