import * as v from 'valibot';
import type { TieBreak } from './model';

const label = v.string();
const amount = v.pipe(v.number(), v.finite());
const minimum = v.nullish(amount, null);
const noParams = v.optional(v.strictObject({}), {});

const priceBase = { points: amount, floor: v.nullish(amount, null), ceiling: v.nullish(amount, null) };

const price = v.variant('formula', [
  v.strictObject({ formula: v.literal('lowestOverPrice'), params: noParams, ...priceBase }),
  v.strictObject({
    formula: v.literal('linearAboveLowest'),
    params: v.strictObject({ span: amount }),
    ...priceBase,
  }),
  v.strictObject({ formula: v.literal('lowestToHighest'), params: noParams, ...priceBase }),
  v.strictObject({
    formula: v.literal('band'),
    params: v.strictObject({ low: amount, high: amount }),
    ...priceBase,
  }),
  v.strictObject({
    formula: v.literal('logarithmic'),
    params: v.strictObject({ base: amount }),
    ...priceBase,
  }),
  v.strictObject({ formula: v.literal('inverseSquare'), params: noParams, ...priceBase }),
  v.strictObject({ formula: v.literal('meanFifty'), params: noParams, ...priceBase }),
  v.strictObject({
    formula: v.literal('discount'),
    params: v.strictObject({ budget: amount, significant: amount }),
    ...priceBase,
  }),
  v.strictObject({
    formula: v.literal('optimum'),
    params: v.strictObject({ optimum: amount, maximum: amount }),
    ...priceBase,
  }),
]);

/** A price block without a formula, for methods that need none: whatever else it says is not used. */
const noFormula = v.pipe(
  v.strictObject({
    formula: v.nullish(v.null(), null),
    params: noParams,
    points: v.nullish(amount, null),
    floor: v.nullish(amount, null),
    ceiling: v.nullish(amount, null),
  }),
  v.transform(() => null),
);

/** Chosen by what was given, so that a wrong formula is named with its place. */
const priceIfAny = v.lazy((given) => (isWithoutFormula(given) ? noFormula : price));

function isWithoutFormula(given: unknown): boolean {
  return typeof given === 'object' && given !== null && (!('formula' in given) || given.formula === null);
}

/** Weights by their name or by their symbol; which of the spellings was used is read afterwards. */
const weights = {
  weightQuality: v.optional(amount),
  wQ: v.optional(amount),
  w_Q: v.optional(amount),
  weightPrice: v.optional(amount),
  wP: v.optional(amount),
  w_P: v.optional(amount),
};

/** Weights as they were given. */
export type WeightsJson = { readonly [name in keyof typeof weights]?: number | undefined };

/** The price block of a method that uses no price points: whatever it says of points is not used. */
function indexPrice<const TParams extends v.GenericSchema>(aggregation: string, params: TParams) {
  return v.strictObject({
    formula: v.nullish(
      v.picklist([aggregation, 'lowestOverPrice', 'lowestToHighest', 'inverseSquare', 'meanFifty']),
      null,
    ),
    params,
    points: v.nullish(amount, null),
    floor: v.nullish(amount, null),
    ceiling: v.nullish(amount, null),
  });
}

const criterionBase = { id: v.string(), points: amount };
const evaluators = v.nullish(v.picklist(['mean', 'consensus']), null);

const criterion = v.variant('kind', [
  v.strictObject({
    kind: v.literal('score'),
    scale: v.strictObject({ min: amount, max: amount }),
    minimum,
    evaluators,
    ...criterionBase,
  }),
  v.strictObject({
    kind: v.literal('label'),
    labels: v.record(label, amount),
    minimum,
    evaluators,
    ...criterionBase,
  }),
  v.strictObject({
    kind: v.literal('level'),
    table: v.record(label, amount),
    minimum: v.nullish(v.union([v.string(), v.number()]), null),
    equivalentEvidence: v.nullish(v.boolean(), null),
    ...criterionBase,
  }),
  v.strictObject({ kind: v.literal('share'), from: amount, to: amount, minimum, ...criterionBase }),
  v.strictObject({ kind: v.literal('amount'), from: amount, to: amount, minimum, ...criterionBase }),
  v.strictObject({
    kind: v.literal('relative'),
    better: v.picklist(['high', 'low']),
    minimum,
    ...criterionBase,
  }),
]);

const tieBreak = v.custom<TieBreak>(
  (rule) =>
    rule === 'quality' ||
    rule === 'lowestPrice' ||
    (typeof rule === 'string' && rule.startsWith('criterion:')),
);

const modelBase = {
  criteria: v.array(criterion),
  costs: v.optional(v.array(v.strictObject({ id: v.string(), times: v.optional(amount, 1) })), []),
  budget: v.nullish(amount, null),
  band: v.nullish(v.strictObject({ share: amount, decides: tieBreak }), null),
  minimumTotal: v.nullish(amount, null),
  rounding: v.optional(
    v.array(
      v.strictObject({
        stage: v.picklist(['criterion', 'price', 'total']),
        decimals: v.number(),
        mode: v.picklist(['halfUp', 'halfEven', 'down']),
      }),
    ),
    [],
  ),
  tieBreak: v.optional(v.array(tieBreak), []),
  afterExclusion: v.nullish(v.picklist(['keep', 'recompute']), null),
  aboveEuThreshold: v.nullish(v.boolean(), null),
};

const model = v.variant('aggregation', [
  v.strictObject({
    aggregation: v.literal('points'),
    price: v.nullish(price, null),
    ...modelBase,
  }),
  v.strictObject({
    aggregation: v.picklist(['value', 'lowestPrice', 'qualityOnly']),
    price: v.nullish(priceIfAny, null),
    ...modelBase,
  }),
  v.strictObject({
    aggregation: v.literal('markup'),
    price: indexPrice('markup', v.optional(v.strictObject(weights), {})),
    ...modelBase,
  }),
  v.strictObject({
    aggregation: v.literal('utilityIndex'),
    price: indexPrice('utilityIndex', v.optional(v.strictObject({ ...weights, N: v.optional(amount) }), {})),
    ...modelBase,
  }),
  v.strictObject({
    aggregation: v.literal('valueForMoney'),
    price: v.nullish(
      indexPrice('valueForMoney', v.optional(v.strictObject({ X: v.optional(amount, 1) }), {})),
      null,
    ),
    ...modelBase,
  }),
  v.strictObject({
    aggregation: v.literal('pricePerPoint'),
    price: v.nullish(indexPrice('pricePerPoint', noParams), null),
    ...modelBase,
  }),
]);

const score = v.nullable(v.union([v.number(), v.string()]));

const jointScore = v.strictObject({
  individual: v.record(v.string(), score),
  consensus: v.optional(score),
});

/** Chosen by what was given, so that a wrong key is named with its place. */
const givenScore = v.lazy((given) => (typeof given === 'object' && given !== null ? jointScore : score));

const bid = v.strictObject({
  id: v.string(),
  price: v.nullish(v.number(), null),
  costs: v.optional(v.record(v.string(), v.number()), {}),
  scores: v.optional(v.record(v.string(), givenScore), {}),
  excluded: v.nullish(v.string(), null),
  variantOf: v.nullish(v.string(), null),
});

/** The shape of a question to the award room as JSON; what it means is checked afterwards. */
export const awardRequestSchema = v.strictObject({ model, bids: v.array(bid) });

/** What a price block says that a method without price points has no use for. */
export interface IndexPriceJson {
  readonly formula: string | null;
  readonly points: number | null;
  readonly floor: number | null;
  readonly ceiling: number | null;
}

/** A question of the right shape. */
export type AwardRequestJson = v.InferOutput<typeof awardRequestSchema>;
