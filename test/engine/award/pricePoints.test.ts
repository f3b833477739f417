import { award, formulaNamed, formulaNames, pricePoints, type PricePointsRequest } from '../../../src/engine';
import { PRICE_FORMULAS } from '../../../src/engine';
import { readAwardRequest } from '../../../src/engine';
import { render } from '../../../src/i18n/render';
import vectors from '../../vectors/award-price.json';

const request: PricePointsRequest = {
  price: 110,
  prices: [100, 110, 150],
  formula: 'lowestOverPrice',
  params: [],
  points: 40,
  clamp: false,
};

function pointsOf(question: PricePointsRequest): number {
  const outcome = pricePoints(question);
  if (!outcome.ok) throw new Error(render(outcome.text, 'en'));
  return outcome.value;
}

function refusal(changes: Partial<PricePointsRequest>): [string | undefined, string] {
  const outcome = pricePoints({ ...request, ...changes });
  if (outcome.ok) throw new Error(`Gave ${String(outcome.value)}`);
  return [outcome.parameter, render(outcome.text, 'en')];
}

describe('points for a price', () => {
  describe.each(vectors)('$id: $says ($kind, $source)', (vector) => {
    it('by the worksheet function', () => {
      const given = vector.prices.map((price) => pointsOf({ ...vector, price, clamp: false }));
      given.forEach((points, index) => {
        expect(points).toBeCloseTo(vector.expected[index] ?? NaN, 9);
      });
    });

    it('cut off at 0 and at the most points only when asked', () => {
      const given = vector.prices.map((price) => pointsOf({ ...vector, price, clamp: true }));
      given.forEach((points, index) => {
        expect(points).toBeCloseTo((vector.cutOff ?? vector.expected)[index] ?? NaN, 9);
      });
    });

    it('the same in an award', () => {
      const formula = formulaNamed(vector.formula);
      if (formula === undefined) throw new Error(`No formula ${vector.formula}`);
      const names = PRICE_FORMULAS[formula].params;
      const params = Object.fromEntries(names.map((name, index) => [name, vector.params[index]]));
      const read = readAwardRequest({
        model: { aggregation: 'points', price: { points: vector.points, formula, params }, criteria: [] },
        bids: vector.prices.map((price, index) => ({ id: `bid ${String(index)}`, price })),
      });
      if (!read.ok) throw new Error(read.error.path);
      const outcome = award(read.request);
      if (!outcome.ok) throw new Error(outcome.text.key);
      outcome.value.results.forEach((result, index) => {
        expect(result.price).toBeCloseTo(vector.expected[index] ?? NaN, 9);
      });
    });
  });

  it('lets a price that is not among the others take part, so that it earns at most all points', () => {
    const outcome = pricePoints({ ...request, price: 80 });
    expect(outcome).toMatchObject({ ok: true, value: 40 });
    if (!outcome.ok || outcome.trace.kind !== 'step') throw new Error('No steps');
    expect(outcome.trace.assumptions.map(({ key }) => key)).toEqual(['award.price.takesPart']);
  });

  it.each(formulaNames())('lets it take part as if it had been given with the others, by %s', (formula) => {
    const { params } = PRICE_FORMULAS[formula];
    const values: Readonly<Record<string, number>> = {
      span: 0.5,
      low: 90,
      high: 160,
      base: 2,
      budget: 200,
      significant: 0.1,
      optimum: 95,
      maximum: 170,
    };
    const question = { ...request, formula, params: params.map((name) => values[name] ?? NaN) };
    for (const price of [80, 120, 165]) {
      const others = pointsOf({ ...question, price });
      expect(others).toBe(pointsOf({ ...question, price, prices: [...question.prices, price] }));
    }
  });

  it('gives all points to equal prices between lowest and highest, where none is the dearest', () => {
    expect(pointsOf({ ...request, formula: 'lowestToHighest', price: 100, prices: [100, 100] })).toBe(40);
  });

  it('shows the price, what it was compared with and the points as its leaves', () => {
    const outcome = pricePoints(request);
    if (!outcome.ok || outcome.trace.kind !== 'step') throw new Error('No steps');
    expect(outcome.trace.from.map(({ label, value }) => [render(label, 'en'), value])).toEqual([
      ['Price', 110],
      ['Lowest price', 100],
      ['Most points', 40],
    ]);
  });

  it.each<[string, Partial<PricePointsRequest>, string, RegExp]>([
    ['no prices', { prices: [] }, 'prices', /no prices/],
    ['a price of 0', { price: 0 }, 'price', /above 0/],
    ['a negative price', { price: -5 }, 'price', /above 0/],
    ['a negative price among the others', { prices: [100, -1] }, 'prices', /The price -1/],
    ['a price that is no number', { price: NaN }, 'price', /above 0/],
    ['negative points', { points: -1 }, 'points', /0 or more/],
    ['an unknown method', { formula: 'gunning' }, 'formula', /gunning does not exist.*lowestOverPrice/],
    [
      'too few parameters',
      { formula: 'band', params: [80] },
      'params',
      /two numbers: ‘Lower end’ and ‘Upper end’. You gave 1/,
    ],
    ['too many parameters', { params: [2] }, 'params', /takes no extra numbers/],
    [
      'a band that is upside down',
      { formula: 'band', params: [200, 100] },
      'high',
      /‘Lower end’ must be below ‘Upper end’/,
    ],
    ['a band below 0', { formula: 'band', params: [-1, 100] }, 'low', /0 or more/],
    ['a base of 1', { formula: 'logarithmic', params: [1] }, 'base', /above 1/],
    ['a span of 0', { formula: 'linearAboveLowest', params: [0] }, 'span', /above 0/],
    ['a budget of 0', { formula: 'discount', params: [0, 0.05] }, 'budget', /above 0/],
    ['a percentage typed as a number', { formula: 'discount', params: [100, 5] }, 'significant', /fraction/],
    [
      'an optimum above the maximum',
      { formula: 'optimum', params: [9, 8] },
      'maximum',
      /‘Optimal price’ must be below/,
    ],
  ])('refuses %s and says what to do', (_, changes, parameter, sentence) => {
    const [blamed, said] = refusal(changes);
    expect(blamed).toBe(parameter);
    expect(said).toMatch(sentence);
  });
});
