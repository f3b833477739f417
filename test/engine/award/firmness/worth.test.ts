import fc from 'fast-check';
import type { AwardModel, PriceFormula } from '../../../../src/engine';
import { bidOf, modelOf, models, outcomeOf } from './tenders';

const scores = { plan: 5, team: 'voldoende', sr: 0.1 };
const bids = [bidOf('A', 100, scores), bidOf('B', 120, scores), bidOf('C', 200, scores)];

function euros(price: PriceFormula, changes: Partial<AwardModel> = {}) {
  const { constant, bids: each } = outcomeOf({ model: modelOf(price, changes), bids }).stability.euroPerPoint;
  return { constant, each: each.map(({ euro }) => euro) };
}

const close = (value: number): unknown => expect.closeTo(value, 9);

describe('what one point is worth in euro, by the table of implied trade-offs', () => {
  it('goes up with the square of the price by lowest over price', () => {
    const each = [100, 120, 200].map((price) => close(price ** 2 / (40 * 100)));
    expect(euros({ formula: 'lowestOverPrice', params: {} })).toEqual({ constant: null, each });
  });

  it('is the same for every bid by a straight line', () => {
    expect(euros({ formula: 'linearAboveLowest', params: { span: 0.75 } }).constant).toBeCloseTo(75 / 40, 9);
    expect(euros({ formula: 'lowestToHighest', params: {} }).constant).toBeCloseTo(100 / 40, 9);
    expect(euros({ formula: 'band', params: { low: 50, high: 250 } }).constant).toBeCloseTo(5, 9);
    expect(euros({ formula: 'optimum', params: { optimum: 80, maximum: 200 } }).constant).toBeCloseTo(3, 9);
    expect(euros({ formula: 'meanFifty', params: {} }).constant).toBeCloseTo(140 / 40, 9);
    expect(euros({ formula: 'discount', params: { budget: 250, significant: 0.05 } }).constant).toBeCloseTo(
      150 / 40,
      9,
    );
  });

  it('is the same percentage for every bid by the logarithmic formula', () => {
    const model = modelOf({ formula: 'logarithmic', params: { base: 2 } });
    const { percentage, bids: each } = outcomeOf({ model, bids }).stability.euroPerPoint;
    expect(percentage).toBeCloseTo(2 ** (1 / 40) - 1, 12);
    expect(each.map(({ euro }) => euro)).toEqual(
      [100, 120, 200].map((price) => close(price * (2 ** (1 / 40) - 1))),
    );
  });

  it('is one euro with awarding on value, and nothing where price buys no points', () => {
    expect(
      euros({ formula: 'lowestOverPrice', params: {} }, { aggregation: 'value', price: null }).constant,
    ).toBe(1);
    const cutOff = {
      formula: 'band',
      params: { low: 50, high: 150 },
      points: 40,
      floor: 0,
      ceiling: 40,
    } as const;
    expect(euros(cutOff, { price: cutOff }).each).toEqual([close(2.5), close(2.5), null]);
    expect(euros(cutOff, { aggregation: 'qualityOnly', price: null }).each).toEqual([null, null, null]);
  });

  it('is what a bid can ask more for a little more quality and stay level, by every method', () => {
    const little = 1e-5;
    fc.assert(
      fc.property(models, (model) => {
        const others = bids.map((bid) => (bid.id === 'B' ? bid : { ...bid, scores: { ...scores, plan: 9 } }));
        const before = outcomeOf({ model, bids: others });
        const [, own] = before.stability.euroPerPoint.bids;
        const logarithmic = model.price?.formula === 'logarithmic';
        if (own?.euro == null || logarithmic) return;
        const plan = model.criteria[0]?.points ?? NaN;
        const dearer = others.map((bid) =>
          bid.id === 'B'
            ? {
                ...bid,
                price: 120 + (own.euro ?? NaN) * little,
                scores: { ...scores, plan: 5 + (little * 10) / plan },
              }
            : bid,
        );
        // By a mean the own price moves the mean too; that is left out of the worth of a point.
        const precision = model.price?.formula === 'meanFifty' ? 4 : 8;
        const after = outcomeOf({ model, bids: dearer });
        const [was, is] = [before.results[1]?.total ?? NaN, after.results[1]?.total ?? NaN];
        expect(Math.abs(is - was) / Math.max(Math.abs(was), 1)).toBeLessThan(10 ** -precision);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what one step on the ladder is worth in euro', () => {
  const pso = {
    id: 'pso',
    kind: 'level',
    points: 10,
    table: { 'Trede 1': 4, 'Trede 2': 7, 'Trede 3': 10 },
  } as const;
  const offered = bids.map((bid) => ({ ...bid, scores: { pso: 'Trede 1' } }));

  it('is its points times the worth of a point, at the lowest and the highest worth', () => {
    const model = modelOf({ formula: 'lowestOverPrice', params: {} }, { criteria: [pso] });
    expect(outcomeOf({ model, bids: offered }).stability.euroPerLevel).toEqual([
      { criterion: 'pso', from: null, to: 'Trede 1', points: 4, least: close(10), most: close(40) },
      { criterion: 'pso', from: 'Trede 1', to: 'Trede 2', points: 3, least: close(7.5), most: close(30) },
      { criterion: 'pso', from: 'Trede 2', to: 'Trede 3', points: 3, least: close(7.5), most: close(30) },
    ]);
  });

  it('is in the table itself with awarding on value', () => {
    const model = modelOf(
      { formula: 'lowestOverPrice', params: {} },
      { aggregation: 'value', price: null, criteria: [pso] },
    );
    const steps = outcomeOf({ model, bids: offered }).stability.euroPerLevel;
    expect(steps.map(({ least, most }) => [least, most])).toEqual([
      [4, 4],
      [3, 3],
      [3, 3],
    ]);
  });
});
