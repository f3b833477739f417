import { obtainable } from '../aggregate';
import type { AwardModel, PriceModel } from '../model';
import { priceCurve, type PriceField } from '../price/curve';
import type { Scorecard } from '../scorecard';

/** What the worth of a point depends on: the prices that are compared with, and the best bid of an index. */
export interface Measures {
  readonly prices: PriceField;
  readonly best: Scorecard['best'];
}

/**
 * What one point of quality is worth in euro to a bid with this price and these points: how much dearer it could
 * be for one point more with the same total. By the slope of the formula at this price; by the logarithmic formula
 * one point is always the same percentage, and the euros are those of one whole point. `null` where price buys no
 * points: cut off, above the range of the formula, or not compared at all.
 * Source of the price formulas: tender scoring, "what one point costs"; the indexes follow from their own formula.
 */
export function worthOfPoint(
  model: AwardModel,
  { prices, best }: Measures,
  price: number,
  quality: number,
): number | null {
  const missed = obtainable(model).quality;
  switch (model.aggregation) {
    case 'points':
      return model.price === null ? null : ofPricePoint(model.price, prices, price);
    case 'value':
      return 1;
    case 'markup': {
      const ratio = weightRatio(model);
      return worth((price * ratio) / missed / (1 + ((missed - quality) / missed) * ratio));
    }
    case 'utilityIndex': {
      const ratio = weightRatio(model);
      return worth((price * ratio) / missed / (1 - ((best.quality - quality) / missed) * ratio));
    }
    case 'valueForMoney':
    case 'pricePerPoint':
      return worth(price / quality);
    case 'lowestPrice':
    case 'qualityOnly':
      return null;
  }
}

function weightRatio({ index }: AwardModel): number {
  return index === null || index.method === 'valueForMoney' ? NaN : index.weightQuality / index.weightPrice;
}

function ofPricePoint(model: PriceModel, field: PriceField, price: number): number | null {
  const { points, floor, ceiling } = model;
  const earned = points * priceCurve(model, field)(price);
  if (earned < (floor ?? -Infinity) || earned > (ceiling ?? Infinity)) return null;
  return worth(euroPerPricePoint(model, field, price));
}

function euroPerPricePoint(model: PriceModel, field: PriceField, price: number): number {
  const { points } = model;
  switch (model.formula) {
    case 'lowestOverPrice':
      return price ** 2 / (points * field.lowest);
    case 'linearAboveLowest':
      return (model.params.span * field.lowest) / points;
    case 'lowestToHighest':
      return (field.highest - field.lowest) / points;
    case 'band':
      return (model.params.high - model.params.low) / points;
    case 'logarithmic':
      return price * (model.params.base ** (1 / points) - 1);
    case 'inverseSquare':
      return price ** 3 / (2 * points * field.lowest ** 2);
    case 'meanFifty':
      return field.mean / points;
    case 'discount': {
      const { budget, significant } = model.params;
      return (Math.max(significant, (budget - field.lowest) / budget) * budget) / points;
    }
    case 'optimum':
      return (model.params.maximum - model.params.optimum) / points;
  }
}

/** No worth where it comes out as nothing or without end. */
function worth(euro: number): number | null {
  return Number.isFinite(euro) && euro > 0 ? euro : null;
}
