import { invalid, type Failure } from '../../explain/outcome';
import { quantity, text, type Text } from '../../explain/text';
import { AGGREGATES, obtainable } from '../aggregate';
import { checkModel } from '../checkModel';
import type { AwardModel } from '../model';
import { priceCurve, type PriceField } from '../price/curve';
import { combine } from '../total';

/** What is assumed of the other bids where points depend on them, in euro; `bestQuality` is a share of 0 to 1. */
export interface AssumedBids {
  readonly lowest?: number;
  readonly highest?: number;
  readonly mean?: number;
  readonly bestQuality?: number;
}

/** The plane of all bids that could be made: a price and a share of the points for quality. */
export interface Plane {
  /** The total of a bid, without any rounding. */
  readonly total: (price: number, quality: number) => number;
  /** The same on every line of equal totals, and straight in quality: the total, or its inverse where it divides by quality. */
  readonly level: (price: number, quality: number) => number;
  /** Prices and shares that fit what is assumed. */
  readonly lowestPrice: number;
  readonly highestPrice: number;
  readonly mostQuality: number;
  /** What is assumed, in sentences. */
  readonly assumptions: readonly Text[];
}

/** The plane between two prices. Invalid: a model without meaning, or prices that leave no room. */
export function planeOf(
  model: AwardModel,
  prices: { readonly from: number; readonly to: number },
  assumed: AssumedBids,
): Plane | Failure {
  const wrong = checkModel(model);
  if (wrong !== null) return wrong;
  const lowest = assumed.lowest ?? prices.from;
  const highest = assumed.highest ?? prices.to;
  const field = { lowest, highest, mean: assumed.mean ?? (prices.from + prices.to) / 2 };
  const others = whatMatters(model);
  const lowestPrice = others.lowest ? Math.max(prices.from, lowest) : prices.from;
  const highestPrice = others.highest ? Math.min(prices.to, highest) : prices.to;
  if (!(lowestPrice > 0 && lowestPrice < highestPrice && Number.isFinite(highestPrice))) {
    const values = { from: quantity(lowestPrice, 'euro'), to: quantity(highestPrice, 'euro') };
    return invalid(text('methods.iso.noRoom', values), 'prices');
  }
  const mostQuality = others.bestQuality ? (assumed.bestQuality ?? 1) : 1;
  const total = totals(model, field, mostQuality);
  const level =
    model.aggregation === 'pricePerPoint'
      ? (price: number, quality: number) => 1 / total(price, quality)
      : total;
  const assumptions = assumptionsOf(model, field, mostQuality);
  return { total, level, lowestPrice, highestPrice, mostQuality, assumptions };
}

/** Which figures of other bids the total of a bid depends on. */
function whatMatters({ aggregation, price }: AwardModel): Readonly<Record<keyof AssumedBids, boolean>> {
  const formula = aggregation === 'points' ? price?.formula : undefined;
  const none = { lowest: false, highest: false, mean: false, bestQuality: false };
  if (aggregation === 'utilityIndex') return { ...none, lowest: true, bestQuality: true };
  switch (formula) {
    case 'lowestOverPrice':
    case 'linearAboveLowest':
    case 'logarithmic':
    case 'inverseSquare':
    case 'discount':
      return { ...none, lowest: true };
    case 'lowestToHighest':
      return { ...none, lowest: true, highest: true };
    case 'meanFifty':
      return { ...none, mean: true };
    case 'band':
    case 'optimum':
    case undefined:
      return none;
  }
}

function totals(model: AwardModel, field: PriceField, mostQuality: number): Plane['total'] {
  const points = obtainable(model).quality;
  const combined = combine(model, { quality: mostQuality * points, price: field.lowest });
  const priced = pricing(model, field);
  return (price, quality) => combined(quality * points, priced(price));
}

/** What a price counts as: points between the floor and the ceiling, the price itself, or nothing. */
function pricing({ aggregation, price: rule }: AwardModel, field: PriceField): (price: number) => number {
  const counts = AGGREGATES[aggregation].price;
  if (counts === 'none') return () => 0;
  if (counts === 'euro' || rule === null) return (price) => price;
  const curve = priceCurve(rule, field);
  const { points, floor, ceiling } = rule;
  return (price) => Math.min(Math.max(points * curve(price), floor ?? -Infinity), ceiling ?? Infinity);
}

function assumptionsOf(model: AwardModel, field: PriceField, mostQuality: number): Text[] {
  const others = whatMatters(model);
  const said: Text[] = [];
  if (others.lowest) said.push(text('methods.iso.lowest', { price: quantity(field.lowest, 'euro') }));
  if (others.highest) said.push(text('methods.iso.highest', { price: quantity(field.highest, 'euro') }));
  if (others.mean) said.push(text('methods.iso.mean', { price: quantity(field.mean, 'euro') }));
  if (others.bestQuality) {
    said.push(text('methods.iso.bestQuality', { share: quantity(mostQuality, 'fraction') }));
  }
  if (model.costs.length > 0) said.push(text('methods.iso.costs'));
  if (model.rounding.length > 0) said.push(text('methods.iso.unrounded'));
  return said;
}
