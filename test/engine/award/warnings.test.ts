import { awarded } from './asking';

const plan = { id: 'plan', kind: 'score', points: 60, scale: { min: 0, max: 10 } };
const band = { points: 40, formula: 'band', params: { low: 100, high: 200 }, floor: 0, ceiling: 40 };
const lowest = { points: 40, formula: 'lowestOverPrice' };
const model = { aggregation: 'points', price: band, criteria: [plan] };

function bid(id: string, price: number, score: number) {
  return { id, price, scores: { plan: score } };
}

const codes = (json: unknown) => awarded(json).warnings.map(({ code }) => code);

describe('warnings', () => {
  const field = [bid('A', 100, 8), bid('B', 200, 5)];

  it.each<[string, string, unknown]>([
    ['a price outside the band', 'OUTSIDE_BAND', { model, bids: [...field, bid('C', 201, 5)] }],
    [
      'a price of 0',
      'ZERO_PRICE',
      {
        model: { ...model, price: { ...band, params: { low: 0, high: 200 } } },
        bids: [...field, bid('C', 0, 5)],
      },
    ],
    ['equal prices', 'ALL_PRICES_EQUAL', { model, bids: [bid('A', 100, 8), bid('B', 100, 5)] }],
    [
      'points below 0',
      'NEGATIVE_SCORE',
      { model: { ...model, price: { ...band, floor: null } }, bids: [...field, bid('C', 300, 5)] },
    ],
    ['a mark below the scale', 'NEGATIVE_SCORE', { model, bids: [bid('A', 100, -1)] }],
    ['a mark above the scale', 'SCORE_ABOVE_MAX', { model, bids: [bid('A', 100, 11)] }],
    [
      'price points above the most',
      'SCORE_ABOVE_MAX',
      { model: { ...model, price: { ...band, ceiling: null } }, bids: [bid('A', 90, 5)] },
    ],
    [
      'points that do not add up',
      'WEIGHTS',
      { model: { ...model, criteria: [{ ...plan, points: 55 }] }, bids: field },
    ],
    ['a narrow win', 'NEAR_TIE', { model, bids: [bid('A', 100, 8), bid('B', 100, 7.9)] }],
    [
      'a win by tie-break',
      'NEAR_TIE',
      {
        model: { ...model, tieBreak: ['lowestPrice'] },
        bids: [bid('A', 150, 5), bid('B', 125, 3.3333333333333333)],
      },
    ],
    [
      'the mean as the measure',
      'AVERAGE_AS_OPTIMUM',
      { model: { ...model, price: { points: 40, formula: 'meanFifty' } }, bids: field },
    ],
    [
      'the mean as the optimum',
      'AVERAGE_AS_OPTIMUM',
      {
        model: {
          ...model,
          price: { points: 40, formula: 'optimum', params: { optimum: 150, maximum: 300 } },
        },
        bids: field,
      },
    ],
    [
      'a price formula that is not used',
      'PRICE_FORMULA_UNUSED',
      {
        model: {
          ...model,
          aggregation: 'value',
          price: { points: 40, formula: 'optimum', params: { optimum: 150, maximum: 300 } },
        },
        bids: field,
      },
    ],
    [
      'a mark above the scale where a criterion is worth money',
      'SCORE_ABOVE_MAX',
      { model: { aggregation: 'value', criteria: [plan] }, bids: [bid('A', 100, 11)] },
    ],
    [
      'a minimum that takes away most of the scale',
      'SHORTENED_SCALE',
      { model: { ...model, criteria: [{ ...plan, minimum: 6 }] }, bids: field },
    ],
    [
      'a relative criterion',
      'RELATIVE_FORMULA',
      {
        model: { ...model, criteria: [{ id: 'plan', kind: 'relative', points: 60, better: 'high' }] },
        bids: field,
      },
    ],
  ])('for %s', (_, code, json) => {
    expect(codes(json)).toContain(code);
  });

  it('not for a malus, which is meant where a criterion is worth money', () => {
    const value = { aggregation: 'value', criteria: [plan] };
    expect(codes({ model: value, bids: [bid('A', 100, -2), bid('B', 200, 5)] })).not.toContain(
      'NEGATIVE_SCORE',
    );
  });

  it('not for a minimum of half the scale', () => {
    const half = { ...model, criteria: [{ ...plan, minimum: 5 }] };
    expect(codes({ model: half, bids: field })).not.toContain('SHORTENED_SCALE');
  });

  it.each<[string, Record<string, unknown>, Record<string, unknown>, boolean]>([
    ['when the model says nothing', {}, {}, true],
    [
      'above the European threshold without an equal standard',
      { aboveEuThreshold: true },
      { equivalentEvidence: false },
      true,
    ],
    ['above it with an equal standard', { aboveEuThreshold: true }, { equivalentEvidence: true }, false],
    ['below the threshold', { aboveEuThreshold: false }, {}, false],
  ])('for a level as a criterion %s', (_, ofModel, ofLevel, warns) => {
    const pso = { id: 'pso', kind: 'level', points: 60, table: { 'Trede 1': 60 }, ...ofLevel };
    const bids = field.map(({ id, price }) => ({ id, price, scores: { pso: 'Trede 1' } }));
    const found = codes({ model: { ...model, ...ofModel, criteria: [pso] }, bids });
    expect(found.includes('LEVEL_AS_CRITERION')).toBe(warns);
  });

  it('none about an order that could turn around where there is one bid', () => {
    const found = codes({ model: { ...model, price: lowest }, bids: field.slice(0, 1) });
    expect(found).not.toContain('RANK_REVERSAL_POSSIBLE');
  });

  it('says of points that depend on others what the model says of a bid that drops out', () => {
    const said = (afterExclusion?: string) =>
      awarded({ model: { ...model, price: lowest, afterExclusion }, bids: field }).warnings.find(
        ({ code }) => code === 'RELATIVE_FORMULA',
      )?.message.key;
    expect(new Set([said(), said('keep'), said('recompute')]).size).toBe(3);
  });

  it('none for a plain model with a clear winner', () => {
    const bids = [bid('A', 100, 10), bid('B', 150, 5)];
    expect(codes({ model, bids })).toEqual([]);
  });

  it('says no reversal is possible by the logarithmic formula without cuts, or on price alone', () => {
    const logarithmic = { points: 40, formula: 'logarithmic', params: { base: 2 } };
    expect(codes({ model: { ...model, price: logarithmic }, bids: field })).not.toContain(
      'RANK_REVERSAL_POSSIBLE',
    );
    expect(codes({ model: { ...model, price: { ...logarithmic, floor: 0 } }, bids: field })).toContain(
      'RANK_REVERSAL_POSSIBLE',
    );
    const priceOnly = { ...model, price: lowest, criteria: [] };
    const bare = field.map(({ id, price }) => ({ id, price }));
    expect(codes({ model: priceOnly, bids: bare })).not.toContain('RANK_REVERSAL_POSSIBLE');
  });
});
