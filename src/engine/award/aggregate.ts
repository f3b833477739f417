import type { Aggregation, AwardModel } from './model';
import { PRICE_FORMULAS } from './price/formula';

/** What one way of comparing is like, apart from its arithmetic. */
export interface Aggregate {
  /** What the price counts as: points by a formula, the euros themselves, or nothing. */
  readonly price: 'points' | 'euro' | 'none';
  readonly wins: 'highest' | 'lowest';
  /** What the total is in: points, euro (for each point with `pricePerPoint`), or a figure of no unit. */
  readonly unit: 'points' | 'euro' | 'number';
  /** Whether it divides by the price, so that a price of 0 has no answer. */
  readonly dividesByPrice: boolean;
  /** Whether it has no answer when there are no points for quality. */
  readonly needsQuality: boolean;
}

/** The ways of comparing. */
export const AGGREGATES: Readonly<Record<Aggregation, Aggregate>> = {
  points: { price: 'points', wins: 'highest', unit: 'points', dividesByPrice: false, needsQuality: false },
  value: { price: 'euro', wins: 'lowest', unit: 'euro', dividesByPrice: false, needsQuality: false },
  markup: { price: 'euro', wins: 'lowest', unit: 'euro', dividesByPrice: false, needsQuality: true },
  valueForMoney: { price: 'euro', wins: 'highest', unit: 'number', dividesByPrice: true, needsQuality: true },
  utilityIndex: { price: 'euro', wins: 'highest', unit: 'number', dividesByPrice: true, needsQuality: true },
  pricePerPoint: { price: 'euro', wins: 'lowest', unit: 'euro', dividesByPrice: false, needsQuality: true },
  lowestPrice: { price: 'euro', wins: 'lowest', unit: 'euro', dividesByPrice: false, needsQuality: false },
  qualityOnly: { price: 'none', wins: 'highest', unit: 'points', dividesByPrice: false, needsQuality: false },
};

/** Whether the price points of a bid depend on the prices of other bids. */
export function hasRelativePrice(model: AwardModel): boolean {
  if (model.price === null || AGGREGATES[model.aggregation].price !== 'points') return false;
  return PRICE_FORMULAS[model.price.formula].relative;
}

/** Whether a price of 0 has no meaning because the method divides by prices. */
export function dividesByPrices(model: AwardModel): boolean {
  if (AGGREGATES[model.aggregation].dividesByPrice) return true;
  if (model.price === null || AGGREGATES[model.aggregation].price !== 'points') return false;
  return PRICE_FORMULAS[model.price.formula].needsPositivePrices;
}

/** Whether prices are measured against the lowest or another price of the field. */
export function comparesPrices(model: AwardModel): boolean {
  return hasRelativePrice(model) || model.aggregation === 'utilityIndex';
}

/** Whether bids are measured against the quality or the total of the best bid. */
export function comparesTotals(model: AwardModel): boolean {
  return model.aggregation === 'utilityIndex' || model.band !== null;
}

/** Whether the total of a bid, or which bids count as equal, depends on other bids. */
export function dependsOnOtherBids(model: AwardModel): boolean {
  if (comparesPrices(model) || comparesTotals(model)) return true;
  return model.aggregation !== 'lowestPrice' && model.criteria.some(({ kind }) => kind === 'relative');
}

/** Whether a bid cannot be compared without a price. */
export function needsPrice(model: AwardModel): boolean {
  if (AGGREGATES[model.aggregation].price !== 'none' || model.budget !== null) return true;
  return model.tieBreak.includes('lowestPrice') || model.band?.decides === 'lowestPrice';
}

/** The points that can be had: for price, for the criteria and together. */
export function obtainable(model: AwardModel): { price: number; quality: number; total: number } {
  const price = model.aggregation === 'points' ? (model.price?.points ?? 0) : 0;
  const quality = model.criteria.reduce((sum, { points }) => sum + points, 0);
  return { price, quality, total: price + quality };
}
