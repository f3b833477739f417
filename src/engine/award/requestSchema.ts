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

const criterionBase = { id: v.string(), points: amount };

const criterion = v.variant('kind', [
  v.strictObject({
    kind: v.literal('score'),
    scale: v.strictObject({ min: amount, max: amount }),
    minimum,
    ...criterionBase,
  }),
  v.strictObject({ kind: v.literal('label'), labels: v.record(label, amount), minimum, ...criterionBase }),
  v.strictObject({
    kind: v.literal('level'),
    table: v.record(label, amount),
    minimum: v.nullish(v.union([v.string(), v.number()]), null),
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

const model = v.strictObject({
  aggregation: v.picklist(['points', 'value', 'lowestPrice', 'qualityOnly']),
  price: v.nullish(price, null),
  criteria: v.array(criterion),
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
});

const bid = v.strictObject({
  id: v.string(),
  price: v.nullish(v.number(), null),
  scores: v.optional(v.record(v.string(), v.nullable(v.union([v.number(), v.string()]))), {}),
  excluded: v.nullish(v.string(), null),
});

/** The shape of a question to the award room as JSON; what it means is checked afterwards. */
export const awardRequestSchema = v.strictObject({ model, bids: v.array(bid) });

/** A question of the right shape. */
export type AwardRequestJson = v.InferOutput<typeof awardRequestSchema>;
