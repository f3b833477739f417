import fc from 'fast-check';
import {
  award,
  PRICE_FORMULAS,
  type AwardModel,
  type AwardRequest,
  type AwardResult,
  type Bid,
  type PriceFormula,
} from '../../../../src/engine';
import { PLAIN } from '../plainModel';

/** A model of the points system with 40 points for price and 60 for a plan, a label and social return, with changes. */
export function modelOf(price: PriceFormula, changes: Partial<AwardModel> = {}): AwardModel {
  return {
    ...PLAIN,
    price: { ...price, points: 40, floor: null, ceiling: null },
    criteria: [
      { id: 'plan', kind: 'score', points: 30, scale: { min: 0, max: 10 } },
      { id: 'team', kind: 'label', points: 20, labels: { goed: 1, voldoende: 0.5, onvoldoende: 0 } },
      { id: 'sr', kind: 'share', points: 10, from: 0, to: 0.2 },
    ],
    ...changes,
  };
}

const FORMULAS: readonly PriceFormula[] = [
  { formula: 'lowestOverPrice', params: {} },
  { formula: 'linearAboveLowest', params: { span: 0.75 } },
  { formula: 'lowestToHighest', params: {} },
  { formula: 'band', params: { low: 1000, high: 5000 } },
  { formula: 'logarithmic', params: { base: 2 } },
  { formula: 'inverseSquare', params: {} },
  { formula: 'meanFifty', params: {} },
  { formula: 'discount', params: { budget: 5000, significant: 0.05 } },
  { formula: 'optimum', params: { optimum: 1000, maximum: 5000 } },
];

/** Formulas of the points system; those by which no bid depends on another. */
export const formulas = fc.constantFrom(...FORMULAS);
export const absoluteFormulas = fc.constantFrom(
  ...FORMULAS.filter(({ formula }) => !PRICE_FORMULAS[formula].relative),
);

const indexed: Partial<AwardModel>[] = [
  { aggregation: 'value', price: null },
  { aggregation: 'markup', price: null, index: { method: 'markup', weightQuality: 60, weightPrice: 40 } },
  { aggregation: 'valueForMoney', price: null, index: { method: 'valueForMoney', factor: 1000 } },
  {
    aggregation: 'utilityIndex',
    price: null,
    index: { method: 'utilityIndex', weightQuality: 60, weightPrice: 40 },
  },
  { aggregation: 'pricePerPoint', price: null },
  { aggregation: 'qualityOnly', price: null },
];

/** Models of every way of comparing; the amounts of awarding on value are those that a point of price would be worth. */
export const models: fc.Arbitrary<AwardModel> = fc.oneof(
  formulas.map((formula) => modelOf(formula)),
  fc.constantFrom(...indexed).map((changes) => {
    const model = modelOf({ formula: 'lowestOverPrice', params: {} }, changes);
    if (model.aggregation !== 'value') return model;
    return { ...model, criteria: model.criteria.map((one) => ({ ...one, points: one.points * 100 })) };
  }),
);

/** Bids with few enough different figures that equal totals happen; every bid has some quality. */
export const offers = fc
  .array(
    fc.record({
      price: fc.integer({ min: 10, max: 50 }).map((hundreds) => hundreds * 100),
      plan: fc.integer({ min: 1, max: 20 }).map((halves) => halves / 2),
      team: fc.constantFrom('goed', 'voldoende', 'onvoldoende'),
      sr: fc.integer({ min: 0, max: 20 }).map((percent) => percent / 100),
    }),
    { minLength: 2, maxLength: 6 },
  )
  .map((all) => all.map(({ price, ...scores }, index) => bidOf(`bid ${String(index)}`, price, scores)));

/** A bid that takes part. */
export function bidOf(id: string, price: number | null, scores: Bid['scores']): Bid {
  return { id, price, costs: {}, scores, excluded: null, variantOf: null };
}

/** The outcome of a question that has one. */
export function outcomeOf(request: AwardRequest): AwardResult {
  const outcome = award(request);
  if (!outcome.ok) throw new Error(`${String(outcome.parameter)}: ${outcome.text.key}`);
  return outcome.value;
}

/** The winner of a question: `null` when nobody wins alone, `undefined` when the model gives no answer. */
export function winnerOf(request: AwardRequest): string | null | undefined {
  const outcome = award(request);
  return outcome.ok ? outcome.value.winner : undefined;
}

/** The example of the points system at 50 and 50: without the third bid the second wins. */
export const THREE_BIDS: AwardRequest = {
  model: modelOf(
    { formula: 'lowestOverPrice', params: {} },
    {
      price: { formula: 'lowestOverPrice', params: {}, points: 50, floor: null, ceiling: null },
      criteria: [{ id: 'kwaliteit', kind: 'score', points: 50, scale: { min: 0, max: 1 } }],
    },
  ),
  bids: [
    bidOf('A', 128, { kwaliteit: 0.94 }),
    bidOf('B', 100, { kwaliteit: 0.76 }),
    bidOf('C', 72, { kwaliteit: 0.46 }),
  ],
};
