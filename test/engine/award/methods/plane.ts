import { award, type AwardModel, type Bid, type PlanePoint, type PriceFormula } from '../../../../src/engine';
import { render } from '../../../../src/i18n/render';
import { PLAIN } from '../plainModel';

/** The prices of the plane. */
export const RANGE = { from: 1000, to: 4000 };

/** One criterion that is its own share, so that a place in the plane is a bid. */
export function model(changes: Partial<AwardModel> = {}): AwardModel {
  return {
    ...PLAIN,
    criteria: [{ id: 'share', kind: 'share', points: 60, from: 0, to: 1 }],
    ...changes,
  };
}

/** A model with 40 points for price and 60 for quality. */
export const withFormula = (formula: PriceFormula, floor: number | null = null): AwardModel =>
  model({ price: { ...formula, points: 40, floor, ceiling: null } });
/** Quality heavier than price. */
export const weights = { weightQuality: 60, weightPrice: 40 };

/** Every method of the contract, by its name. */
export const METHODS: readonly (readonly [string, AwardModel])[] = [
  ['lowestOverPrice', withFormula({ formula: 'lowestOverPrice', params: {} })],
  ['linearAboveLowest', withFormula({ formula: 'linearAboveLowest', params: { span: 1.5 } })],
  ['linearAboveLowest with a floor', withFormula({ formula: 'linearAboveLowest', params: { span: 1.5 } }, 0)],
  ['lowestToHighest', withFormula({ formula: 'lowestToHighest', params: {} })],
  ['band', withFormula({ formula: 'band', params: { low: 1500, high: 3500 } })],
  ['logarithmic', withFormula({ formula: 'logarithmic', params: { base: 3 } })],
  ['inverseSquare', withFormula({ formula: 'inverseSquare', params: {} })],
  ['meanFifty', withFormula({ formula: 'meanFifty', params: {} })],
  ['discount', withFormula({ formula: 'discount', params: { budget: 4000, significant: 0.05 } })],
  ['optimum', withFormula({ formula: 'optimum', params: { optimum: 1500, maximum: 4000 } })],
  [
    'value',
    model({ aggregation: 'value', criteria: [{ id: 'share', kind: 'share', points: 1200, from: 0, to: 1 }] }),
  ],
  ['markup', model({ aggregation: 'markup', index: { method: 'markup', ...weights } })],
  ['valueForMoney', model({ aggregation: 'valueForMoney', index: { method: 'valueForMoney', factor: 100 } })],
  [
    'utilityIndex',
    model({
      aggregation: 'utilityIndex',
      index: { method: 'utilityIndex', weightQuality: 40, weightPrice: 60 },
    }),
  ],
  ['pricePerPoint', model({ aggregation: 'pricePerPoint' })],
  ['lowestPrice', model({ aggregation: 'lowestPrice' })],
  ['qualityOnly', model({ aggregation: 'qualityOnly' })],
];
const bid = (id: string, { price, quality }: PlanePoint): Bid => ({
  id,
  price,
  costs: {},
  scores: { share: quality },
  excluded: null,
  variantOf: null,
});

/** Bids that make the assumed lowest, highest, mean and best quality true for two others. */
function company(name: string, points: readonly PlanePoint[]): Bid[] {
  if (name === 'meanFifty') {
    const sum = points.reduce((total, { price }) => total + price, 0);
    const mean = (RANGE.from + RANGE.to) / 2;
    const price = ((points.length + 2) * mean - sum) / 2;
    return [bid('one to balance', { price, quality: 0 }), bid('another', { price, quality: 0 })];
  }
  return [
    bid('lowest', { price: RANGE.from, quality: 1 }),
    bid('highest', { price: RANGE.to, quality: 0.5 }),
  ];
}

/** Totals of these bids in the award itself, in the company that was assumed. */
export function totals(name: string, asked: AwardModel, points: readonly PlanePoint[]): number[] {
  const bids = [
    ...points.map((point, place) => bid(`bid ${String(place)}`, point)),
    ...company(name, points),
  ];
  const outcome = award({ model: asked, bids });
  if (!outcome.ok) throw new Error(render(outcome.text, 'en'));
  return outcome.value.results.slice(0, points.length).map(({ total }) => total ?? NaN);
}
