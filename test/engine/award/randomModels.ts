import fc from 'fast-check';
import {
  award,
  PRICE_FORMULAS,
  type Aggregation,
  type AwardModel,
  type AwardRequest,
  type AwardResult,
  type Bid,
  type Criterion,
  type IndexMethod,
  type PriceFormula,
  type PriceModel,
  type RoundingRule,
} from '../../../src/engine';
import { PLAIN } from './plainModel';

/** As many random models as a property is held to. */
export const RUNS = { numRuns: 1000 };

const fraction = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);

/** Price formulas that make sense for prices from 1,000 to 5,000. */
const FORMULAS: Readonly<Record<PriceFormula['formula'], fc.Arbitrary<PriceFormula>>> = {
  lowestOverPrice: fc.constant({ formula: 'lowestOverPrice', params: {} }),
  linearAboveLowest: fc.integer({ min: 1, max: 30 }).map((tenths) => ({
    formula: 'linearAboveLowest',
    params: { span: tenths / 10 },
  })),
  lowestToHighest: fc.constant({ formula: 'lowestToHighest', params: {} }),
  band: fc
    .record({ low: fc.integer({ min: 0, max: 2000 }), width: fc.integer({ min: 500, max: 6000 }) })
    .map(({ low, width }) => ({ formula: 'band', params: { low, high: low + width } })),
  logarithmic: fc.integer({ min: 11, max: 40 }).map((tenths) => ({
    formula: 'logarithmic',
    params: { base: tenths / 10 },
  })),
  inverseSquare: fc.constant({ formula: 'inverseSquare', params: {} }),
  meanFifty: fc.constant({ formula: 'meanFifty', params: {} }),
  discount: fc
    .record({ budget: fc.integer({ min: 3000, max: 6000 }), significant: fraction })
    .map((params) => ({
      formula: 'discount',
      params: { ...params, significant: params.significant / 2 },
    })),
  optimum: fc
    .record({ optimum: fc.integer({ min: 0, max: 2000 }), width: fc.integer({ min: 500, max: 6000 }) })
    .map(({ optimum, width }) => ({ formula: 'optimum', params: { optimum, maximum: optimum + width } })),
};

/** Names of the price formulas, such as all of them that depend on other bids. */
export const formulaNames = (
  wanted: (name: PriceFormula['formula']) => boolean = () => true,
): readonly PriceFormula['formula'][] =>
  (
    [
      'lowestOverPrice',
      'linearAboveLowest',
      'lowestToHighest',
      'band',
      'logarithmic',
      'inverseSquare',
      'meanFifty',
      'discount',
      'optimum',
    ] as const
  ).filter(wanted);

/** Formulas by which points do not depend on other bids. */
export const ABSOLUTE = formulaNames((name) => !PRICE_FORMULAS[name].relative);

const points = fc.integer({ min: 1, max: 60 });

/** A price block with one of these formulas, cut off or not. */
export function prices(names: readonly PriceFormula['formula'][]): fc.Arbitrary<PriceModel> {
  return fc
    .tuple(
      fc.constantFrom(...names).chain((name) => FORMULAS[name]),
      points,
      fc.boolean(),
    )
    .map(([formula, most, cut]) => ({
      ...formula,
      points: most,
      floor: cut ? 0 : null,
      ceiling: cut ? most : null,
    }));
}

type Kind = Criterion['kind'];

const KINDS: Readonly<Record<Kind, (id: string, most: number) => Criterion>> = {
  score: (id, most) => ({ id, kind: 'score', points: most, scale: { min: 0, max: 10 } }),
  label: (id, most) => ({ id, kind: 'label', points: most, labels: { goed: 1, matig: 0.4, slecht: 0 } }),
  level: (id, most) => ({
    id,
    kind: 'level',
    points: most,
    table: { 'Trede 1': most / 4, 'Trede 2': most / 2, 'Trede 3': most },
  }),
  share: (id, most) => ({ id, kind: 'share', points: most, from: 0.02, to: 0.2 }),
  amount: (id, most) => ({ id, kind: 'amount', points: most, from: 0, to: 40 }),
  relative: (id, most) => ({ id, kind: 'relative', points: most, better: 'high' }),
};

/** From bad to good; few enough that ties happen. */
const SCORES: Readonly<Record<Kind, readonly (number | string)[]>> = {
  score: [0, 2.5, 5, 7, 7.3, 8, 10],
  label: ['slecht', 'matig', 'goed'],
  level: ['-', 'Trede 1', 'Trede 2', 'Trede 3'],
  share: [0, 0.03, 0.05, 0.11, 0.2],
  amount: [0, 7, 12, 40],
  relative: [0, 1, 2, 3, 6],
};

/** How good a score is among those that a criterion can get. */
export function goodness(criterion: Criterion, bid: Bid): number {
  const score = bid.scores[criterion.id];
  return SCORES[criterion.kind].findIndex((candidate) => candidate === score);
}

interface Wanted {
  readonly aggregations?: readonly Aggregation[];
  readonly formulas?: readonly PriceFormula['formula'][];
  readonly kinds?: readonly Kind[];
  readonly rounding?: boolean;
  readonly band?: boolean;
  /** Fewest bids. */
  readonly least?: number;
}

/** All ways of comparing. */
export const AGGREGATIONS: readonly Aggregation[] = [
  'points',
  'value',
  'markup',
  'valueForMoney',
  'utilityIndex',
  'pricePerPoint',
  'lowestPrice',
  'qualityOnly',
];

const KIND_NAMES: readonly Kind[] = ['score', 'label', 'level', 'share', 'amount', 'relative'];

function indexFor(aggregation: Aggregation): fc.Arbitrary<IndexMethod | null> {
  if (aggregation === 'valueForMoney') {
    return fc.constantFrom(1, 100, 100_000).map((factor) => ({ method: aggregation, factor }));
  }
  if (aggregation !== 'markup' && aggregation !== 'utilityIndex') return fc.constant(null);
  // Quality never weighs more than price here, so that no utility index falls below 0.
  return fc
    .integer({ min: 10, max: 50 })
    .map((weightQuality) => ({ method: aggregation, weightQuality, weightPrice: 100 - weightQuality }));
}

const rounding: fc.Arbitrary<RoundingRule[]> = fc.uniqueArray(
  fc.record({
    stage: fc.constantFrom('criterion', 'price', 'total'),
    decimals: fc.integer({ min: 0, max: 3 }),
    mode: fc.constantFrom('halfUp', 'halfEven', 'down'),
  }),
  { selector: ({ stage }) => stage, maxLength: 2 },
);

/** A random model, and bids that can be compared by it. The first criterion earns everyone something. */
export function requests(wanted: Wanted = {}): fc.Arbitrary<AwardRequest> {
  const { aggregations = AGGREGATIONS, kinds = KIND_NAMES, formulas = formulaNames(), least = 2 } = wanted;
  return fc
    .record({
      aggregation: fc.constantFrom(...aggregations),
      price: prices(formulas),
      others: fc.array(fc.tuple(fc.constantFrom(...kinds), points), { maxLength: 3 }),
      // Enough that a mark above 0 stays above 0 when points are rounded.
      base: fc.integer({ min: 10, max: 60 }),
      rounding: wanted.rounding === true ? rounding : fc.constant([]),
      share: wanted.band === true ? fc.option(fc.integer({ min: 1, max: 10 })) : fc.constant(null),
      decides: fc.constantFrom('quality', 'lowestPrice', 'criterion:base'),
      tieBreak: fc.uniqueArray(fc.constantFrom('quality', 'lowestPrice', 'criterion:base'), { maxLength: 2 }),
    })
    .chain(({ aggregation, price, others, base, share, decides, ...rest }) => {
      const criteria: Criterion[] = [
        { id: 'base', kind: 'score', points: base, scale: { min: 0, max: 10 } },
        ...others.map(([kind, most], index) => KINDS[kind](`${kind} ${String(index)}`, most)),
      ];
      const highest = ['points', 'qualityOnly', 'valueForMoney', 'utilityIndex'].includes(aggregation);
      return fc.record({
        model: indexFor(aggregation).map((index): AwardModel => ({
          ...PLAIN,
          ...rest,
          aggregation,
          price: aggregation === 'points' ? price : null,
          index,
          criteria,
          band: share === null || !highest ? null : { share: share / 100, decides },
        })),
        bids: fc.array(offer(criteria), { minLength: least, maxLength: 6 }).map(named),
      });
    });
}

type Offer = Pick<Bid, 'price' | 'scores'>;

function offer(criteria: readonly Criterion[]): fc.Arbitrary<Offer> {
  const scores = criteria.map(({ id, kind }): fc.Arbitrary<[string, number | string]> => {
    const possible = id === 'base' ? SCORES.score.slice(1) : SCORES[kind];
    return fc.constantFrom(...possible).map((score) => [id, score]);
  });
  return fc.record({
    price: fc.integer({ min: 10, max: 50 }).map((hundreds) => hundreds * 100),
    scores: fc.tuple(...scores).map((pairs) => Object.fromEntries(pairs)),
  });
}

function named(offers: readonly Offer[]): Bid[] {
  return offers.map((one, index) => ({
    id: `bid ${String(index)}`,
    costs: {},
    excluded: null,
    variantOf: null,
    ...one,
  }));
}

/** The outcome of a question that must have one. */
export function awarded(request: AwardRequest): AwardResult {
  const outcome = award(request);
  if (!outcome.ok) throw new Error(`${outcome.text.key} at ${String(outcome.parameter)}`);
  return outcome.value;
}
