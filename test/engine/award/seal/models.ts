import fc from 'fast-check';
import { LEVELS, type AwardModel, type Criterion, type PriceFormula } from '../../../../src/engine';

const amount = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const name = fc.constantFrom('plan', 'team', 'Plan van aanpak', 'a.b', 'x"]', 'punten');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const evaluators = maybe(fc.constantFrom('mean' as const, 'consensus' as const));
const kind = <K extends string>(value: K) => fc.constant(value);

const criterion: fc.Arbitrary<Criterion> = fc.oneof(
  fc.record({
    kind: kind('score'),
    id: name,
    points: amount,
    scale: fc.record({ min: fc.constant(0), max: fc.integer({ min: 1, max: 10 }) }),
    minimum: maybe(fc.integer({ min: 0, max: 1 })),
    evaluators,
  }),
  fc.record({
    kind: kind('label'),
    id: name,
    points: amount,
    labels: fc.dictionary(fc.constantFrom('goed', 'voldoende', 'slecht', 'a.b'), amount, {
      minKeys: 1,
      noNullPrototype: true,
    }),
    minimum: maybe(amount),
    evaluators,
  }),
  fc.record({
    kind: kind('level'),
    id: name,
    points: amount,
    table: fc.dictionary(fc.constantFrom(...LEVELS), amount, { minKeys: 1, noNullPrototype: true }),
    minimum: maybe(fc.constantFrom(...LEVELS)),
    equivalentEvidence: maybe(fc.boolean()),
  }),
  fc.record({
    kind: fc.constantFrom('share' as const, 'amount' as const),
    id: name,
    points: amount,
    from: amount,
    to: amount.map((value) => value + 101),
    minimum: maybe(amount),
  }),
  fc.record({
    kind: kind('relative'),
    id: name,
    points: amount,
    better: fc.constantFrom('high' as const, 'low' as const),
    minimum: maybe(amount),
  }),
);

const formula = fc.constantFrom<PriceFormula>(
  { formula: 'lowestOverPrice', params: {} },
  { formula: 'linearAboveLowest', params: { span: 0.5 } },
  { formula: 'lowestToHighest', params: {} },
  { formula: 'band', params: { low: 100, high: 200 } },
  { formula: 'logarithmic', params: { base: 2 } },
  { formula: 'inverseSquare', params: {} },
  { formula: 'meanFifty', params: {} },
  { formula: 'discount', params: { budget: 500, significant: 0.05 } },
  { formula: 'optimum', params: { optimum: 100, maximum: 150 } },
);

const price = fc
  .record({ formula, points: amount, floor: maybe(fc.constant(0)), ceiling: maybe(amount) })
  .map(({ formula: rule, ...rest }) => ({ ...rule, ...rest }));

const weights = fc.record({
  weightQuality: fc.integer({ min: 1, max: 99 }),
  weightPrice: fc.integer({ min: 1, max: 99 }),
});

/** Each way of comparing with the figures that belong to it. */
const method: fc.Arbitrary<Pick<AwardModel, 'aggregation' | 'price' | 'index'>> = fc.oneof(
  fc.record({ aggregation: kind('points'), price, index: fc.constant(null) }),
  fc.record({
    aggregation: fc.constantFrom(
      'value' as const,
      'lowestPrice' as const,
      'qualityOnly' as const,
      'pricePerPoint' as const,
    ),
    price: fc.constant(null),
    index: fc.constant(null),
  }),
  fc.record({
    aggregation: kind('valueForMoney'),
    price: fc.constant(null),
    index: fc.record({ method: kind('valueForMoney'), factor: fc.integer({ min: 1, max: 1000 }) }),
  }),
  weights.map((given) => ({
    aggregation: 'markup' as const,
    price: null,
    index: { method: 'markup' as const, ...given },
  })),
  weights.map((given) => ({
    aggregation: 'utilityIndex' as const,
    price: null,
    index: { method: 'utilityIndex' as const, ...given },
  })),
);

const unique = <T>(member: fc.Arbitrary<T>, by: (one: T) => string) =>
  fc.uniqueArray(member, { maxLength: 4, selector: by });

/** Any model that the contract can hold. */
export const anyModel: fc.Arbitrary<AwardModel> = fc
  .record({
    method,
    rest: fc.record({
      criteria: unique(criterion, ({ id }) => id),
      costs: unique(
        fc.record({ id: fc.constantFrom('energie', 'onderhoud'), times: fc.integer({ min: 1, max: 20 }) }),
        ({ id }) => id,
      ),
      budget: maybe(amount),
      band: maybe(
        fc.record({
          share: fc.constantFrom(0.05, 0.1),
          decides: fc.constantFrom('quality' as const, 'lowestPrice' as const),
        }),
      ),
      minimumTotal: maybe(amount),
      rounding: unique(
        fc.record({
          stage: fc.constantFrom('criterion' as const, 'price' as const, 'total' as const),
          decimals: fc.integer({ min: 0, max: 4 }),
          mode: fc.constantFrom('halfUp' as const, 'halfEven' as const, 'down' as const),
        }),
        ({ stage }) => stage,
      ),
      tieBreak: fc.uniqueArray(
        fc.constantFrom('quality' as const, 'lowestPrice' as const, 'criterion:plan' as const),
      ),
      afterExclusion: maybe(fc.constantFrom('keep' as const, 'recompute' as const)),
      aboveEuThreshold: maybe(fc.boolean()),
    }),
  })
  .map(({ method: chosen, rest }) => ({ ...chosen, ...rest }));
