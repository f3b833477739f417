import { awarded, ranking, refused } from './asking';

const plan = { id: 'plan', kind: 'score', points: 60, scale: { min: 0, max: 10 } };
const band = { points: 40, formula: 'band', params: { low: 100, high: 200 }, floor: 0, ceiling: 40 };
const lowest = { points: 40, formula: 'lowestOverPrice' };
const model = { aggregation: 'points', price: band, criteria: [plan] };

function bid(id: string, price: number, score: number, excluded: string | null = null) {
  return { id, price, scores: { plan: score }, excluded };
}

const totals = (json: unknown) => awarded(json).results.map(({ total }) => total);

describe('minimum', () => {
  it('is compared with the mark as given, not with points or a rounded mark', () => {
    const strict = { ...model, criteria: [{ ...plan, minimum: 6 }] };
    const rounding = [{ stage: 'criterion', decimals: 0, mode: 'halfUp' }];
    const outcome = awarded({
      model: { ...strict, rounding },
      bids: [bid('A', 150, 5.999), bid('B', 150, 6), bid('C', 150, 0.1 + 5.9)],
    });
    expect(outcome.results.map(({ status }) => status)).toEqual(['belowMinimum', 'ranked', 'ranked']);
    expect(outcome.results[0]?.reason).toEqual({
      key: 'award.reason.belowCriterion',
      values: {
        criterion: 'plan',
        score: { value: 5.999, unit: 'number' },
        minimum: { value: 6, unit: 'number' },
      },
    });
  });

  it('for a level is a level, and a higher level meets it', () => {
    const pso = { id: 'pso', kind: 'level', points: 10, table: { 'Trede 1': 5 }, minimum: 'trede 1' };
    const scored = (id: string, level: string | null) => ({ id, price: 150, scores: { pso: level } });
    const outcome = awarded({
      model: { ...model, criteria: [pso] },
      bids: [
        scored('none', null),
        scored('aspirant', 'asp.'),
        scored('one', 'T1'),
        scored('three', 'PSO 30+'),
      ],
    });
    expect(ranking(outcome)).toEqual([
      ['one', 1],
      ['three', 1],
    ]);
  });

  it('for the total is compared before rounding, and says where rounding would have decided', () => {
    const rounded = {
      ...model,
      minimumTotal: 70,
      rounding: [{ stage: 'total', decimals: 0, mode: 'halfUp' }],
    };
    const outcome = awarded({ model: rounded, bids: [bid('A', 125.5, 6.67), bid('B', 100, 5)] });
    expect(outcome.results[0]).toMatchObject({ total: 70, status: 'belowMinimum', rank: null });
    expect(outcome.winner).toBe('B');
    expect(outcome.warnings).toContainEqual(
      expect.objectContaining({ code: 'THRESHOLD_ON_ROUNDED', bids: ['A'] }),
    );
  });

  it('for the total is tested again when a bid that others are measured against falls out', () => {
    const relative = { ...model, price: lowest, minimumTotal: 45, afterExclusion: 'recompute' };
    const bids = [bid('cheap', 50, 0), bid('fair', 100, 4.2), bid('dear', 200, 6)];
    const outcome = awarded({ model: relative, bids });
    expect(outcome.results.map(({ status }) => status)).toEqual(['belowMinimum', 'ranked', 'ranked']);
    const kept = awarded({ model: { ...relative, afterExclusion: 'keep' }, bids });
    expect(kept.results.map(({ total }) => total)).toEqual([40, 45.2, 46]);
  });
});

describe('a bid that drops out', () => {
  const relative = { ...model, price: lowest };
  const bids = [bid('A', 100, 5), bid('B', 200, 8), bid('C', 50, 1, 'withdrawn')];

  it('still counts when the model keeps the points as they were', () => {
    expect(totals({ model: { ...relative, afterExclusion: 'keep' }, bids })).toEqual([50, 58, null]);
  });

  it('does not count when the model computes again', () => {
    expect(totals({ model: { ...relative, afterExclusion: 'recompute' }, bids })).toEqual([70, 68, null]);
  });

  it('asks for the choice when points depend on other bids and it was not made', () => {
    expect(refused({ model: relative, bids })).toEqual({
      path: 'model.afterExclusion',
      says: expect.stringContaining('Choose') as string,
    });
  });

  it('changes nothing when points depend on no other bid', () => {
    expect(totals({ model, bids })).toEqual([70, 48, null]);
  });

  it('may lack a price and scores unless others are still measured against it', () => {
    const empty = { id: 'C', excluded: 'withdrawn' };
    const rest = [bid('A', 100, 5), bid('B', 200, 8)];
    expect(
      awarded({ model: { ...relative, afterExclusion: 'recompute' }, bids: [...rest, empty] }).winner,
    ).toBe('A');
    expect(refused({ model: { ...relative, afterExclusion: 'keep' }, bids: [...rest, empty] }).path).toBe(
      'bids[2].price',
    );
  });
});

describe('equal totals', () => {
  const bids = [bid('A', 150, 5), bid('B', 125, 3.333333333333333), bid('C', 150, 5), bid('D', 200, 1)];

  it('share a rank, the next is skipped and nobody wins', () => {
    const outcome = awarded({ model, bids: [bid('A', 150, 5), bid('C', 150, 5), bid('D', 200, 1)] });
    expect(ranking(outcome)).toEqual([
      ['A', 1],
      ['C', 1],
      ['D', 3],
    ]);
    expect(outcome.winner).toBeNull();
    expect(outcome.ties).toEqual([['A', 'C']]);
    expect(outcome.margin).toEqual({ points: 0, share: 0 });
    expect(outcome.warnings).toContainEqual(expect.objectContaining({ code: 'TIE', bids: ['A', 'C'] }));
  });

  it.each<[string, string[], string | null]>([
    ['the higher quality', ['quality'], null],
    ['the lowest price', ['lowestPrice'], 'B'],
    ['the first rule that tells them apart', ['criterion:plan', 'lowestPrice'], null],
  ])('are decided by %s, and what stays equal is a tie', (_, tieBreak, winner) => {
    expect(awarded({ model: { ...model, tieBreak }, bids }).winner).toBe(winner);
  });

  it('are not told apart by binary noise', () => {
    const split = [
      { ...plan, id: 'a', points: 30 },
      { ...plan, id: 'b', points: 30 },
    ];
    const scored = (id: string, a: number, b: number) => ({ id, price: 150, scores: { a, b } });
    const outcome = awarded({
      model: { ...model, criteria: split },
      bids: [scored('A', 0.1, 0.2), scored('B', 0.3, 0), scored('C', 0, 0.3)],
    });
    expect(outcome.ties).toEqual([['A', 'B', 'C']]);
  });
});

describe('rounding', () => {
  it('happens at the declared stage only, and decides when it is declared', () => {
    const bids = [bid('A', 150.4, 5), bid('B', 150, 5)];
    expect(totals({ model, bids })[0]).toBeCloseTo(49.84, 9);
    expect(awarded({ model, bids }).winner).toBe('B');
    const rounding = [{ stage: 'price', decimals: 0, mode: 'halfUp' }];
    const rounded = awarded({ model: { ...model, rounding }, bids });
    expect(rounded.results.map(({ price }) => price)).toEqual([20, 20]);
    expect(rounded.ties).toEqual([['A', 'B']]);
  });

  it('down is the truncation a published example uses', () => {
    const rounding = [{ stage: 'total', decimals: 2, mode: 'down' }];
    const price = { points: 5, formula: 'linearAboveLowest', params: { span: 0.75 } };
    const bids = [
      { id: 'A', price: 1000000 },
      { id: 'B', price: 1200000 },
    ];
    expect(totals({ model: { aggregation: 'points', price, criteria: [], rounding }, bids })).toEqual([
      5, 3.66,
    ]);
  });
});

describe('criteria', () => {
  const one = (criterion: Record<string, unknown>, score: unknown) => {
    const json = {
      model: { aggregation: 'qualityOnly', criteria: [{ id: 'x', points: 10, ...criterion }] },
      bids: [{ id: 'A', scores: { x: score } }],
    };
    return awarded(json).results[0]?.total;
  };

  it.each<[string, Record<string, unknown>, unknown, number]>([
    ['a mark on a scale from 1', { kind: 'score', scale: { min: 1, max: 5 } }, 4, 7.5],
    ['a label in capitals with spaces', { kind: 'label', labels: { 'zeer goed': 0.9 } }, '  Zeer  GOED ', 9],
    ['a label that is a number', { kind: 'label', labels: { '8': 0.8 } }, 8, 8],
    ['a label below zero', { kind: 'label', labels: { nr: -0.5 } }, 'NR', -5],
    ['a level not in the table', { kind: 'level', table: { 'Trede 2': 6 } }, 'trede III', 6],
    ['a level below the table', { kind: 'level', table: { 'Trede 2': 6 } }, 'PSO-1', 0],
    ['an empty level', { kind: 'level', table: { 'Geen trede': 1 } }, null, 1],
    ['a share within its range', { kind: 'share', from: 0.05, to: 0.1 }, 0.07, 4],
    ['a share below its range', { kind: 'share', from: 0.05, to: 0.1 }, 0.01, 0],
    ['a share above its range', { kind: 'share', from: 0.05, to: 0.1 }, 0.32, 10],
    ['an amount', { kind: 'amount', from: 0, to: 5000 }, 1250, 2.5],
    ['the best of one', { kind: 'relative', better: 'high' }, 3, 10],
    ['nothing where nobody has anything', { kind: 'relative', better: 'high' }, 0, 0],
  ])('%s', (_, criterion, score, points) => {
    expect(one(criterion, score)).toBeCloseTo(points, 9);
  });
});

describe('other ways of comparing', () => {
  const bids = [bid('A', 100, 2), bid('B', 120, 9)];

  it('lowest price ranks by price and keeps the minimum', () => {
    const outcome = awarded({
      model: { aggregation: 'lowestPrice', criteria: [{ ...plan, minimum: 3 }] },
      bids,
    });
    expect(outcome.results).toMatchObject([
      { status: 'belowMinimum', total: 100 },
      { status: 'ranked', total: 120 },
    ]);
  });

  it('value takes the worth of quality off the price, and a score below zero adds to it', () => {
    const worth = { ...plan, points: 50, scale: { min: 0, max: 10 } };
    const outcome = awarded({
      model: { aggregation: 'value', criteria: [worth] },
      bids: [...bids, bid('C', 100, -2)],
    });
    expect(outcome.results.map(({ total }) => total)).toEqual([90, 75, 110]);
    expect(outcome.winner).toBe('B');
    expect(outcome.margin).toEqual({ points: 15, share: 0.2 });
  });
});
