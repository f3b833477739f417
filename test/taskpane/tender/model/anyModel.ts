import fc from 'fast-check';
import {
  AGGREGATES,
  LEVELS,
  type Aggregation,
  type AwardModel,
  type Criterion,
  type IndexMethod,
  type PriceFormula,
  type PriceModel,
  type TieBreak,
} from '../../../../src/engine';

/** Figures as people type them: up to six decimals. */
function figure(least: number, most: number, decimals = 4): fc.Arbitrary<number> {
  const ten = 10 ** decimals;
  return fc.integer({ min: Math.ceil(least * ten), max: Math.floor(most * ten) }).map((whole) => whole / ten);
}

const points = figure(0.01, 5000);
const share = figure(0, 1, 5);
const price = figure(0.01, 90_000_000, 2);

/** Words as they stand in a cell: anything that shows, without spaces around it. */
const words = fc
  .string({ unit: fc.constantFrom(...'abcZ éë019.,;:"/%=()-€ '.split('')), minLength: 1, maxLength: 12 })
  .map((typed) => typed.replace(/\s+/g, ' ').trim())
  .filter((typed) => typed !== '');

function ascending(each: fc.Arbitrary<number>): fc.Arbitrary<readonly [number, number]> {
  return fc
    .tuple(each, each)
    .filter(([one, other]) => one !== other)
    .map(([one, other]) => (one < other ? [one, other] : [other, one]));
}

const within = (from: number, to: number) =>
  fc.option(fc.constantFrom(from, to, (from + to) / 2), { nil: null });

const evaluators = fc.constantFrom(null, 'mean' as const, 'consensus' as const);
const base = { id: words, points };

const score = fc
  .tuple(fc.record({ ...base, evaluators }), ascending(figure(-20, 100, 2)))
  .chain(([rest, [min, max]]) =>
    within(min, max).map((minimum): Criterion => ({ ...rest, kind: 'score', scale: { min, max }, minimum })),
  );

const label = fc
  .record({
    ...base,
    evaluators,
    entries: fc.uniqueArray(fc.tuple(words, figure(-1, 1, 5)), {
      minLength: 1,
      maxLength: 5,
      selector: ([word]) => word.toLowerCase(),
    }),
    minimum: fc.option(share, { nil: null }),
  })
  .map(({ entries, ...rest }): Criterion => ({
    ...rest,
    kind: 'label',
    labels: Object.fromEntries(entries),
  }));

const level = fc
  .record({
    ...base,
    table: fc
      .uniqueArray(fc.tuple(fc.constantFrom(...LEVELS), figure(0, 100)), {
        minLength: 1,
        selector: ([name]) => name,
      })
      .map((entries) => Object.fromEntries(entries)),
    minimum: fc.option(fc.constantFrom(...LEVELS), { nil: null }),
    equivalentEvidence: fc.constantFrom(null, true, false),
  })
  .map((rest): Criterion => ({ ...rest, kind: 'level' }));

const shareOffer = fc
  .tuple(fc.record({ ...base, minimum: fc.option(share, { nil: null }) }), ascending(share))
  .map(([rest, [from, to]]): Criterion => ({ ...rest, kind: 'share', from, to }));

const amountOffer = fc
  .tuple(
    fc.record({ ...base, minimum: fc.option(figure(0, 5000), { nil: null }) }),
    ascending(figure(-100, 100_000)),
  )
  .map(([rest, [from, to]]): Criterion => ({ ...rest, kind: 'amount', from, to }));

const relative = fc
  .record({
    ...base,
    better: fc.constantFrom('high' as const, 'low' as const),
    minimum: fc.option(figure(0, 100), { nil: null }),
  })
  .map((rest): Criterion => ({ ...rest, kind: 'relative' }));

const criteria = fc.uniqueArray(fc.oneof(score, label, level, shareOffer, amountOffer, relative), {
  maxLength: 6,
  selector: ({ id }) => id,
});

const formula: fc.Arbitrary<PriceFormula> = fc.oneof(
  fc.constantFrom(
    ...(['lowestOverPrice', 'lowestToHighest', 'inverseSquare', 'meanFifty'] as const).map(
      (name): PriceFormula => ({ formula: name, params: {} }),
    ),
  ),
  figure(0.01, 5).map((span): PriceFormula => ({ formula: 'linearAboveLowest', params: { span } })),
  figure(1.01, 5).map((given): PriceFormula => ({ formula: 'logarithmic', params: { base: given } })),
  ascending(price).map(([low, high]): PriceFormula => ({ formula: 'band', params: { low, high } })),
  ascending(price).map(([optimum, maximum]): PriceFormula => ({
    formula: 'optimum',
    params: { optimum, maximum },
  })),
  fc
    .record({ budget: price, significant: figure(0.001, 0.5, 5) })
    .map((params): PriceFormula => ({ formula: 'discount', params })),
);

const priceModel: fc.Arbitrary<PriceModel> = fc
  .record({ formula, points, floor: fc.option(figure(-50, 0), { nil: null }), cut: fc.boolean() })
  .map(({ formula: given, points: most, floor, cut }) => ({
    ...given,
    points: most,
    floor,
    ceiling: cut ? most : null,
  }));

const AGGREGATIONS = [
  'points',
  'value',
  'markup',
  'valueForMoney',
  'utilityIndex',
  'pricePerPoint',
  'lowestPrice',
  'qualityOnly',
] as const satisfies readonly Aggregation[];

function indexOf(aggregation: Aggregation): fc.Arbitrary<IndexMethod | null> {
  switch (aggregation) {
    case 'markup':
    case 'utilityIndex':
      return fc
        .record({ weightQuality: figure(0, 100), weightPrice: figure(0.01, 100) })
        .map((weights) => ({ method: aggregation, ...weights }));
    case 'valueForMoney':
      return figure(0.01, 1_000_000).map((factor) => ({ method: 'valueForMoney', factor }));
    default:
      return fc.constant(null);
  }
}

function rulesFor(given: readonly Criterion[]): readonly TieBreak[] {
  return ['quality', 'lowestPrice', ...given.map(({ id }): TieBreak => `criterion:${id}`)];
}

const rounding = fc.uniqueArray(
  fc.record({
    stage: fc.constantFrom('criterion' as const, 'price' as const, 'total' as const),
    decimals: fc.nat(10),
    mode: fc.constantFrom('halfUp' as const, 'halfEven' as const, 'down' as const),
  }),
  { selector: ({ stage }) => stage },
);

/** Any complete model the pane can hold. */
export const anyModel: fc.Arbitrary<AwardModel> = fc
  .tuple(fc.constantFrom(...AGGREGATIONS), criteria)
  .chain(([aggregation, given]) => {
    const highest = AGGREGATES[aggregation].wins === 'highest';
    const rules = rulesFor(given);
    const band = fc.record({ share: figure(0.001, 0.1, 5), decides: fc.constantFrom(...rules) });
    return fc.record({
      aggregation: fc.constant(aggregation),
      price: aggregation === 'points' ? priceModel : fc.constant(null),
      index: indexOf(aggregation),
      criteria: fc.constant(given),
      costs: fc.uniqueArray(fc.record({ id: words, times: figure(0.5, 40, 2) }), {
        maxLength: 3,
        selector: ({ id }) => id,
      }),
      budget: fc.option(price, { nil: null }),
      band: highest ? fc.option(band, { nil: null }) : fc.constant(null),
      minimumTotal: highest ? fc.option(figure(0, 100), { nil: null }) : fc.constant(null),
      rounding,
      tieBreak: fc.shuffledSubarray([...rules]),
      afterExclusion: fc.constantFrom('keep' as const, 'recompute' as const),
      aboveEuThreshold: fc.constantFrom(null, true, false),
    });
  });
